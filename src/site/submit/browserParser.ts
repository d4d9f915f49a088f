import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const plain = fileURLToPath(new URL('../../core/parse/plainMatter.ts', import.meta.url));

/** Gives the browser the small module that takes a file apart instead of gray-matter. */
export const browserParser = (): Plugin => ({
	name: 'browser-parser',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (id) => (id.endsWith('/grayMatter.ts') ? plain : undefined),
});
