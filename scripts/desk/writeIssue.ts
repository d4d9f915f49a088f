import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type IssueDraft, draftIssue } from '../../src/core/desk/draftIssue.ts';
import { fieldObjection } from '../../src/core/desk/fieldObjection.ts';
import { issueText } from '../../src/core/desk/issueText.ts';
import { wordsLangOf } from '../../src/core/form/wordsLangOf.ts';
import type { Digest, Lang } from '../../src/core/model.ts';
import { formatPretty } from '../../src/core/format/formatPretty.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { proposeId } from '../../src/core/write/proposeId.ts';
import { writeRecord } from '../../src/core/write/writeRecord.ts';
import { createFile } from '../../src/io/desk/createFile.ts';
import { readFirstCommits } from '../../src/io/history/readFirstCommits.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import { loadDigest } from '../../src/io/content/loadDigest.ts';
import { interfaceWords } from '../../src/site/words/words.ts';
import { say } from '../frame/say.ts';
import { takenError } from './finish.ts';
import { loadSound } from './loadSound.ts';

interface IssueOptions {
	content: string;
	title?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	id?: string | undefined;
	dryRun: boolean;
}

/** Writes the draft of the next number: its file, and one with its text in each other language of the interface. */
export async function writeIssue(options: IssueOptions): Promise<void> {
	const { content, from, to, dryRun } = options;
	for (const [key, value] of Object.entries({ from, to })) {
		const objection = fieldObjection('issues', [key], value ?? '2000');
		if (objection) throw new WordsError(objection);
	}
	const notDone = { en: 'Nothing was written: mend these first.', zh: '没有写入：请先改正。' };
	const { digest } = (await loadSound(content, notDone)) ?? {};
	if (!digest) return;
	const draft = draftIssue(digest, { ...(from && { from }), ...(to && { to }) }, await readFirstCommits(content));
	const id = chooseId(digest, draft, options);
	const files = filesOf(digest, draft, id, options.title);
	for (const { path } of files) if (existsSync(join(content, path))) throw takenError(join(content, path), id);
	if (dryRun) {
		for (const { path, text } of files) process.stdout.write(`${join(content, path)}\n\n${text}\n`);
		return;
	}
	for (const { path, text } of files) {
		if (!(await createFile(join(content, path), text))) throw takenError(join(content, path), id);
		process.stdout.write(`${say({ en: 'Written', zh: '已写入' })}: ${join(content, path)}\n`);
	}
	await tellMessages(content, new Set(files.map(({ path }) => path)));
}

function chooseId({ records }: Digest, { number }: IssueDraft, { id }: IssueOptions): string {
	if (id !== undefined) return id;
	const taken = { has: (name: string) => (records.issues as ReadonlyMap<string, unknown>).has(name) };
	return taken.has(String(number)) ? proposeId(`number-${number}`, { taken }) : String(number);
}

/**
 * The record in the first language of the bulletin, and its title and text in the others. Where the interface has no
 * words in one of these, the text would be in another language, or other characters, and pass for a translation.
 */
function filesOf(digest: Digest, draft: IssueDraft, id: string, title: string | undefined) {
	const { number, from, to, highlights } = draft;
	const { languages, terms } = digest.settings;
	const [first = 'en'] = languages;
	const written = languages.filter((lang) => lang === first || wordsLangOf(lang) === lang);
	return written.map((lang: Lang) => {
		const words = interfaceWords(lang, terms);
		const body = issueText(digest, draft, lang, {
			...words.issue,
			colon: words.colon,
			responses: words.responses,
			verification: words.answer.verification,
			notInUse: words.answer.inUse.no,
		});
		const main = lang === first ? { number, from, to, highlights } : {};
		const data = { title: title ?? words.issue.number(number), ...main };
		const path = `issues/${id}${lang === first ? '' : `.${lang}`}.md`;
		return { path, text: writeRecord('issues', data, body) };
	});
}

async function tellMessages(content: string, paths: ReadonlySet<string>): Promise<void> {
	const { messages } = await loadDigest(content, { cached: true });
	const own = messages.filter(({ file }) => paths.has(file));
	const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
	process.stdout.write(`\n${formatPretty(own, { lang: interfaceLanguage(), colour, content })}`);
	if (own.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
