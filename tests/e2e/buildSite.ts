import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** Builds the default bulletin into a folder of its own, as a person would. */
export async function buildSite(...args: string[]): Promise<{ folder: string; remove(): Promise<void> }> {
	const temporary = await temporaryFolder();
	const folder = join(temporary.path, 'site');
	const { code, out, err } = await runScript('build', '--out', folder, ...args);
	if (code !== 0) throw new Error(`The bulletin was not built.\n${out}${err}`);
	return { folder, remove: async () => temporary[Symbol.asyncDispose]() };
}

declare module 'vitest' {
	export interface ProvidedContext {
		/** The folder with the default bulletin, built once for all browser tests. */
		siteFolder: string;
	}
}

/** Vitest calls this once before all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	const { folder, remove } = await buildSite();
	provide('siteFolder', folder);
	return remove;
}
