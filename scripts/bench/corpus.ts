import type { SourceFile } from '../../src/core/digest.ts';

export interface CorpusSize {
	reports: number;
	factories: number;
	answers: number;
	needs: number;
}

/** In proportion to the reports: a factory to twenty, three answers to one, a need to ten. */
export const sizeFor = (reports: number): CorpusSize => ({
	reports,
	factories: Math.ceil(reports / 20),
	answers: reports * 3,
	needs: Math.ceil(reports / 10),
});

const topics = 40;
const responses = ['adopted', 'adapted', 'trial', 'assessing', 'already-in-use', 'declined', 'on-hold', 'abandoned'];
const withReason = new Set(['declined', 'on-hold', 'abandoned']);
const syllables = 'ba be co da du el fi ga ha in ka lo mi na or pe qua ri so ta un ver wi xe yo zu'.split(' ');
/** Some 17,000 words, so that an index meets a vocabulary and not a list. */
const words = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => a + b + c)));

/** The same numbers always give the same bulletin, byte for byte. Every fifth report is in Chinese. */
export function* corpus({ reports, factories, answers, needs }: CorpusSize, seed = 1): Generator<SourceFile> {
	const random = mulberry32(seed);
	const int = (n: number) => Math.floor(random() * n);
	const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
	const day = () => new Date(Date.UTC(2022, 0, 1 + int(1500))).toISOString().slice(0, 10);
	const phrase = (n: number) => Array.from({ length: n }, () => pick(words)).join(' ');

	yield file('digest.yml', [
		'title: Bench',
		'languages: [en, zh]',
		'asOf: 2026-06-30',
		'followUpMonths: [3, 6, 12]',
		'attributes:',
		'  - { id: size, title: Size, choices: [{ id: small, title: small }, { id: large, title: large }] }',
		'  - { id: people, title: People }',
	]);
	for (let i = 0; i < topics; i++) yield file(`topics/topic-${i}.md`, ['---', `title: Topic ${i} ${phrase(1)}`, '---']);
	for (let i = 0; i < Math.ceil(factories / 20); i++) {
		yield file(`areas/area-${i}.md`, ['---', `title: Area ${i}`, `keyPoint: factory-${i * 20}`, '---']);
	}
	for (let i = 0; i < factories; i++) {
		yield file(`factories/factory-${i}.md`, [
			'---',
			`title: Sample factory ${i}`,
			`area: area-${Math.floor(i / 20)}`,
			`profile: { size: ${pick(['small', 'large'])}${random() < 0.8 ? `, people: ${10 + int(900)}` : ''} }`,
			'---',
		]);
	}
	const origins: number[] = [];
	for (let i = 0; i < reports; i++) {
		origins.push(int(factories));
		const chinese = i % 5 === 4;
		const conditions =
			random() < 0.6
				? [
						'conditions:',
						`  - { need: ${pick(['required', 'helpful', 'blocking'])}, attribute: size, is: ${pick(['small', 'large'])} }`,
						`  - { need: ${pick(['required', 'helpful'])}, attribute: people, ${pick(['atLeast', 'atMost'])}: ${50 + int(500)} }`,
					]
				: [];
		yield file(`reports/report-${i}.md`, [
			'---',
			...(chinese ? ['lang: zh', `title: 经验 ${i} ${phrase(2)}`] : [`title: Report ${i} ${phrase(4)}`]),
			`factory: factory-${origins[i]}`,
			`topic: [topic-${int(topics)}]`,
			`outcome: ${phrase(8)}`,
			`date: ${day()}`,
			`problem: ${phrase(5)}`,
			...(i > 0 && random() < 0.1 ? [`follows: report-${int(i)}`] : []),
			...conditions,
			'results:',
			`  - { measure: scrap, unit: percent, before: ${5 + int(5)}, after: ${int(5)}, better: down }`,
			'---',
			'',
			`## ${chinese ? '背景' : 'What we saw'}`,
			'',
			`${phrase(60)} [${phrase(2)}](./report-${int(reports)}.md). ${phrase(40)}.`,
			'',
			`## ${chinese ? '做法' : 'What we did'}`,
			'',
			`${phrase(60)}. [${phrase(2)}](../factories/factory-${int(factories)}.md) ${phrase(40)}.`,
		]);
	}
	const given = new Set<string>();
	while (given.size < answers) {
		const report = int(reports);
		const factory = int(factories);
		const id = `report-${report}/factory-${factory}`;
		if (given.has(id) || origins[report] === factory) continue;
		given.add(id);
		const response = pick(responses);
		yield file(`adoptions/${id}.md`, [
			'---',
			`report: report-${report}`,
			`factory: factory-${factory}`,
			`response: ${response}`,
			`date: ${day()}`,
			...(withReason.has(response) ? ['reason: { code: cost }'] : []),
			...(response === 'already-in-use' ? ['since: 2021'] : []),
			...(random() < 0.3 ? [`verification: { level: measured, date: ${day()} }`] : []),
			`outcome: ${phrase(6)}`,
			'---',
		]);
	}
	for (let i = 0; i < needs; i++) {
		yield file(`needs/need-${i}.md`, [
			'---',
			`title: Need ${phrase(4)}`,
			`factory: factory-${int(factories)}`,
			`topic: [topic-${int(topics)}]`,
			`since: ${day()}`,
			'---',
		]);
	}
}

const encoder = new TextEncoder();
const file = (path: string, lines: string[]): SourceFile => ({ path, bytes: encoder.encode(`${lines.join('\n')}\n`) });

/** A small generator of numbers from 0 to 1 that is the same on every machine. */
function mulberry32(seed: number): () => number {
	let a = seed >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = a;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
