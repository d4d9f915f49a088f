import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { inLanguage } from '../link/inLanguage.ts';
import type { Adoption, Digest, Lang, RecordOf } from '../model.ts';
import type { IssueDraft } from './draftIssue.ts';
import { labelOf } from './optionsOf.ts';

/** The words of the pages on a number of the bulletin. */
export interface IssueWords {
	reports: string;
	answers: string;
	exchanges: string;
	decisions: string;
	needs: string;
	/** What stands between a name and what is said of it. */
	colon: string;
	/** What each answer is called. */
	responses: Readonly<Record<string, string>>;
}

/** The editorial of a number, as a draft: what is new, each linked, for the editor to make a text of it. */
export function issueText(
	{ records }: Pick<Digest, 'records'>,
	{ contents }: IssueDraft,
	lang: Lang,
	words: IssueWords,
): string {
	const title = (record: RecordOf) => labelOf(record, records, lang);
	const linked = (record: RecordOf, text = title(record)): PhrasingContent => ({
		type: 'link',
		url: `../${record.kind}/${record.id}.md`,
		children: [{ type: 'text', value: text }],
	});
	const plain = (value: string): PhrasingContent => ({ type: 'text', value });
	const answer = (given: Adoption): PhrasingContent[] => {
		const report = records.reports.get(given.data.report);
		const who = labelOf({ ...given, data: { ...given.data, title: undefined } } as Adoption, records, lang);
		const what = report ? title(report) : given.data.report;
		const response = words.responses[given.data.response] ?? given.data.response;
		return [plain(`${who}${words.colon}`), linked(given, what), plain(`${words.colon}${response}`)];
	};
	const lists: [string, PhrasingContent[][]][] = [
		[
			words.reports,
			contents.reports.map((report) => [
				linked(report),
				plain(`${words.colon}${inLanguage(report, lang).data.outcome}`),
			]),
		],
		[words.answers, contents.answers.map(answer)],
		[words.exchanges, contents.exchanges.map((record) => [linked(record)])],
		[words.decisions, contents.decisions.map((record) => [linked(record)])],
		[words.needs, contents.needs.map((record) => [linked(record)])],
	];
	const children = lists.flatMap(([heading, items]) => (items.length > 0 ? [headingOf(heading), listOf(items)] : []));
	const tree: Root = { type: 'root', children };
	return unified().use(remarkStringify, { bullet: '-' }).stringify(tree);
}

const headingOf = (text: string): RootContent => ({
	type: 'heading',
	depth: 2,
	children: [{ type: 'text', value: text }],
});

const listOf = (items: readonly PhrasingContent[][]): List => ({
	type: 'list',
	ordered: false,
	spread: false,
	children: items.map((children): ListItem => ({
		type: 'listItem',
		spread: false,
		children: [{ type: 'paragraph', children }],
	})),
});
