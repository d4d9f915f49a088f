import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { inLanguage } from '../link/inLanguage.ts';
import type { Adoption, Digest, Lang, Need, RecordOf, Report } from '../model.ts';
import type { IssueDraft } from './draftIssue.ts';
import { labelOf } from './optionsOf.ts';

/** The words of the pages on a number of the bulletin. */
export interface IssueWords {
	reports: string;
	answers: string;
	verified: string;
	refuted: string;
	exchanges: string;
	decisions: string;
	needs: string;
	closed: string;
	late: string;
	/** What stands between a name and what is said of it. */
	colon: string;
	/** What each answer is called. */
	responses: Readonly<Record<string, string>>;
	/** How something was verified. */
	verification: Readonly<Record<string, string>>;
	/** That something is no longer in use. */
	notInUse: string;
}

/** The editorial of a number, as a draft: what is new and what became of the rest, each linked, for the editor to make a text of it. */
export function issueText(
	{ records }: Pick<Digest, 'records'>,
	{ contents, late }: IssueDraft,
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
	const report = (given: Report): PhrasingContent[] => [
		linked(given),
		plain(`${words.colon}${inLanguage(given, lang).data.outcome}`),
	];
	const reportOf = ({ data }: Adoption) => {
		const answered = records.reports.get(data.report);
		return answered ? title(answered) : data.report;
	};
	const answer = (given: Adoption, said: string): PhrasingContent[] => {
		const who = labelOf({ ...given, data: { ...given.data, title: undefined } } as Adoption, records, lang);
		return [plain(`${who}${words.colon}`), linked(given, reportOf(given)), plain(`${words.colon}${said}`)];
	};
	const response = ({ data }: Adoption) => words.responses[data.response] ?? data.response;
	const verified = ({ data }: Adoption) => words.verification[data.verification?.level ?? ''] ?? '';
	const refuted = (given: Adoption) => (given.data.response === 'abandoned' ? response(given) : words.notInUse);
	const closed = (need: Need): PhrasingContent[] => {
		const by = need.data.closedBy && records.adoptions.get(need.data.closedBy);
		return [linked(need), ...(by ? [plain(words.colon), linked(by, reportOf(by))] : [])];
	};
	const lists: [string, PhrasingContent[][]][] = [
		[words.reports, contents.reports.map(report)],
		[words.answers, contents.answers.map((given) => answer(given, response(given)))],
		[words.verified, contents.verified.map((given) => answer(given, verified(given)))],
		[words.refuted, contents.refuted.map((given) => answer(given, refuted(given)))],
		[words.exchanges, contents.exchanges.map((record) => [linked(record)])],
		[words.decisions, contents.decisions.map((record) => [linked(record)])],
		[words.needs, contents.needs.map((record) => [linked(record)])],
		[words.closed, contents.closed.map(closed)],
		[words.late, late.map((record) => (record.kind === 'reports' ? report(record) : answer(record, response(record))))],
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
