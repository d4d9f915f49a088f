import type { Words } from '../message.ts';

/** What the search beside the pages weighs, and where it was made. */
export interface SearchWeight {
	reports: number;
	files: number;
	bytes: number;
	/** Of each language, the list of its reports, which every first search loads. */
	lists: readonly { lang: string; bytes: number }[];
	/** The memory of the machine that made it. */
	memoryBytes: number;
}

/** Up to here a query with a common word is answered at once; at a hundred thousand it takes seconds. */
const manyReports = 20_000;
const longList = 100_000;
/** What Pagefind needs at most while it makes an index. */
const memoryForReport = 160_000;

/** What a build says of its search: what it weighs and, where it has been outgrown, by what and what to do. */
export function formatSearchWeight(weight: SearchWeight): Words[] {
	const { reports, files, bytes } = weight;
	const [size, count] = [megabytes(bytes), number(files)];
	const told: Words = {
		en: `The search has ${number(reports)} ${reports === 1 ? 'report' : 'reports'} in ${count} files, ${size} MB.`,
		zh: `检索有 ${number(reports)} 篇经验，${count} 个文件，${size} MB。`,
	};
	const reasons = reasonsAgainst(weight);
	return reasons.length === 0 ? [told] : [told, outgrown, ...reasons, way];
}

const outgrown: Words = {
	en: 'This bulletin has outgrown a search without a server:',
	zh: '不用服务器的检索已经不够这份汇编用了：',
};

const way: Words = {
	en: 'Name a search engine in digest.yml: “search: { engine: opensearch }” or “search: { engine: postgresql }”.',
	zh: '请在 digest.yml 里写明检索引擎：“search: { engine: opensearch }”或“search: { engine: postgresql }”。',
};

function reasonsAgainst({ reports, lists, memoryBytes }: SearchWeight): Words[] {
	const wanted = reports * memoryForReport;
	return [
		...(reports > manyReports
			? [
					{
						en: `- More than ${number(manyReports)} reports: a query with a common word keeps a reader waiting.`,
						zh: `- 经验超过 ${number(manyReports)} 篇：查常用词时读者要等。`,
					},
				]
			: []),
		...lists
			.filter(({ bytes }) => bytes > longList)
			.map(({ lang, bytes }) => ({
				en: `- Before the first answer a reader loads a list of ${kilobytes(bytes)} KB (${lang}); more than ${kilobytes(longList)} is long.`,
				zh: `- 第一次检索要先载入 ${kilobytes(bytes)} KB 的清单（${lang}）；超过 ${kilobytes(longList)} KB 就太大了。`,
			})),
		...(wanted > memoryBytes
			? [
					{
						en: `- Making the index may take ${gigabytes(wanted)} GB of memory, and this machine has ${gigabytes(memoryBytes)}.`,
						zh: `- 编索引可能要用 ${gigabytes(wanted)} GB 内存，这台机器只有 ${gigabytes(memoryBytes)} GB。`,
					},
				]
			: []),
	];
}

const number = (value: number): string => value.toLocaleString('en');
const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toString();
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);
