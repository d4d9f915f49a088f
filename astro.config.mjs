import { defineConfig } from 'astro/config';
import { astroConfig } from './src/site/astroConfig.ts';

export default defineConfig(astroConfig());
