import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Core and the edges by themselves; the real build; search engines; a real browser. */
export default defineConfig({
	test: {
		// Most tests wait for a build or a browser: as many at once as there are cores.
		maxWorkers: '100%',
		projects: [
			{
				root,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					// Modules without a state of their own need not be loaded anew for every file.
					isolate: false,
					// No test measures time: these are for what hangs, on a machine that does much else.
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				root,
				test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
			},
			{
				root,
				test: { name: 'engines', include: ['tests/engines/pglite.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
			},
			{
				root,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts', 'tests/engines/pagefind.test.ts'],
					globalSetup: ['tests/e2e/buildSite.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
