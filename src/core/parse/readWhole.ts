import type { z } from 'zod';
import type { SourceFile } from '../sourceFile.ts';
import { emptyBody } from '../markdown/emptyBody.ts';
import type { Body, Lang, RecordOf, Translation } from '../model.ts';
import { answerAnchor } from '../routes.ts';
import type { Id } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { type Settings, schemas } from '../schema/schemas.ts';
import { checkBody } from './checkBody.ts';
import { checkTranslation } from './checkTranslation.ts';
import type { FileOf } from './fileOf.ts';
import type { Locate } from './latestTree.ts';
import type { ParseCache } from './parseCache.ts';
import { startOfFile } from './place.ts';
import type { Problem, Tell } from './problem.ts';
import { type ReadRecord, readRecord, writtenFields } from './readRecord.ts';
import type { Found, FoundTranslation } from './sortFiles.ts';
import { splitFile } from './splitFile.ts';
import { translationSchema } from './translationSchema.ts';

export interface ReadOptions {
	cache: ParseCache;
	languages: readonly Lang[];
	/** False where digest.yml doesn't say which languages there are. */
	checkLanguages: boolean;
	/** What a factory and a workshop are called in this bulletin, and the same as a part of a question to the cache. */
	terms: Settings['terms'];
	termsKey: string;
	locator: (file: SourceFile) => Locate;
}

/** What a record's own file and those of its translations hold, with what is wrong with each by itself. */
export interface ReadWhole {
	/** Absent where the fields couldn't be read, and of translations without a record. */
	record: RecordOf | undefined;
	files: readonly FileOf[];
	problems: readonly { file: string; problem: Problem }[];
}

interface Context extends ReadOptions {
	reportIn: (file: string) => Tell;
	files: FileOf[];
}

const translationSchemas = Object.fromEntries(kinds.map((kind) => [kind, translationSchema(schemas[kind])])) as Record<
	Kind,
	z.ZodType
>;

/** One for all the records that have none. */
const noTranslations: ReadonlyMap<Lang, Translation> = new Map();

/**
 * Reads a record with its translations. As long as all their files are the same objects, so is what comes back.
 *
 * @param main absent for translations without a record
 */
export function readWhole(
	main: Found | undefined,
	translations: readonly FoundTranslation[],
	options: ReadOptions,
): ReadWhole {
	const { cache, languages, checkLanguages, termsKey } = options;
	const sources = [...(main ? [main] : []), ...translations].map(({ file }) => file);
	const question = `${main?.kind} ${main?.id} ${languages.join(' ')} ${checkLanguages}${termsKey}`;
	return cache.rememberWhole(sources, question, () => {
		const files: FileOf[] = [];
		const problems: { file: string; problem: Problem }[] = [];
		const reportIn = (file: string) => (problem: Problem) => problems.push({ file, problem });
		const context = { ...options, files, reportIn };
		if (main) return { record: readMain(main, translations, context), files, problems };
		for (const orphan of translations) readTranslation(orphan, undefined, context);
		return { record: undefined, files, problems };
	});
}

interface Main {
	file: string;
	read: ReadRecord<RecordOf['data']> | undefined;
}

function readMain(
	{ file, kind, id }: Found,
	translations: readonly FoundTranslation[],
	context: Context,
): RecordOf | undefined {
	const report = context.reportIn(file.path);
	const schema = schemas[kind] as z.ZodType<RecordOf['data']>;
	const read = fieldsOf(file, kind, context, (tell) => readRecord(file, schema, { terms: context.terms }, tell));
	const locate = context.locator(file);
	const written = read && writtenFields(read)?.['lang'];
	const lang = typeof written === 'string' ? written : (context.languages[0] ?? 'en');
	if (read && typeof written === 'string') checkLanguage(written, locate, context, report);
	const body = read && bodyOf(file, read, kind, id, lang, context);
	if (read) addFile({ file: file.path, locate, read, kind, id, body, main: read }, context);
	const texts = new Map<Lang, Translation>();
	for (const translation of translations) {
		const text = readTranslation(translation, { file: file.path, read }, context);
		if (!text) continue;
		const withoutBody = text.body === emptyBody && body !== emptyBody;
		texts.set(translation.lang, withoutBody ? { ...text, withoutBody } : text);
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
	}
	const schema = translationSchemas[kind];
	const options = { whole: schemas[kind], mainFile, terms: context.terms };
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
function fieldsOf<T>(file: SourceFile, question: string, context: Context, read: (tell: Tell) => T): T {
	return telling(
		file,
		context.cache.remember('fields', file, `${question}${context.termsKey}`, () => noting(read)),
		context,
	);
}

/** A part of a file by itself, with what is wrong with it. */
interface Noted<T> {
	value: T;
	problems: readonly Problem[];
}

function noting<T>(make: (tell: Tell) => T): Noted<T> {
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

function checkLanguage(lang: string, locate: Locate, context: Context, report: Tell): void {
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
			zh: `这个汇编没有“${lang}”语言；现有：${languages.join('、')}。`,
		},
		help: {
			en: `Use one of these, or add it in digest.yml: languages: [${list}, ${lang}]`,
			zh: `请用现有的语言，或在 digest.yml 里加上：languages: [${list}, ${lang}]`,
		},
	};
}
