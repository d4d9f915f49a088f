import type { SourceFile } from '../sourceFile.ts';
import { readBody } from '../markdown/readBody.ts';
import type { Body, Lang } from '../model.ts';
import type { FieldInfo } from '../schema/fields.ts';
import type { Kind } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { visitFields } from '../schema/visitFields.ts';
import type { ParseCache } from './parseCache.ts';
import { readRecord, writtenFields } from './readRecord.ts';
import type { FileOf } from './fileOf.ts';
import { splitFile } from './splitFile.ts';

/** What a translator has to write again: the texts of each field, and of the body. */
interface Texts {
	fields: Record<string, string[]>;
	body: string;
}

export interface TextChanges {
	/** The fields that hold another text. */
	fields: string[];
	body: boolean;
}

const isText = ({ translatable }: FieldInfo) => translatable === true;

/**
 * What of a record's text is another than in an older version of its file; undefined where that can't be read. Figures,
 * dates and names of records don't count, nor does the order of a list: no translation holds them.
 */
export function textChanges(
	before: SourceFile,
	now: FileOf,
	languages: readonly Lang[],
	cache: ParseCache,
): TextChanges | undefined {
	if (!now.body) return undefined;
	const old = cache.remember('texts', before, `${now.kind} ${before.path} ${languages.join(' ')}`, () =>
		readTexts(before, now.kind, languages),
	);
	if (!old) return undefined;
	const texts = textsOf(now.kind, now.raw, now.body);
	const names = new Set([...Object.keys(old.fields), ...Object.keys(texts.fields)]);
	const differs = (name: string) => old.fields[name]?.join('\0') !== texts.fields[name]?.join('\0');
	return { fields: [...names].filter(differs), body: old.body !== texts.body };
}

/** Nothing, as data that can be written down, where the file can't be read. */
function readTexts(file: SourceFile, kind: Kind, languages: readonly Lang[]): Texts | null {
	const silent = () => {};
	const split = splitFile(file, silent);
	const read = readRecord(file, schemas[kind], {}, silent);
	const raw = read && writtenFields(read);
	if (!split || !raw) return null;
	try {
		const options = { firstLine: split.bodyLine, lang: languages[0] ?? 'en', file: file.path, languages };
		return textsOf(kind, raw, readBody(split.body, options).body);
	} catch {
		return null;
	}
}

function textsOf(kind: Kind, raw: Record<string, unknown>, body: Body): Texts {
	const fields: Record<string, string[]> = {};
	visitFields(schemas[kind], raw, isText, (value, _, [name]) => {
		const key = String(name);
		fields[key] = [...(fields[key] ?? []), plain(String(value))];
	});
	for (const texts of Object.values(fields)) texts.sort();
	const sections = body.sections.flatMap(({ heading, text }) => [plain(heading), plain(text)]);
	return { fields, body: [...sections, ...body.images.map(({ url }) => url)].join('\0') };
}

/** Where lines break is no matter of the text. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
