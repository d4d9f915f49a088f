import type { z } from 'zod';
import { adoption } from './adoption.ts';
import { area } from './area.ts';
import { decision } from './decision.ts';
import { exchange } from './exchange.ts';
import { factory } from './factory.ts';
import { issue } from './issue.ts';
import type { Kind } from './kinds.ts';
import { need } from './need.ts';
import { report } from './report.ts';
import type { settings } from './settings.ts';
import { topic } from './topic.ts';

/** The one description of every kind of record. Types, checks, JSON Schema and forms come from it. */
export const schemas = {
	reports: report,
	adoptions: adoption,
	factories: factory,
	topics: topic,
	areas: area,
	needs: need,
	exchanges: exchange,
	decisions: decision,
	issues: issue,
} as const satisfies Record<Kind, z.ZodObject>;

/** The checked fields of a record of one kind. */
export type DataOf<K extends Kind> = z.output<(typeof schemas)[K]>;

/** The checked content of `digest.yml`. */
export type Settings = z.output<typeof settings>;
