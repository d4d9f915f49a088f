import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../frame/say.ts';
import type { Case } from './cases.ts';
import { corpus, sizeFor } from './corpus.ts';
import { firstSearch } from './firstSearch/firstSearch.ts';
import { link } from './link.ts';
import { machine } from './machine.ts';
import type { Bench } from './model.ts';
import { runCases } from './runCases.ts';
import { makers } from './sites/makers.ts';
import { watchEdits } from './watchEdits.ts';

export interface Wanted {
	/** An empty folder for what is made on the way. */
	work: string;
	/** Names of the sites. */
	names: readonly string[];
	cases: readonly Case[];
	/** Whether linking and deriving is measured by itself. */
	links: boolean;
	/** Whether the answers of `check --watch` are measured. */
	watches: boolean;
	/** Whether a reader’s first search is measured, in a browser. */
	searches: boolean;
	sizes: readonly number[];
	runs: number;
	seed: number;
}

/** Makes the sites of each size, measures them and removes them again. */
export async function runBench({
	work,
	names,
	cases,
	links,
	watches,
	searches,
	sizes,
	runs,
	seed,
}: Wanted): Promise<Bench> {
	const wanted = makers.filter(({ name }) => names.includes(name));
	const bench: Bench = {
		machine: machine(work),
		seed,
		runs,
		sites: [],
		missing: wanted.flatMap(({ name, missing }) => {
			const why = missing();
			return why ? [{ name, why }] : [];
		}),
		sizes: [],
	};
	const here = wanted.filter(({ name }) => !bench.missing.some((missing) => missing.name === name));
	for (const { name, why } of bench.missing) tell(`${name}: ${say(why)}`);
	for (const reports of sizes) {
		const size = join(work, String(reports));
		const made = [];
		for (const { name, make } of cases.length > 0 ? here : []) made.push(await make(join(size, name), reports, seed));
		bench.sites = made.map(({ name, about }) => ({ name, about }));
		const results = await runCases({ reports, sites: made, cases, runs, tell });
		const linked = [];
		for (let time = 1; links && time <= runs; time++) {
			tell(`${reports} reports, run ${time} of ${runs}: link`);
			linked.push(await link(reports));
		}
		const watch = [];
		for (let time = 1; watches && time <= runs; time++) {
			tell(`${reports} reports, run ${time} of ${runs}: watch`);
			watch.push(...(await watchEdits(join(size, 'watched'), reports, seed)));
		}
		const found = searches ? await firstSearch({ folder: join(size, 'searched'), reports, seed, runs, tell }) : [];
		bench.sizes.push({ reports, corpus: sizeOf(reports, seed), link: linked, watch, firstSearch: found, results });
		await rm(size, { recursive: true, force: true });
	}
	return bench;
}

function sizeOf(reports: number, seed: number): { files: number; bytes: number } {
	const size = { files: 0, bytes: 0 };
	for (const { bytes } of corpus(sizeFor(reports), seed)) {
		size.files++;
		size.bytes += bytes.length;
	}
	return size;
}

const tell = (text: string) => process.stderr.write(`${text}\n`);
