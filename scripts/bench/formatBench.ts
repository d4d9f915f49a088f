import { say } from '../frame/say.ts';
import { caseTitle } from './cases.ts';
import { formatFirstSearch } from './firstSearch/formatFirstSearch.ts';
import { formatGrowth } from './formatGrowth.ts';
import { markdownTable } from './markdownTable.ts';
import { median } from './median.ts';
import type { Bench } from './model.ts';
import { cpuSeconds, type Result, type Run } from './runCases.ts';

type Size = Bench['sizes'][number];

/** The figures as Markdown: medians, and how the bulletin's stand to those of each peer in the same runs. */
export function formatBench({ machine, runs, sites, missing, sizes }: Bench): string {
	const { cores, processor, memoryBytes, system, node, loadBefore, work, workInMemory } = machine;
	const place = workInMemory ? say({ en: ' (in memory)', zh: '（在内存里）' }) : '';
	return [
		say({
			en: `${cores} cores (${processor}), ${gigabytes(memoryBytes)} GB, ${system}, Node ${node}; ${work}${place}; load before: ${loadBefore.toFixed(1)}; median of ${runs}.`,
			zh: `${cores} 核（${processor}），${gigabytes(memoryBytes)} GB，${system}，Node ${node}；${work}${place}；开始前的负载 ${loadBefore.toFixed(1)}；${runs} 次的中位数。`,
		}),
		'',
		...sites.map(({ name, about }) => `- ${name}: ${about}`),
		...missing.map(({ name, why }) => `- ${name}: ${say(why)}`),
		...sizes.flatMap((size) => ['', ...formatSize(size)]),
		...formatGrowth(sizes),
		'',
		say({
			en: 'CPU is that of all processes together. Peak is the largest sum of their resident memory at one moment, as seen every 50 ms. “×” is how many times this site’s figure the bulletin took, the median over the runs. What the system doesn’t tell is left blank.',
			zh: 'CPU 是所有进程合计。峰值是它们同时占用的内存之和的最大值，每 50 毫秒看一次。“×”是汇编用了该站的几倍，取各次的中位数。系统不提供的数字留空。',
		}),
	].join('\n');
}

function formatSize({ reports, corpus, link, watch, firstSearch, results }: Size): string[] {
	const count = reports.toLocaleString('en');
	const size = `${corpus.files.toLocaleString('en')} ${say({ en: 'files', zh: '个文件' })}, ${megabytes(corpus.bytes)} MB`;
	const linked = median(link.map(({ cpuSeconds }) => cpuSeconds));
	return [
		`## ${say({ en: `${count} reports (${size})`, zh: `${count} 篇经验（${size}）` })}`,
		...(results.length > 0 ? ['', ...table(results)] : []),
		...(linked === undefined
			? []
			: [
					'',
					say({
						en: `Link and derive: ${linked.toFixed(2)} s CPU; ${Math.round(median(link.map(({ peakMegabytes }) => peakMegabytes)) ?? 0)} MB at most, with parsing.`,
						zh: `建立联系和推导：CPU ${linked.toFixed(2)} 秒；连同解析最多 ${Math.round(median(link.map(({ peakMegabytes }) => peakMegabytes)) ?? 0)} MB。`,
					}),
				]),
		...(watch.length === 0
			? []
			: [
					'',
					say({
						en: `check --watch answers an edit in ${Math.round(median(watch) ?? 0)} ms; ${Math.round(Math.max(...watch))} ms at most, of ${watch.length}.`,
						zh: `check --watch 回答一次修改要 ${Math.round(median(watch) ?? 0)} 毫秒；${watch.length} 次里最多 ${Math.round(Math.max(...watch))} 毫秒。`,
					}),
				]),
		...formatFirstSearch(firstSearch),
		...results.flatMap(({ site, failure }) => (failure ? ['', `${site}: ${failure}`] : [])),
	];
}

function table(results: readonly Result[]): string[] {
	const head = [
		say({ en: 'case', zh: '项目' }),
		say({ en: 'site', zh: '网站' }),
		say({ en: 'wall s', zh: '用时 秒' }),
		say({ en: 'CPU s', zh: 'CPU 秒' }),
		say({ en: 'user', zh: '用户' }),
		say({ en: 'system', zh: '系统' }),
		say({ en: 'peak MB', zh: '峰值 MB' }),
		say({ en: 'output MB', zh: '输出 MB' }),
		say({ en: 'files', zh: '文件' }),
		say({ en: 'search MB', zh: '检索 MB' }),
		say({ en: 'wall ×', zh: '用时 ×' }),
		'CPU ×',
	];
	const rows = results.map((result) => {
		const of = (read: (run: Run) => number | undefined) => median(result.runs.map(read));
		const ours = result.site === 'bulletin' ? undefined : results.find(isOurs(result));
		return [
			caseTitle(result.case),
			result.site,
			number(of(({ wallSeconds }) => wallSeconds)),
			number(of(cpuSeconds)),
			number(of(({ userSeconds }) => userSeconds)),
			number(of(({ systemSeconds }) => systemSeconds)),
			megabytes(of(({ peakBytes }) => peakBytes)),
			megabytes(result.output?.bytes),
			result.output?.files.toLocaleString('en') ?? '',
			megabytes(result.searchIndex?.bytes),
			number(ours && ratio(ours, result, ({ wallSeconds }) => wallSeconds)),
			number(ours && ratio(ours, result, cpuSeconds)),
		];
	});
	return markdownTable(head, rows);
}

const isOurs = (peer: Result) => (other: Result) => other.case === peer.case && other.site === 'bulletin';

/** Run by run, since both sites of a run met the same machine. */
function ratio(ours: Result, theirs: Result, read: (run: Run) => number | undefined): number | undefined {
	const shares = theirs.runs.map((run, index) => {
		const our = ours.runs[index] && read(ours.runs[index]);
		const their = read(run);
		return our !== undefined && their ? our / their : undefined;
	});
	return median(shares);
}

const number = (value: number | undefined) => value?.toFixed(value < 10 ? 2 : 1) ?? '';
const megabytes = (bytes: number | undefined) =>
	bytes === undefined ? '' : (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);
const gigabytes = (bytes: number) => Math.round(bytes / 1e9);
