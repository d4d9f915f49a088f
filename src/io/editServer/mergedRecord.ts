import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Words } from '../../core/message.ts';
import { decode } from '../../core/parse/decode.ts';
import { formRecord } from '../../core/write/formRecord.ts';
import { mergeChanges } from '../../core/write/mergeChanges.ts';
import { mergeRecord, readRecordText, textForForm } from '../../core/write/mergeRecord.ts';
import { missing } from '../folders/missing.ts';
import type { Bulletin } from './bulletinOf.ts';
import { changedByBoth, keptOfOthers, type Settled } from './changesOfOthers.ts';
import type { ContentPath } from './contentPath.ts';
import { Refusal } from './refusal.ts';
import { versionOf } from './versionOf.ts';

/** What a draft began from: what others have changed since then is put together with it. */
export interface Began {
	base: string;
	settled?: Settled | undefined;
}

export interface MergedRecord {
	text: string;
	/** What the form shows now: from this its next draft begins. */
	base: string;
	/** What somebody else has changed and the form doesn't show. */
	told?: Words;
}

/**
 * A record's file with what the form gives back, and with what others have changed since the draft began.
 *
 * @throws Refusal where both have changed the same field
 */
export async function mergedRecord(
	root: string,
	{ path, kind, lang }: Extract<ContentPath, { type: 'record' }>,
	{ attributes, terms }: Bulletin,
	before: Uint8Array | undefined,
	bytes: Uint8Array,
	began: Began | undefined,
): Promise<MergedRecord> {
	const problems: string[] = [];
	const text = decode(bytes, ({ text }) => problems.push(text.en, text.zh));
	if (text === undefined) throw new Refusal(415, { en: problems[0] ?? '', zh: problems[1] ?? '' });
	const own = lang === undefined ? undefined : path.replace(`.${lang}.md`, '.md');
	const main = own && (await readFile(join(root, own), 'utf8').catch(missing));
	const old = before && new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
	if (old !== undefined && textForForm(old) === undefined) throw unreadable(path);
	const answers = await answersIn(root);
	const formed = (from: string | undefined) =>
		formRecord({ kind, given: readRecordText(text), before: from, main, attributes, answers });
	if (old === undefined || began === undefined || began.base === textForForm(old)) {
		const written = formed(old);
		return { text: written, base: textForForm(written) ?? text };
	}
	const mine = formed(began.base);
	const settled = began.settled?.version === versionOf(before) ? began.settled?.fields : undefined;
	const { merged, kept, contested } = mergeChanges({ base: began.base, theirs: old, mine, settled });
	if (contested.length > 0) throw changedByBoth({ kind, terms, contested, version: versionOf(before) });
	return {
		text: mergeRecord(old, merged),
		base: textForForm(mine) ?? text,
		...(kept.length > 0 && { told: keptOfOthers({ kind, terms, kept }) }),
	};
}

/** The ids of all answers, by the names of their files. */
async function answersIn(root: string): Promise<string[]> {
	const paths = (await readdir(join(root, 'adoptions'), { recursive: true }).catch(missing)) ?? [];
	return paths.flatMap((path) => /^([^.]+)\.md$/.exec(path.split(sep).join('/'))?.[1] ?? []);
}

const unreadable = (path: string) =>
	new Refusal(422, {
		en: `The fields of “${path}” can’t be read, so the form would lose them. Mend them in a text editor first.`,
		zh: `“${path}”的字段无法读取，表单会把它们丢掉。请先用文本编辑器改好。`,
	});
