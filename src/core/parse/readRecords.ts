import type { z } from 'zod';
import type { SourceFile } from '../digest.ts';
import { emptyBody } from '../markdown/emptyBody.ts';
import type { Body, Lang, RecordOf, Records, Translation } from '../model.ts';
import { answerAnchor } from '../routes.ts';
import type { Id } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { checkBody } from './checkBody.ts';
import { checkTranslation } from './checkTranslation.ts';
import { type Locate, latestTree } from './latestTree.ts';
import type { ParseCache } from './parseCache.ts';
import { startOfFile } from './place.ts';
import type { Problem, Report } from './problem.ts';
import { type ReadRecord, readRecord, writtenFields } from './readRecord.ts';
import { type Found, type FoundTranslation, type KnownIds, sortFiles } from './sortFiles.ts';
import { splitFile } from './splitFile.ts';
import { translationSchema } from './translationSchema.ts';

/** What a file holds, as far as it could be read, for rules that look at single values and texts. */
export interface FileOf {
	kind: Kind;
	id: string;
	file: string;
	draft: boolean;
	/** The fields as written, sound or not. */
	raw: Record<string, unknown>;
	/** Fields of which nobody can say that they are missing. */
	doubtful: readonly string[];
	locate: RecordOf['locate'];
	body: Body | undefined;
	/** Whether the file is the record itself and not its text in another language. */
	main: boolean;
}

export interface ReadRecords {
	/** Every record that could be read, without the fields that have errors. */
	records: Records;
	known: KnownIds;
	files: readonly FileOf[];
}

const translationSchemas = Object.fromEntries(kinds.map((kind) => [kind, translationSchema(schemas[kind])])) as Record<
	Kind,
	z.ZodType
>;

/** One for all the records that have none. */
const noTranslations: ReadonlyMap<Lang, Translation> = new Map();

interface Context {
	cache: ParseCache;
	languages: readonly Lang[];
	/** False where digest.yml doesn't say which languages there are. */
	checkLanguages: boolean;
	locator: (file: SourceFile) => Locate;
	reportIn: (file: string) => Report;
	files: FileOf[];
}

/** Reads every record with its translations, and reports what is wrong with each by itself. */
export function readRecords(
	sources: readonly SourceFile[],
	languages: readonly Lang[] | undefined,
	reportIn: (file: string) => Report,
	cache: ParseCache,
): ReadRecords {
	const { mains, translations, known } = sortFiles(sources, languages ?? [], reportIn);
	const maps = Object.fromEntries(kinds.map((kind) => [kind, new Map<Id, RecordOf>()])) as Record<
		Kind,
		Map<Id, RecordOf>
	>;
	const context: Context = {
		cache,
		languages: languages ?? ['en'],
		checkLanguages: languages !== undefined,
		locator: latestTree(),
		reportIn,
		files: [],
	};
	const byMain = Map.groupBy(translations, ({ kind, id }) => `${kind}/${id}`);
	for (const main of mains) {
		const key = `${main.kind}/${main.id}`;
		const record = readMain(main, byMain.get(key) ?? [], context);
		if (record) maps[main.kind].set(record.id, record);
		byMain.delete(key);
	}
	for (const orphan of [...byMain.values()].flat()) readTranslation(orphan, undefined, context);
	return { records: maps as unknown as Records, known, files: context.files };
}

interface Main {
	file: string;
	lang: Lang;
	read: ReadRecord<RecordOf['data']> | undefined;
}

function readMain(
	{ file, kind, id }: Found,
	translations: readonly FoundTranslation[],
	context: Context,
): RecordOf | undefined {
	const report = context.reportIn(file.path);
	const schema = schemas[kind] as z.ZodType<RecordOf['data']>;
	const read = fieldsOf(file, kind, context, (tell) => readRecord(file, schema, {}, tell));
	const locate = context.locator(file);
	const written = read && writtenFields(read)?.['lang'];
	const lang = typeof written === 'string' ? written : (context.languages[0] ?? 'en');
	if (read && typeof written === 'string') checkLanguage(written, locate, context, report);
	const body = read && bodyOf(file, read, kind, id, lang, context);
	if (read) addFile({ file: file.path, locate, read, kind, id, body, main: read }, context);
	const texts = new Map<Lang, Translation>();
	for (const translation of translations) {
		const text = readTranslation(translation, { file: file.path, lang, read }, context);
		if (text) texts.set(translation.lang, text);
	}
	const data = read?.fields?.data;
	if (!read || !data) return undefined;
	return {
		kind,
		id: id as Id,
		file: file.path,
		lang,
		data,
		// One that can't be read has a message, and so there is no page.
		body: body ?? emptyBody,
		translations: texts.size > 0 ? texts : noTranslations,
		locate,
	};
}

function readTranslation(found: FoundTranslation, main: Main | undefined, context: Context): Translation | undefined {
	const { file, kind, id, lang } = found;
	const report = context.reportIn(file.path);
	const mainFile = main?.file ?? `${kind}/${id}.md`;
	if (context.checkLanguages && !context.languages.includes(lang)) {
		report({ ...unknownLanguage(lang, context.languages), place: startOfFile, wholeFile: true });
	} else if (lang === main?.lang && main.read?.fields) {
		report({ ...sameLanguage(lang, mainFile), place: startOfFile, wholeFile: true });
	}
	const schema = translationSchemas[kind];
	const options = { whole: schemas[kind], mainFile };
	const read = fieldsOf(file, `${kind} of ${mainFile}`, context, (tell) => readRecord(file, schema, options, tell));
	if (!read) return undefined;
	const body = bodyOf(file, read, kind, id, lang, context);
	const locate = context.locator(file);
	addFile({ file: file.path, locate, read, kind, id, body, main: main?.read }, context);
	const data = (read.fields?.data ?? {}) as Translation['data'];
	const original = main?.read && writtenFields(main.read);
	if (original) checkTranslation(original, data, mainFile, locate, report);
	return { file: file.path, data, body: body ?? emptyBody };
}

function bodyOf(
	source: SourceFile,
	{ bodyLine }: ReadRecord<unknown>,
	kind: Kind,
	id: string,
	lang: Lang,
	context: Context,
): Body | undefined {
	if (bodyLine === undefined) return emptyBody;
	const options = {
		firstLine: bodyLine,
		lang,
		file: source.path,
		languages: context.languages,
		// Several answers stand on the page of their report.
		...(kind === 'adoptions' && { idPrefix: `${answerAnchor(id)}-` }),
	};
	// Everything else that the options hold follows from the file's bytes.
	const question = `${source.path} ${kind}/${id} ${lang} ${context.languages.join(' ')}`;
	const checked = context.cache.rememberBody(source, question, () =>
		// What is wrong with the fields has been told.
		noting((tell) => checkBody(splitFile(source, () => {})?.body ?? '', options, tell)),
	);
	return telling(source, checked, context);
}

/** A file's fields, read once as long as the cache knows them. */
function fieldsOf<T>(file: SourceFile, question: string, context: Context, read: (tell: Report) => T): T {
	return telling(
		file,
		context.cache.remember('fields', file, question, () => noting(read)),
		context,
	);
}

/** A part of a file by itself, with what is wrong with it. */
interface Noted<T> {
	value: T;
	problems: readonly Problem[];
}

function noting<T>(make: (tell: Report) => T): Noted<T> {
	const problems: Problem[] = [];
	return { value: make((problem) => problems.push(problem)), problems };
}

/** What is wrong is told each time, also where the cache knew the rest. */
function telling<T>(file: SourceFile, { value, problems }: Noted<T>, { reportIn }: Context): T {
	for (const problem of problems) reportIn(file.path)(problem);
	return value;
}

interface Added {
	file: string;
	locate: Locate;
	read: ReadRecord<unknown>;
	kind: Kind;
	id: string;
	body: Body | undefined;
	/** The record's own file, where this one is a translation. */
	main: ReadRecord<unknown> | undefined;
}

function addFile({ file, locate, read, kind, id, body, main }: Added, { files }: Context): void {
	files.push({
		kind,
		id,
		file,
		draft: main !== undefined && writtenFields(main)?.['status'] === 'draft',
		raw: writtenFields(read) ?? {},
		doubtful: read.fields?.doubtful ?? [],
		locate,
		body,
		main: main === read,
	});
}

function checkLanguage(lang: string, locate: Locate, context: Context, report: Report): void {
	// A tag of a wrong form has a message already.
	if (!context.checkLanguages || context.languages.includes(lang) || !/^[a-z]{2,3}(?:-|$)/.test(lang)) return;
	report({ ...unknownLanguage(lang, context.languages), place: locate(['lang']) });
}

function unknownLanguage(lang: string, languages: readonly Lang[]) {
	const list = languages.join(', ');
	return {
		rule: 'translation/language' as const,
		text: {
			en: `This bulletin has no language “${lang}”; it has: ${list}.`,
			zh: `这个汇编没有“${lang}”语言；现有：${list}。`,
		},
		help: {
			en: `Use one of these, or add it in digest.yml: languages: [${list}, ${lang}]`,
			zh: `请用现有的语言，或在 digest.yml 里加上：languages: [${list}, ${lang}]`,
		},
	};
}

const sameLanguage = (lang: string, mainFile: string) => ({
	rule: 'translation/language' as const,
	text: { en: `“${mainFile}” is itself in the language “${lang}”.`, zh: `“${mainFile}”本身就是“${lang}”语言。` },
	help: {
		en: `Name this file after its own language, or write “lang: …” in “${mainFile}” if that is in another.`,
		zh: `请按这个文件自己的语言命名；如果“${mainFile}”是别的语言，请在其中写“lang: …”。`,
	},
});
