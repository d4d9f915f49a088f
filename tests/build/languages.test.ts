import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, test } from 'vitest';
import { filesIn } from '../support/filesIn.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const record = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;

/** A Chinese bulletin in which nearly every field is filled in, read in English and Arabic too. */
const records = {
	'digest.yml': `title: 经验汇编
description: 各厂互相学习。
languages: [zh, en, ar]
asOf: 2026-06-30
followUpMonths: [3]
terms:
  factory: { one: { zh: 学校, ar: مدرسة }, many: { zh: 学校, ar: مدارس } }
attributes:
  - { id: size, title: 规模, choices: [{ id: small, title: 小 }, { id: large, title: 大 }] }
  - { id: presses, title: 压机台数, unit: 台 }
`,
	'areas/east.md': record('title: 东片\nkeyPoint: mill\ncontact: 厂办', '片区的说明。'),
	'topics/dust.md': record('title: 粉尘\nsynonyms: [灰尘]', '主题的说明。'),
	'factories/mill.md': record(
		'title: 棉一\nplace: 杨浦\narea: east\nnames: [一厂]\nprofile: { size: small, presses: 3 }\nworkshops: [{ id: spin, title: 细纱车间 }]',
	),
	'factories/works.md': record('title: 机二\narea: east\nprofile: { size: large }'),
	'factories/yard.md': record('title: 船三\nprofile: { size: large, presses: 1 }'),
	'reports/fans.md': record(
		`title: 装风扇
factory: mill
workshop: spin
topic: [dust]
outcome: 粉尘少了。
date: 2026-01-02
problem: 粉尘多。
results: [{ measure: 粉尘, unit: 克, before: 4, after: 1, better: down, period: 每班, method: 称重 }]
conditions: [{ need: required, attribute: size, in: [small], why: 大厂风道不同。 }, { need: helpful, attribute: presses, atLeast: 2 }]
steps: [{ id: measure, text: 量风道。, essential: true }, { id: fit, text: 装上。 }]
cost: 五十元
effort: 两人三天
evidence: [{ type: testimony, title: 工人的话 }]
source: { publication: 示例日报, title: 风扇, author: 记者, date: 1958-01-02, page: '4', note: 第二版。 }`,
		'正文。\n',
	),
	'reports/fans.en.md': record('title: Fans\noutcome: Less dust.'),
	'reports/walls.md': record(
		'title: 隔墙\ngroup: { name: 本市各厂, count: 50, atLeast: true }\ntopic: [dust]\noutcome: 安静了。\nfollows: fans',
	),
	'adoptions/fans/works.md': record(
		`report: fans
factory: works
response: adapted
date: 2026-02-01
outcome: 也少了。
results: [{ measure: 粉尘, unit: 克, before: 5, after: 2, better: down }]
steps: [{ step: measure, how: dropped, why: 已量过。 }, { step: fit, how: changed, text: 装在窗上。 }]
verification: { level: measured, by: 检查组, date: 2026-03-01 }
checks: [{ date: 2026-05-01, inUse: partly, note: 夜班不用。, by: 组长 }]`,
	),
	'adoptions/fans/yard.md': record(
		'report: fans\nfactory: yard\nresponse: declined\ndate: 2026-02-01\nreason: { code: cost, text: 太贵。 }',
	),
	'adoptions/fans/others.md': record(
		'report: fans\ngroup: { name: 郊区各厂, count: 9 }\nresponse: adapted\ndate: 2026-02-03\nvia: fans/works',
	),
	'needs/noise.md': record('title: 噪声\nfactory: works\ntopic: [dust]\nsince: 2026-01-01'),
	'needs/heat.md': record('title: 高温\nfactory: works\ntopic: [dust]\nstatus: closed\nclosedReason: 已迁厂。'),
	'exchanges/market.md': record(
		`title: 经验交流会
kind: meeting
date: 2026-01-20
host: mill
participants: [works]
groups: [{ name: 郊区各厂, count: 9 }]
reports: [fans]
appraisals: [{ report: fans, by: 机二代表, learn: [装法], supplement: [滤网], reply: 照办。 }]`,
	),
	'decisions/fans.md': record(
		'title: 推广风扇\nissuedBy: mill\ndate: 2026-02-02\nrequires: [{ who: 局长, what: 下厂, cadence: monthly }]\npromotes: [fans]',
	),
	'issues/1.md': record('title: 第一期\nnumber: 1\nfrom: 2026-01-01\nto: 2026-06-30\nhighlights: [fans]', '编者的话。'),
};

interface Said {
	file: string;
	text: string;
	lang: string | undefined;
	dir: string | undefined;
}

/** Every stretch of text of a page with the language and direction that it has there. */
function textsOf(file: string, node: DefaultTreeAdapterTypes.ChildNode, around: Pick<Said, 'lang' | 'dir'>): Said[] {
	if (defaultTreeAdapter.isTextNode(node))
		return node.value.trim() ? [{ file, text: node.value.trim(), ...around }] : [];
	if (!defaultTreeAdapter.isElementNode(node)) return [];
	// Nothing within the title of a drawing can be marked.
	if (['head', 'script', 'style', 'pre', 'code', 'title'].includes(node.tagName)) return [];
	const own = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
	const inner = { lang: own['lang'] ?? around.lang, dir: own['dir'] ?? around.dir };
	return node.childNodes.flatMap((child) => textsOf(file, child, inner));
}

test('every text of a page is marked with its own language: the records’, and that of the interface’s words', async () => {
	await using folder = await temporaryFolder();
	const [content, out] = [join(folder.path, 'content'), join(folder.path, 'site')];
	for (const [path, text] of Object.entries(records)) {
		await mkdir(dirname(join(content, path)), { recursive: true });
		await writeFile(join(content, path), text);
	}
	expect(await runScript('build', '--no-search', '--content', content, '--out', out)).toMatchObject({ code: 0 });
	const pages = [...filesOf(await filesIn(out))].filter((file) => !/(?:^|\/)(?:rules|submit)\//.test(file));
	const read = async (file: string) =>
		parse(await readFile(join(out, file), 'utf8')).childNodes.flatMap((node) =>
			textsOf(file, node, { lang: undefined, dir: undefined }),
		);
	const texts = (await Promise.all(pages.map(read))).flat();
	const isHan = ({ text }: Said) => /\p{Script=Han}/u.test(text);
	const isLatin = ({ text }: Said) => /\p{Script=Latin}{2}/u.test(text);
	expect(pages.length).toBeGreaterThan(40);

	expect(texts.filter((said) => isHan(said) && said.lang !== 'zh')).toEqual([]);
	expect(texts.filter((said) => isLatin(said) && !isHan(said) && said.lang !== 'en')).toEqual([]);
	// Chinese words of the interface have Latin letters in them: Atom 订阅.
	expect(texts.filter((said) => /^(?:ar|en)\//.test(said.file) && isHan(said) && isLatin(said))).toEqual([]);

	const arabic = texts.filter(({ file }) => file.startsWith('ar/'));
	expect(arabic.filter(({ text, dir }) => /\p{Script=Arabic}/u.test(text) !== (dir === 'rtl'))).toEqual([]);
	const said = arabic.map(({ text }) => text).join('\n');
	expect(said).toContain('2 reports, 3 factories, 3 answers.');
	expect(said).toContain('it is shown in Chinese');
	expect(said).toContain('Counted to 30 June 2026.');
});

const filesOf = (files: ReadonlyMap<string, unknown>) => [...files.keys()].filter((file) => file.endsWith('.html'));
