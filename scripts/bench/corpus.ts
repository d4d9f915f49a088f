import type { SourceFile } from '../../src/core/sourceFile.ts';
import { createProse } from './prose.ts';
import { createRandom } from './random.ts';
import { reportBody } from './reportBody.ts';

export interface CorpusSize {
	reports: number;
	factories: number;
	answers: number;
	needs: number;
}

/** In proportion to the reports: a factory to twenty, three answers to one, a need to ten. */
export function sizeFor(reports: number): CorpusSize {
	const factories = Math.ceil(reports / 20);
	// A factory answers a report once, and none answers its own.
	const answers = reports * Math.min(3, factories - 1);
	return { reports, factories, answers, needs: Math.ceil(reports / 10) };
}

/** Every fifth report, and whatever is said of it, is in Chinese. */
export const isChinese = (report: number) => report % 5 === 4;

const topics = 40;
const responses = ['adopted', 'adapted', 'trial', 'assessing', 'already-in-use', 'declined', 'on-hold', 'abandoned'];
const withReason = new Set(['declined', 'on-hold', 'abandoned']);

/** The same numbers always give the same bulletin, byte for byte. */
export function* corpus({ reports, factories, answers, needs }: CorpusSize, seed = 1): Generator<SourceFile> {
	const random = createRandom(seed);
	const { share, below, pick } = random;
	const inEnglish = createProse(random, false);
	const inChinese = createProse(random, true);
	const day = () => new Date(Date.UTC(2022, 0, 1 + below(1500))).toISOString().slice(0, 10);

	yield file('digest.yml', [
		'title: Bench',
		'languages: [en, zh]',
		'asOf: 2026-06-30',
		'followUpMonths: [3, 6, 12]',
		'attributes:',
		'  - { id: size, title: Size, choices: [{ id: small, title: small }, { id: large, title: large }] }',
		'  - { id: people, title: People }',
	]);
	for (let i = 0; i < topics; i++) {
		yield file(`topics/topic-${i}.md`, ['---', `title: Topic ${i} ${inEnglish.phrase(1)}`, '---']);
	}
	for (let i = 0; i < Math.ceil(factories / 20); i++) {
		yield file(`areas/area-${i}.md`, ['---', `title: Area ${i}`, `keyPoint: factory-${i * 20}`, '---']);
	}
	for (let i = 0; i < factories; i++) {
		yield file(`factories/factory-${i}.md`, [
			'---',
			`title: Sample factory ${i}`,
			`area: area-${Math.floor(i / 20)}`,
			`profile: { size: ${pick(['small', 'large'])}${share() < 0.8 ? `, people: ${10 + below(900)}` : ''} }`,
			'---',
		]);
	}
	const origins: number[] = [];
	for (let i = 0; i < reports; i++) {
		origins.push(below(factories));
		const lang = isChinese(i) ? 'zh' : 'en';
		const prose = isChinese(i) ? inChinese : inEnglish;
		const { phrase, sentence } = prose;
		const conditions =
			share() < 0.6
				? [
						'conditions:',
						`  - { need: ${pick(['required', 'helpful', 'blocking'])}, attribute: size, is: ${pick(['small', 'large'])} }`,
						`  - { need: ${pick(['required', 'helpful'])}, attribute: people, ${pick(['atLeast', 'atMost'])}: ${50 + below(500)} }`,
					]
				: [];
		const frontmatter = [
			'---',
			...(lang === 'zh' ? ['lang: zh', `title: 经验 ${i} ${phrase(4)}`] : [`title: Report ${i} ${phrase(4)}`]),
			`factory: factory-${origins[i]}`,
			`topic: [topic-${below(topics)}]`,
			`outcome: ${sentence()}`,
			`date: ${day()}`,
			`problem: ${phrase(5)}`,
			...(i > 0 && share() < 0.1 ? [`follows: report-${below(i)}`] : []),
			...conditions,
			'results:',
			`  - { measure: scrap, unit: percent, before: ${5 + below(5)}, after: ${below(5)}, better: down }`,
			'---',
			'',
		];
		const body = reportBody(lang, prose, random, {
			reports: [`report-${below(reports)}`, `report-${below(reports)}`],
			factory: `factory-${below(factories)}`,
		});
		yield file(`reports/report-${i}.md`, [...frontmatter, body.join('\n\n')]);
	}
	const given = new Set<string>();
	while (given.size < answers) {
		const report = below(reports);
		const factory = below(factories);
		const id = `report-${report}/factory-${factory}`;
		if (given.has(id) || origins[report] === factory) continue;
		given.add(id);
		const response = pick(responses);
		yield file(`adoptions/${id}.md`, [
			'---',
			`report: report-${report}`,
			`factory: factory-${factory}`,
			...(isChinese(report) ? ['lang: zh'] : []),
			`response: ${response}`,
			`date: ${day()}`,
			...(withReason.has(response) ? ['reason: { code: cost }'] : []),
			...(response === 'already-in-use' ? ['since: 2021'] : []),
			...(share() < 0.3 ? [`verification: { level: measured, date: ${day()} }`] : []),
			`outcome: ${(isChinese(report) ? inChinese : inEnglish).phrase(6)}`,
			'---',
		]);
	}
	for (let i = 0; i < needs; i++) {
		const { phrase } = isChinese(i) ? inChinese : inEnglish;
		yield file(`needs/need-${i}.md`, [
			'---',
			...(isChinese(i) ? ['lang: zh', `title: 需要 ${i} ${phrase(4)}`] : [`title: Need ${i} ${phrase(4)}`]),
			`factory: factory-${below(factories)}`,
			`topic: [topic-${below(topics)}]`,
			`since: ${day()}`,
			'---',
		]);
	}
}

const encoder = new TextEncoder();
const file = (path: string, lines: string[]): SourceFile => ({ path, bytes: encoder.encode(`${lines.join('\n')}\n`) });
