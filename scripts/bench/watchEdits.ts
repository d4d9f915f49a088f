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
		let saved = 0;
		for await (const _ of createInterface({ input: child.stdout })) {
			// The first line tells of the folder as it was.
			if (saved > 0) took.push(performance.now() - saved);
			if (took.length === edits) break;
			await setTimeout(rest);
			const file = join(folder, 'reports', `report-${took.length}.md`);
			const text = readFileSync(file, 'utf8');
			saved = performance.now();
			writeFileSync(file, `${text}\nThis was seen later.\n`);
		}
	} finally {
		child.kill('SIGINT');
		await rm(folder, { recursive: true, force: true });
	}
	if (took.length < edits) throw new Error(`check --watch ended after ${took.length} edits.`);
	return took;
}
