import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

export interface BodyTargets {
	/** Ids of two reports to which the text links. */
	reports: readonly [string, string];
	/** Id of a factory to which it links. */
	factory: string;
}

const headings = {
	en: ['What we saw', 'What we did', 'What came of it', 'Advice'],
	zh: ['背景', '做法', '结果', '建议'],
} as const;
const columns = { en: '| Item | Before | After |', zh: '| 项目 | 之前 | 之后 |' };

/** The text of a report: some 250 words (400 characters in Chinese), four headings, a list, three links, at times a table. */
export function reportBody(lang: 'en' | 'zh', prose: Prose, { share, below }: Random, targets: BodyTargets): string[] {
	const { phrase, sentence, paragraph, gap } = prose;
	const [saw, did, came, advice] = headings[lang];
	const [see, stop] = lang === 'zh' ? ['参见', '。'] : ['See', '.'];
	const link = (target: string) => `${gap}${see}${gap}[${phrase(3)}](${target})${stop}`;
	const row = () => `| ${phrase(2)} | ${below(1000)} | ${below(1000)} |`;
	const table = [columns[lang], '| --- | ---: | ---: |', row(), row(), row(), row()].join('\n');
	return [
		paragraph(2),
		`## ${saw}`,
		`${paragraph(3)}${link(`./${targets.reports[0]}.md`)}`,
		`## ${did}`,
		`${paragraph(1)}${gap}**${phrase(3)}**${gap}${paragraph(1)}${link(`../factories/${targets.factory}.md`)}`,
		Array.from({ length: 3 + below(3) }, () => `- ${sentence()}`).join('\n'),
		`## ${came}`,
		paragraph(3),
		...(share() < 0.3 ? [table] : []),
		`### ${advice}`,
		`${paragraph(2)}${link(`./${targets.reports[1]}.md`)}`,
	];
}
