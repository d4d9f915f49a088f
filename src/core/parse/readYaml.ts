import { type Document, isScalar, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import type { Place } from '../message.ts';
import { findStrayLine } from './explain/findStrayLine.ts';
import { piecesOfValues } from './piecesOfValues.ts';
import { placeInLine } from './place.ts';
import type { Tell } from './problem.ts';
import { oddIndent, oddSpace, type Repair, repairLine } from './explain/repairLine.ts';

/** Fields as a tree, with the way back from it to the lines of the file. */
export interface Yaml {
	root: ParsedNode | null;
	/** The stretch of the file that a range of the tree stands for. */
	place(range: readonly [number, number, ...number[]]): Place;
	text: string;
	firstLine: number;
}

type Parsed = { document: Document.Parsed<ParsedNode>; counter: LineCounter };

const maxRepairs = 40;
const notFatal = new Set(['DUPLICATE_KEY']);

/**
 * Reads YAML that begins on line `firstLine` of the file. A line that can't be read is reported in plain words and
 * mended as it was probably meant, and reading begins again: so one slip doesn't hide the next. Undefined where a
 * line couldn't be mended.
 */
export function readYaml(yaml: string, firstLine: number, report: Tell): Yaml | undefined {
	const lines = yaml.split('\n');
	const mended = new Map<number, Repair & { original: string }>();
	for (let round = 0; ; round += 1) {
		// The values of a tree are pieces of its text: as long as nothing is mended, of the one that is there already.
		const text = mended.size > 0 ? lines.join('\n') : yaml;
		const parsed = parse(text);
		if (!parsed) return tooDeep(firstLine, report);
		const { document, counter } = parsed;
		const error = document.errors.find((e) => !notFatal.has(e.code));
		const fault = error
			? findFault(error, lines, counter)
			: (findOddKey(document, lines, counter) ?? findOnlyLine(document, lines));
		if (!fault) {
			const place = placer(counter, firstLine, mended);
			reportDuplicates(document, place, text, report);
			return { root: document.contents, place, text, firstLine };
		}
		const { index, repair } = fault;
		// The same line again, or no idea what was meant: its first message has to do.
		if (mended.has(index) && error) return undefined;
		if (!repair) {
			reportUnreadable(error, index, lines, counter, firstLine, report);
			return undefined;
		}
		report({
			rule: repair.rule,
			place: placeInLine(firstLine + index, repair.start + 1, repair.end - repair.start),
			text: repair.text,
			help: repair.help,
		});
		if (round >= maxRepairs) return undefined;
		mended.set(index, { ...repair, original: lines[index] ?? '' });
		lines[index] = repair.line;
	}
}

function parse(text: string): Parsed | undefined {
	const counter = new LineCounter();
	try {
		const document = parseDocument(text, {
			version: '1.2',
			schema: 'core',
			uniqueKeys: true,
			stringKeys: true,
			strict: true,
			prettyErrors: false,
			logLevel: 'silent',
			lineCounter: counter,
		});
		if (document.errors.some((e) => e.code === 'RESOURCE_EXHAUSTION')) return undefined;
		return { document: document as Document.Parsed<ParsedNode>, counter };
	} catch {
		// Brackets thousands deep overflow the stack.
		return undefined;
	}
}

function tooDeep(firstLine: number, report: Tell): undefined {
	report({
		rule: 'yaml/syntax',
		place: placeInLine(firstLine, 1),
		text: { en: 'The fields are nested too deeply to be read.', zh: '字段嵌套得太深，无法读取。' },
		help: { en: 'Take away the brackets that are too many.', zh: '请删去多余的括号。' },
	});
	return undefined;
}

function findFault(error: YAMLError, lines: string[], counter: LineCounter) {
	const index = Math.min(counter.linePos(error.pos[0]).line, lines.length) - 1;
	const stray = findStrayLine(error.code, error.message, index, lines);
	if (stray) return stray;
	return { index, repair: repairLine(lines[index] ?? '') };
}

/** A key with a special space in it reads well and means something else. */
function findOddKey(document: Document.Parsed<ParsedNode>, lines: string[], counter: LineCounter) {
	let found: { index: number; repair: Repair } | undefined;
	if (!lines.some((line) => oddSpace.test(line))) return undefined;
	visitKeys(document.contents, (offset) => {
		if (found) return;
		const index = counter.linePos(offset).line - 1;
		const repair = oddIndent(lines[index] ?? '');
		if (repair && repair.line !== lines[index]) found = { index, repair };
	});
	return found;
}

/** A single line with a slip at its colon is a text to YAML, and no error. */
function findOnlyLine(document: Document.Parsed<ParsedNode>, lines: string[]) {
	if (!isScalar(document.contents)) return undefined;
	const index = lines.findIndex((line) => line.trim() !== '');
	const repair = repairLine(lines[index] ?? '');
	return repair?.rule === 'yaml/colon' ? { index, repair } : undefined;
}

function visitKeys(node: unknown, visit: (offset: number) => void): void {
	const items = (node as { items?: unknown[] } | null)?.items;
	for (const item of items ?? []) {
		const pair = item as { key?: { range?: number[] } | null; value?: unknown; items?: unknown };
		if (pair.key?.range?.[0] !== undefined) visit(pair.key.range[0]);
		visitKeys(pair.items ? pair : pair.value, visit);
	}
}

function placer(counter: LineCounter, firstLine: number, mended: Map<number, Repair & { original: string }>) {
	/** Columns behind a mended place are those of the line as the person wrote it. */
	const column = (line: number, column: number) => {
		const repair = mended.get(line - 1);
		if (!repair || column - 1 <= repair.start) return column;
		const grown = repair.line.length - repair.original.length;
		return Math.max(1, Math.min(column - grown, repair.original.length + 1));
	};
	return (range: readonly [number, number, ...number[]]): Place => {
		const start = counter.linePos(range[0]);
		const end = counter.linePos(Math.max(range[1], range[0]));
		const from = column(start.line, start.col);
		const to = column(end.line, end.col);
		return {
			line: start.line + firstLine - 1,
			column: from,
			endLine: end.line + firstLine - 1,
			endColumn: end.line === start.line ? Math.max(to, from + 1) : to,
		};
	};
}

function reportDuplicates(
	document: Document.Parsed<ParsedNode>,
	place: Yaml['place'],
	text: string,
	report: Tell,
): void {
	const pieces = document.errors.length > 0 ? piecesOfValues(document.contents) : undefined;
	for (const error of document.errors) {
		if (pieces?.has(error.pos[0])) continue;
		const name = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
		report({
			rule: 'yaml/duplicate-key',
			place: place([error.pos[0], error.pos[0] + Math.max(name.length, 1)]),
			text: { en: `“${name}” stands here for the second time.`, zh: `“${name}”在这里第二次出现。` },
			help: { en: 'Keep one of the two and delete the other.', zh: '请留下其中一个，删去另一个。' },
		});
	}
}

function reportUnreadable(
	error: YAMLError | undefined,
	index: number,
	lines: string[],
	counter: LineCounter,
	firstLine: number,
	report: Tell,
): void {
	const line = lines[index] ?? '';
	const position = error ? counter.linePos(error.pos[0]) : { line: index + 1, col: 1 };
	const indent = line.search(/\S|$/) + 1;
	const from = position.line === index + 1 ? Math.max(position.col, indent) : indent;
	report({
		rule: 'yaml/syntax',
		place: placeInLine(firstLine + index, from, line.length - from + 1),
		text: { en: 'This line can’t be read as a field.', zh: '这一行无法按字段读取。' },
		help: {
			en: 'A field is written “name: value”. Put a text that holds special characters in double quotes: name: "value"',
			zh: '字段写成“名称: 值”。值里有特殊符号时，请加双引号：名称: "值"',
		},
	});
}
