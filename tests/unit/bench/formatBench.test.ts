import { beforeEach, expect, test, vi } from 'vitest';
import { formatBench } from '../../../scripts/bench/formatBench.ts';
import type { Bench } from '../../../scripts/bench/model.ts';

const bench: Bench = {
	machine: {
		processor: 'A processor',
		cores: 2,
		memoryBytes: 8e9,
		system: 'Linux 6',
		node: 'v24.0.0',
		loadBefore: 0.25,
		work: '/somewhere',
		workInMemory: true,
	},
	seed: 1,
	runs: 3,
	sites: [
		{ name: 'bulletin', about: 'this project' },
		{ name: 'hugo', about: 'Hugo 1.0' },
	],
	missing: [{ name: 'eleventy', why: { en: 'Eleventy is not installed.', zh: '没有安装 Eleventy。' } }],
	sizes: [
		{
			reports: 1000,
			corpus: { files: 4000, bytes: 5e6 },
			link: [],
			watch: [120, 80, 100.4],
			firstSearch: [
				{
					title: { en: 'two words', zh: '两个词' },
					asked: 'furnace scrap',
					pageBytes: 86_205,
					first: {
						bytes: 176_209,
						parts: { programs: 87_190, reports: 9984, words: 43_835, texts: 34_628, titles: 0, rest: 572 },
						milliseconds: 310.4,
					},
					next: { bytes: 60_926, milliseconds: 120 },
				},
			],
			results: [
				{
					case: 'cold',
					site: 'bulletin',
					runs: [
						{ wallSeconds: 4, userSeconds: 5, systemSeconds: 1, peakBytes: 3e8 },
						{ wallSeconds: 8, userSeconds: 6, systemSeconds: 1, peakBytes: 4e8 },
						{ wallSeconds: 2, userSeconds: 4, systemSeconds: 1, peakBytes: 2e8 },
					],
					output: { files: 2500, bytes: 30e6 },
				},
				{
					case: 'cold',
					site: 'hugo',
					// The machine was slow for both in the second run: the ratio is taken run by run.
					runs: [
						{ wallSeconds: 1, userSeconds: 1, systemSeconds: 0.5 },
						{ wallSeconds: 4, userSeconds: 2, systemSeconds: 0.5 },
						{ wallSeconds: 1, userSeconds: 1, systemSeconds: 0.5 },
					],
					output: { files: 1100, bytes: 3e6 },
				},
				{ case: 'same', site: 'hugo', runs: [], failure: 'hugo ended with 1: out of paper' },
			],
		},
	],
};

beforeEach(() => {
	vi.stubEnv('DIGEST_LANG', 'en');
	return () => vi.unstubAllEnvs();
});

test('the figures, with their ratios, what was missing and what failed', () => {
	expect(formatBench(bench)).toMatchInlineSnapshot(`
		"2 cores (A processor), 8 GB, Linux 6, Node v24.0.0; /somewhere (in memory); load before: 0.3; median of 3.

		- bulletin: this project
		- hugo: Hugo 1.0
		- eleventy: Eleventy is not installed.

		## 1,000 reports (4,000 files, 5.0 MB)

		| case | site | wall s | CPU s | user | system | peak MB | output MB | files | search MB | wall × | CPU × |
		| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
		| cold build | bulletin | 4.00 | 6.00 | 5.00 | 1.00 | 300 | 30.0 | 2,500 |  |  |  |
		| cold build | hugo | 1.00 | 1.50 | 1.00 | 0.50 |  | 3.0 | 1,100 |  | 2.00 | 3.33 |
		| no change | hugo |  |  |  |  |  |  |  |  |  |  |

		check --watch answers an edit in 100 ms; 120 ms at most, of 3.

		| first search | asked | KB | with the page | programs | reports | words | texts | titles | ms | the next one, KB | ms |
		| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
		| two words | furnace scrap | 176 | 262 | 87 | 10 | 44 | 35 | 0 | 310 | 61 | 120 |

		hugo: hugo ended with 1: out of paper

		CPU is that of all processes together. Peak is the largest sum of their resident memory at one moment, as seen every 50 ms. “×” is how many times this site’s figure the bulletin took, the median over the runs. What the system doesn’t tell is left blank."
	`);
});

test('with several sizes, how each case grows', () => {
	const run = { wallSeconds: 2, userSeconds: 1, systemSeconds: 1, peakBytes: 1e8 };
	const small: Bench['sizes'][number] = {
		reports: 100,
		corpus: { files: 400, bytes: 5e5 },
		link: [],
		watch: [],
		firstSearch: [],
		results: [{ case: 'cold', site: 'bulletin', runs: [run, run, run] }],
	};
	const text = formatBench({ ...bench, sizes: [small, ...bench.sizes] });
	expect(text.slice(text.indexOf('## Growth'), text.indexOf('CPU is'))).toMatchInlineSnapshot(`
		"## Growth from 100 to 1,000

		| case | site | wall × | CPU × | peak × |
		| --- | --- | ---: | ---: | ---: |
		| cold build | bulletin | 2.0 | 3.0 | 3.0 |

		"
	`);
});
