import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Engines that run in processes of their own, each where it is installed: `npm run test:engines`. */
export default defineConfig({
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/engines/*/**/*.test.ts'],
		testTimeout: 300_000,
		hookTimeout: 900_000,
		// What they say of themselves is shown as it is.
		disableConsoleIntercept: true,
		fileParallelism: false,
	},
});
