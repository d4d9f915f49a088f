import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Words } from '../../../src/core/message.ts';
import { measure } from '../measure.ts';
import { median } from '../median.ts';
import { askColdly } from './askColdly.ts';
import { questions } from './questions.ts';
import { type Sent, serveWeighed } from './serveWeighed.ts';

/** What one question cost a reader who was never here, and the next one in the same page. Bytes are those of the wire. */
export interface FirstSearch {
	title: Words;
	asked: string;
	/** The search page with all that it needs to be shown. */
	pageBytes: number;
	first: { bytes: number; parts: Record<Part, number>; milliseconds: number };
	next: { bytes: number; milliseconds: number };
}

/** What the bytes are for: programs; the list of all reports and of their values; words; texts of hits; titles. */
export type Part = 'programs' | 'reports' | 'words' | 'texts' | 'titles' | 'rest';

const script = fileURLToPath(new URL('makeSearchSite.ts', import.meta.url));

/** Asks every question as often as there are runs. The bytes are those of the last run, the time is a median. */
export async function firstSearch(options: {
	folder: string;
	reports: number;
	seed: number;
	runs: number;
	tell: (text: string) => void;
}): Promise<FirstSearch[]> {
	const { folder, reports, seed, runs, tell } = options;
	tell(`${reports} reports: search index`);
	const words = [process.execPath, script, folder, String(reports), String(seed)] as const;
	const { status, out, err } = await measure({ words: [...words], cwd: process.cwd() });
	if (status !== 0) throw new Error(`${script} ended with ${status}: ${`${out}${err}`.slice(-1000)}`);
	const server = await serveWeighed(join(folder, 'site'));
	const found: FirstSearch[] = [];
	try {
		for (const question of questions) {
			tell(`${reports} reports: ${question.title.en}`);
			const all = [];
			for (let run = 0; run < runs; run++) all.push(await askColdly(question, server));
			const last = all.at(-1);
			if (!last) continue;
			found.push({
				title: question.title,
				asked: 'q' in question.ask ? question.ask.q : `${question.ask.facet}=${question.ask.value}`,
				pageBytes: weigh(last.page),
				first: {
					bytes: weigh(last.first.sent),
					parts: partsOf(last.first.sent),
					milliseconds: median(all.map(({ first }) => first.milliseconds)) ?? 0,
				},
				next: {
					bytes: weigh(last.warm.sent),
					milliseconds: median(all.map(({ warm }) => warm.milliseconds)) ?? 0,
				},
			});
		}
	} finally {
		await server.close();
	}
	return found;
}

const weigh = (sent: readonly Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0);

const patterns: readonly [Part, RegExp][] = [
	['programs', /\.js$|\/wasm\./],
	['reports', /\.pf_meta$|pagefind-entry\.json$|\/facets\.json$/],
	['words', /\.pf_index$/],
	['texts', /\.pf_fragment$/],
	['titles', /\/titles\.json$/],
];

function partsOf(sent: readonly Sent[]): Record<Part, number> {
	const parts = { programs: 0, reports: 0, words: 0, texts: 0, titles: 0, rest: 0 };
	for (const { path, bytes } of sent) {
		parts[patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'rest'] += bytes;
	}
	return parts;
}
