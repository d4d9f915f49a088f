import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { corpus, sizeFor } from './corpus.ts';
import { writeFiles } from './writeFiles.ts';

const digest = fileURLToPath(new URL('../digest.ts', import.meta.url));
const edits = 20;
/** A person lets go of the keyboard between two saves. Milliseconds. */
const rest = 200;

/** How long `check --watch` took to answer each of some edits, in milliseconds from the save to its line. */
export async function watchEdits(folder: string, reports: number, seed: number): Promise<number[]> {
	writeFiles(folder, corpus(sizeFor(reports), seed));
	const words = [digest, 'check', '--watch', '--format', 'json', '--content', folder];
	const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
	const took: number[] = [];
	try {
		let waiting: { path: string; saved: number } | undefined;
		for await (const line of createInterface({ input: child.stdout })) {
			// The first line tells of the folder as it was. Others may come unasked: a look at the whole folder and the
			// event of a save can both find the same edit.
			if (waiting) {
				const { changed } = JSON.parse(line) as { changed: string[] };
				if (!changed.includes(waiting.path)) continue;
				took.push(performance.now() - waiting.saved);
			}
			if (took.length === edits) break;
			await setTimeout(rest);
			const path = `reports/report-${took.length}.md`;
			const file = join(folder, path);
			const text = readFileSync(file, 'utf8');
			waiting = { path, saved: performance.now() };
			writeFileSync(file, `${text}\nThis was seen later.\n`);
		}
	} finally {
		child.kill('SIGINT');
		await rm(folder, { recursive: true, force: true });
	}
	if (took.length < edits) throw new Error(`check --watch ended after ${took.length} edits.`);
	return took;
}
