import type { Commands } from '../frame/runDigest.ts';

/** Every command by its name, in the order in which the help lists them. */
export const commands: Commands = {
	new: async () => (await import('./new.ts')).command,
	answer: async () => (await import('./answer.ts')).command,
	import: async () => (await import('./import.ts')).command,
	issue: async () => (await import('./issue.ts')).command,
	export: async () => (await import('./export.ts')).command,
	schema: async () => (await import('./schema.ts')).command,
	check: async () => (await import('./check.ts')).command,
	explain: async () => (await import('./explain.ts')).command,
	build: async () => (await import('./build.ts')).command,
	dev: async () => (await import('./dev.ts')).command,
	preview: async () => (await import('./preview.ts')).command,
	index: async () => (await import('./index.ts')).command,
	'search-server': async () => (await import('./searchServer.ts')).command,
	edit: async () => (await import('./edit.ts')).command,
	complete: async () => (await import('./complete.ts')).command,
};
