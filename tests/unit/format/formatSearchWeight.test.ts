import { expect, test } from 'vitest';
import { formatSearchWeight, type SearchWeight } from '../../../src/core/format/formatSearchWeight.ts';

const light: SearchWeight = {
	reports: 10_000,
	files: 10_331,
	bytes: 20_345_678,
	lists: [
		{ lang: 'en', bytes: 60_120 },
		{ lang: 'zh', bytes: 16_010 },
	],
	memoryBytes: 8e9,
};

const text = (weight: Partial<SearchWeight>, lang: 'en' | 'zh' = 'en') =>
	formatSearchWeight({ ...light, ...weight })
		.map((words) => words[lang])
		.join('\n');

test('what the search weighs', () => {
	expect(text({})).toMatchInlineSnapshot(`"The search has 10,000 reports in 10,331 files, 20 MB."`);
	expect(text({}, 'zh')).toMatchInlineSnapshot(`"检索有 10,000 篇经验，10,331 个文件，20 MB。"`);
	expect(text({ reports: 3, files: 26, bytes: 312_000 })).toMatchInlineSnapshot(
		`"The search has 3 reports in 26 files, 0.3 MB."`,
	);
});

const much = {
	reports: 24_000,
	lists: [
		{ lang: 'en', bytes: 131_600 },
		{ lang: 'zh', bytes: 99_000 },
	],
	memoryBytes: 2e9,
};

test('that it has been outgrown, by what, and what to do', () => {
	expect(text(much)).toMatchInlineSnapshot(`
		"The search has 24,000 reports in 10,331 files, 20 MB.
		This bulletin has outgrown a search without a server:
		- More than 20,000 reports: a query with a common word keeps a reader waiting.
		- Before the first answer a reader loads a list of 132 KB (en); more than 100 is long.
		- Making the index may take 3.8 GB of memory, and this machine has 2.0.
		Name a search engine in digest.yml: “search: { engine: opensearch }” or “search: { engine: postgresql }”."
	`);
	expect(text(much, 'zh')).toMatchInlineSnapshot(`
		"检索有 24,000 篇经验，10,331 个文件，20 MB。
		不用服务器的检索已经不够这份汇编用了：
		- 经验超过 20,000 篇：查常用词时读者要等。
		- 第一次检索要先载入 132 KB 的清单（en）；超过 100 KB 就太大了。
		- 编索引可能要用 3.8 GB 内存，这台机器只有 2.0 GB。
		请在 digest.yml 里写明检索引擎：“search: { engine: opensearch }”或“search: { engine: postgresql }”。"
	`);
});

test.each<Partial<SearchWeight>>([{ reports: 20_001 }, { lists: much.lists }, { memoryBytes: 1e9 }])(
	'each reason is one by itself: %j',
	(reason) => expect(text(reason).split('\n- ')).toHaveLength(2),
);

test('what is still bearable is no reason', () => {
	const bearable = { reports: 20_000, lists: [{ lang: 'en', bytes: 100_000 }], memoryBytes: 3.2e9 };
	expect(text(bearable)).not.toContain('\n');
});
