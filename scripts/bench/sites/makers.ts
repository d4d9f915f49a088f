import { astro } from './astro.ts';
import { bulletin } from './bulletin.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { SiteMaker } from './site.ts';

/** Ours first, then the peers in the order in which they take turns. */
export const makers: readonly SiteMaker[] = [bulletin, hugo, eleventy, astro];
