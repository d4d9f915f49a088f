import { type Case, type State, waysTo } from './cases.ts';
import { editReport } from './editReport.ts';
import { folderSize } from './folderSize.ts';
import { type Command, type Measured, measure } from './measure.ts';
import { measureWatching } from './measureWatching.ts';
import type { Site } from './sites/site.ts';
import type { Written } from './writeFiles.ts';

export type Run = Pick<Measured, 'wallSeconds' | 'userSeconds' | 'systemSeconds' | 'peakBytes'>;

/** One case of one site, in every run. */
export interface Result {
	case: string;
	site: string;
	runs: Run[];
	/** What lay there after the last run, where the case builds. */
	output?: Written;
	searchIndex?: Written;
	/** Why there are fewer runs than there should be. */
	failure?: string;
}

export interface Plan {
	reports: number;
	sites: readonly Site[];
	cases: readonly Case[];
	runs: number;
	/** Told before each measurement. */
	tell: (text: string) => void;
}

/**
 * Every case of every site, as often as there are runs. The sites take turns within a case (A B A B), so that what
 * else the machine does falls on all of them alike.
 */
export async function runCases({ reports, sites, cases, runs, tell }: Plan): Promise<Result[]> {
	const results = new Map<string, Result>();
	const states = new Map<Site, State>();
	const failed = new Set<Site>();
	const edits = new Map<Site, number>();
	const reach = async (site: Site, state: State) => {
		if (state !== 'nothing' && states.get(site) === state) return;
		await site.clear();
		states.set(site, 'nothing');
		await inTurn(waysTo[state](site));
	};
	const edit = (site: Site) => {
		edits.set(site, (edits.get(site) ?? 0) + 1);
		editReport(site, reports, edits.get(site) ?? 0);
	};
	for (let run = 1; run <= runs; run++) {
		for (const one of cases) {
			for (const site of sites) {
				const [commands, watching] = [one.commands?.(site), one.watching?.(site)];
				if ((!commands && !watching) || failed.has(site)) continue;
				const key = `${one.name} ${site.name}`;
				const result = results.get(key) ?? { case: one.name, site: site.name, runs: [] };
				results.set(key, result);
				tell(`${reports} reports, run ${run} of ${runs}: ${one.name}, ${site.name}`);
				try {
					await reach(site, one.from);
					if (one.edits) edit(site);
					if (watching) result.runs.push(await measureWatching(watching, () => edit(site)));
					else result.runs.push(await inTurn(commands ?? []));
					states.set(site, one.to);
					if (one.to === 'checked') continue;
					result.output = folderSize(site.out);
					if (one.to === 'search') result.searchIndex = folderSize(site.searchIndex);
				} catch (error) {
					// The others go on without it.
					failed.add(site);
					result.failure = error instanceof Error ? error.message : String(error);
				}
			}
		}
	}
	return [...results.values()];
}

/** Runs commands one after the other and adds up what they took. */
async function inTurn(commands: readonly Command[]): Promise<Run> {
	const total: Run = { wallSeconds: 0 };
	for (const command of commands) {
		const { status, out, err, ...took } = await measure(command);
		if (status !== 0) {
			throw new Error(`${command.words.join(' ')} ended with ${status}: ${`${out}${err}`.trim().slice(-1000)}`);
		}
		total.wallSeconds += took.wallSeconds;
		total.userSeconds = plus(total.userSeconds, took.userSeconds);
		total.systemSeconds = plus(total.systemSeconds, took.systemSeconds);
		total.peakBytes = took.peakBytes && Math.max(total.peakBytes ?? 0, took.peakBytes);
	}
	return total;
}

const plus = (sum = 0, part: number | undefined) => (part === undefined ? undefined : sum + part);

/** All the work of a run, where the system tells it. */
export const cpuSeconds = ({ userSeconds, systemSeconds }: Run) =>
	userSeconds === undefined || systemSeconds === undefined ? undefined : userSeconds + systemSeconds;
