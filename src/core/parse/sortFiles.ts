import { compare } from '../link/compare.ts';
import type { Lang } from '../model.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { SourceFile } from '../sourceFile.ts';
import { identify } from './identify.ts';
import { startOfFile } from './place.ts';
import type { Tell } from './problem.ts';

/** One file and what it is. */
export interface Found {
	file: SourceFile;
	kind: Kind;
	id: string;
}

export interface FoundTranslation extends Found {
	lang: Lang;
}

/** The ids of a kind that some file stands for, also a file with errors: links to it are no second problem. */
export type KnownIds = Record<Kind, ReadonlySet<string>>;

export interface SortedFiles {
	/** In the order of ids. */
	mains: Found[];
	translations: FoundTranslation[];
	known: KnownIds;
}

/** Tells which file is which record. Files in the wrong place are told of, and read as what they were meant to be. */
export function sortFiles(
	files: readonly SourceFile[],
	languages: readonly Lang[],
	reportIn: (file: string) => Tell,
): SortedFiles {
	const known = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
	const mains: Found[] = [];
	const translations: FoundTranslation[] = [];
	const taken = new Map<string, string>();
	const identities = files.map((file) => ({ file, identity: identify(file.path, languages) }));
	// Of `x.md` and `x.markdown`, the second is the one too many.
	identities.sort((a, b) => Number(a.file.path.endsWith('.markdown')) - Number(b.file.path.endsWith('.markdown')));
	for (const { file, identity } of identities) {
		if (identity.type !== 'record') continue;
		const { kind, id, lang } = identity;
		const key = `${kind}/${id}${lang === undefined ? '' : `.${lang}`}`;
		const twin = taken.get(key);
		if (twin) {
			reportTwin(file.path, twin, reportIn);
			continue;
		}
		taken.set(key, file.path);
		if (lang === undefined) {
			known[kind].add(id);
			mains.push({ file, kind, id });
		} else translations.push({ file, kind, id, lang });
	}
	for (const { file, identity } of identities) {
		if (identity.type !== 'problem') continue;
		const { kind, id, problem } = identity;
		const twin = id === undefined ? undefined : taken.get(`${kind}/${id}`);
		if (twin) reportTwin(file.path, twin, reportIn);
		else reportIn(file.path)(problem);
		if (!kind || id === undefined || known[kind].has(id)) continue;
		known[kind].add(id);
		mains.push({ file, kind, id });
	}
	mains.sort((a, b) => compare(a.id, b.id));
	for (const found of translations)
		if (!known[found.kind].has(found.id)) reportOrphan(found, reportIn(found.file.path));
	return { mains, translations, known };
}

function reportTwin(path: string, twin: string, reportIn: (file: string) => Tell): void {
	reportIn(path)({
		rule: 'file/duplicate',
		place: startOfFile,
		wholeFile: true,
		text: {
			en: `This file would be the same record as “${twin}”.`,
			zh: `这个文件与“${twin}”会是同一条记录。`,
		},
		help: {
			en: 'Delete one of the two files, or give one of them another name.',
			zh: '请删去其中一个文件，或给其中一个另取名字。',
		},
	});
}

function reportOrphan({ kind, id, lang }: FoundTranslation, report: Tell): void {
	report({
		rule: 'translation/orphan',
		place: startOfFile,
		wholeFile: true,
		text: {
			en: `This translation has no record: there is no file “${kind}/${id}.md”.`,
			zh: `这份译文没有原文：找不到“${kind}/${id}.md”。`,
		},
		help: {
			en: `Name it after its record; or, if this is the only text, rename it to “${kind}/${id}.md” and write “lang: ${lang}” in its fields.`,
			zh: `请按原文记录的名字命名；如果只有这一份文字，请改名为“${kind}/${id}.md”，并在字段里写“lang: ${lang}”。`,
		},
	});
}
