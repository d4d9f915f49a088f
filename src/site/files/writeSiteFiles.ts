import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachAtOnce } from '../../io/folders/forEachAtOnce.ts';
import { linkFile } from '../../io/folders/linkFile.ts';
import { isIntact, type OutputFile, outputFile } from '../build/kept/outputFile.ts';
import type { Site } from '../site.ts';
import { type SiteFile, siteFiles } from './siteFiles.ts';

export interface WriteOptions {
	/** The content folder. */
	content: string;
	/** The output folder. */
	out: string;
	/** The last output, from which what didn't change is taken, with what was told of it then. */
	last?: { out: string; files: readonly WrittenFile[] } | undefined;
	/** Told after each file that has to be made how many are done, of how many. */
	progress?: ((done: number, all: number) => void) | undefined;
}

/** A file of the output that no page is. */
export interface WrittenFile extends OutputFile {
	/** That of the `SiteFile`. */
	mark: string;
}

/** Writes the pictures and documents of a site. To draw a photograph takes a second, so each is drawn once. */
export async function writeSiteFiles(
	site: Site,
	{ content, out, last, progress }: WriteOptions,
): Promise<WrittenFile[]> {
	const files = siteFiles(site, content);
	const before = new Map(last?.files.map((file) => [file.file, file]));
	const missing: [path: string, file: SiteFile][] = [];
	for (const [path, file] of files) {
		const old = before.get(path);
		if (last && old?.mark === file.mark && isIntact(last.out, old)) linkFile(join(last.out, path), join(out, path));
		else missing.push([path, file]);
	}
	let done = 0;
	await forEachAtOnce(missing, async ([path, { read }]) => {
		const file = join(out, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, await read());
		progress?.(++done, missing.length);
	});
	return Array.from(files, ([path, { mark }]) => ({ ...outputFile(out, path), mark }));
}
