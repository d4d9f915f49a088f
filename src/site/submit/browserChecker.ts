import type { Plugin } from 'vite';
import { checkerScript } from './checkerScript.ts';

/** Gives the browser the checker as a script that is made already, instead of making it in every build. */
export const browserChecker = (): Plugin => ({
	name: 'browser-checker',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (id) => (id.endsWith('/checkDraft.ts') ? '\0checker' : undefined),
	async load(id) {
		if (id !== '\0checker') return undefined;
		const file = this.emitFile({ type: 'asset', name: 'checker.js', source: await checkerScript() });
		return `export const { checkDraft, draftFile, proposeId } = await import(/* @vite-ignore */ import.meta.ROLLUP_FILE_URL_${file});`;
	},
});
