import { type ArchiveHeader, archiveHeader } from './archiveHeaders.ts';

export interface ArchiveField {
	/** The name as it stands before the colon. */
	name: string;
	/** What archives call so; else it is some field of a record. */
	header?: ArchiveHeader;
	value: string;
	line: number;
}

/** One article of a newspaper archive: what its head says, and its text. */
export interface ArchiveArticle {
	/** The line with which it begins, from 1. */
	line: number;
	fields: ArchiveField[];
	text: string;
}

export interface Archive {
	articles: ArchiveArticle[];
	/** Lines with text before the first head, which belong to no article. */
	stray: number;
}

/** How far below its name a long title may go on. */
const maxContinued = 3;

/**
 * The articles of a text in the form of newspaper archives: a head of lines such as `Title: …` and `Date: …`, then the
 * text. Several may follow one another. `isField` knows the names of further fields that may stand in a head.
 */
export function readArchive(text: string, isField: (name: string) => boolean = () => false): Archive {
	const lines = text.split('\n');
	const heads = lines.flatMap((_, index) => {
		const head = readHead(lines, index, isField);
		return head ? [{ start: index, ...head }] : [];
	});
	const articles: ArchiveArticle[] = [];
	let end = 0;
	let stray = 0;
	for (const { start, fields, next } of heads) {
		if (start < end) continue;
		const before = lines.slice(end, start);
		const last = articles.at(-1);
		if (last) last.text = before.join('\n').trim();
		else stray = before.filter((line) => line.trim() !== '').length;
		articles.push({ line: start + 1, fields, text: '' });
		end = next;
	}
	const last = articles.at(-1);
	if (last) last.text = lines.slice(end).join('\n').trim();
	return { articles, stray };
}

/** The head that begins with a line; nothing where none begins there. */
function readHead(lines: readonly string[], start: number, isField: (name: string) => boolean) {
	const first = readLine(lines[start] ?? '', start, isField);
	if (!first?.header) return undefined;
	const fields = [first];
	let next = start + 1;
	for (let index = next; index < lines.length; index++) {
		const line = lines[index] ?? '';
		if (line.trim() === '') continue;
		const field = readLine(line, index, isField);
		const known =
			field && fields.some(({ name, header }) => name === field.name || (header && header === field.header));
		if (field && !known) {
			fields.push(field);
		} else if (!field && fields.at(-1)?.header === 'title' && goesOn(lines, index, isField)) {
			const title = fields.at(-1);
			if (title) title.value = `${title.value} ${line.trim()}`.trim();
		} else {
			break;
		}
		next = index + 1;
	}
	// One such line within a text, “Date: …” in a letter, is no head.
	const headers = fields.filter(({ header }) => header !== undefined);
	const atTop = lines.slice(0, start).every((line) => line.trim() === '');
	return headers.length >= 2 || (atTop && first.header === 'title') ? { fields, next } : undefined;
}

/** Whether the head has further lines below, so that a line without a name belongs to the title above it. */
function goesOn(lines: readonly string[], index: number, isField: (name: string) => boolean): boolean {
	for (let below = index + 1; below <= index + maxContinued; below++) {
		const line = lines[below] ?? '';
		const field = readLine(line, below, isField);
		if (field) return field.header !== undefined && field.header !== 'title';
		if (line.trim() === '' && (lines[below - 1] ?? '').trim() === '') return false;
	}
	return false;
}

function readLine(line: string, index: number, isField: (name: string) => boolean): ArchiveField | undefined {
	const found = /^\s*(?:[【[]([^】\]:：]{1,40})[】\]]\s*[:：]?|([^\s:：【[][^:：]{0,39}?)\s*[:：])\s*(.*)$/.exec(line);
	const name = (found?.[1] ?? found?.[2])?.trim();
	if (!found || name === undefined) return undefined;
	const header = archiveHeader(name);
	if (!header && !isField(name)) return undefined;
	return { name, ...(header && { header }), value: (found[3] ?? '').trim(), line: index + 1 };
}
