import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { WordsError } from '../../src/core/wordsError.ts';
import { cases } from './cases.ts';
import { formatBench } from './formatBench.ts';
import { runBench } from './runBench.ts';
import { makers } from './sites/makers.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

const linking = 'link';
const watching = 'watch';
const searching = 'first-search';
const caseNames = [...cases.map(({ name }) => name), linking, watching, searching];
const siteNames = makers.map(({ name }) => name);
/** Fewer have too few factories for the answers. */
const fewest = 100;

export const command = defineCommand({
	meta: {
		name: 'bench',
		description: say({
			en: 'Measure how a made-up bulletin is built and checked, on its own or beside other generators over the same reports.',
			zh: '测量一份编造的汇编生成和检查要多久，可以和别的生成器用同样的经验比较。',
		}),
	},
	args: {
		sizes: {
			type: 'string',
			default: '100,1000',
			description: say({ en: `How many reports; at least ${fewest}.`, zh: `多少篇经验，至少 ${fewest}。` }),
			valueHint: 'N,N',
		},
		only: {
			type: 'string',
			description: say({
				en: `Only some cases: ${caseNames.join(', ')}; first-search wants Chrome or Chromium.`,
				zh: `只测这些项目：${caseNames.join('、')}。first-search 要有 Chrome 或 Chromium。`,
			}),
			valueHint: 'CASE,CASE',
		},
		runs: {
			type: 'string',
			default: '3',
			description: say({ en: 'How often; medians are shown.', zh: '测几次，取中位数。' }),
			valueHint: 'N',
		},
		peers: {
			type: 'boolean',
			default: false,
			description: say({
				en: 'Beside every peer that is installed, in turns. Hugo is looked for on PATH; Eleventy wants “npm install --no-package-lock --prefix scripts/bench/peers/eleventy”; Astro is here. Their sites have a page for each report with its backlinks, for each factory and topic, and a list of all; ours has more, in two languages.',
				zh: '和每个装好的同类轮流测。Hugo 要在 PATH 里；Eleventy 要先“npm install --no-package-lock --prefix scripts/bench/peers/eleventy”；Astro 已经有了。它们的网站有每篇经验（带反向链接）、每个工厂和主题的网页和总目录；我们的更多，有两种语言。',
			}),
		},
		sites: {
			type: 'string',
			description: say({
				en: `Only these, in place of --peers: ${siteNames.join(', ')}.`,
				zh: `只测这些，不用 --peers：${siteNames.join('、')}。`,
			}),
			valueHint: 'SITE,SITE',
		},
		work: {
			type: 'string',
			description: say({
				en: 'A folder for what is made on the way; without it, that of the system for such things. In memory (/dev/shm) there is the least noise.',
				zh: '放中间文件的文件夹；不写就用系统的临时文件夹。放在内存里（/dev/shm）干扰最少。',
			}),
			valueHint: 'DIR',
		},
		seed: {
			type: 'string',
			default: '1',
			description: say({ en: 'The same seed makes the same reports.', zh: '种子相同，经验就相同。' }),
			valueHint: 'N',
		},
		json: { type: 'boolean', default: false, description: say({ en: 'JSON for programs.', zh: '给程序用的 JSON。' }) },
	},
	examples: [
		['npm run bench -- --peers', say({ en: 'everything at 100 and 1,000', zh: '100 篇和 1,000 篇的全部项目' })],
		[
			'npm run bench -- --sizes 10000 --only cold,edit --sites bulletin,hugo --work /dev/shm',
			say({ en: 'two cases, in memory, beside Hugo', zh: '两个项目，在内存里，和 Hugo 比' }),
		],
	],
	exitCodes: [
		['0', say({ en: 'everything was measured', zh: '全部测完' })],
		['1', say({ en: 'a site could not be built', zh: '有网站生成不了' })],
		['2', say({ en: 'wrong usage, or a crash', zh: '用法不对，或程序出错' })],
	],
	run: async ({ args }) => {
		const only = args.only === undefined ? caseNames : chosen(args.only, caseNames, '--only');
		const names =
			args.sites === undefined
				? siteNames.slice(0, args.peers ? undefined : 1)
				: chosen(args.sites, siteNames, '--sites');
		const place = resolve(args.work ?? tmpdir());
		await mkdir(place, { recursive: true });
		const work = await mkdtemp(join(place, 'digest-bench-'));
		const remove = () => rm(work, { recursive: true, force: true });
		for (const signal of ['SIGINT', 'SIGTERM'] as const)
			process.once(signal, () => void remove().then(() => process.exit(2)));
		try {
			const bench = await runBench({
				work,
				names,
				cases: cases.filter(({ name }) => only.includes(name)),
				links: only.includes(linking),
				watches: only.includes(watching),
				searches: only.includes(searching),
				sizes: args.sizes.split(',').map((size) => whole(size, fewest, '--sizes')),
				runs: whole(args.runs, 1, '--runs'),
				seed: whole(args.seed, 0, '--seed'),
			});
			process.stdout.write(args.json ? `${JSON.stringify(bench, undefined, '\t')}\n` : `${formatBench(bench)}\n`);
			if (bench.sizes.some(({ results }) => results.some(({ failure }) => failure))) process.exitCode = 1;
		} finally {
			await remove();
		}
	},
});

function chosen(list: string, names: readonly string[], flag: string): string[] {
	const words = list.split(',').map((word) => word.trim());
	const wrong = words.find((word) => !names.includes(word));
	if (wrong === undefined) return words;
	throw new WordsError({
		en: `“${wrong}” is nothing that ${flag} knows. There are: ${names.join(', ')}.`,
		zh: `${flag} 不认识“${wrong}”。可以写：${names.join('、')}。`,
	});
}

function whole(text: string, least: number, flag: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && number >= least) return number;
	throw new WordsError({
		en: `“${text}” can’t be used for ${flag}. Write whole numbers from ${least} up.`,
		zh: `“${text}”不能用在 ${flag}。请写不小于 ${least} 的整数。`,
	});
}
