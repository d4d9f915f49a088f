import { compare } from '../link/compare.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { Message } from '../message.ts';
import { type RuleId, rules } from '../rules/rules.ts';
import type { Problem, Tell } from './problem.ts';

export interface Collector {
	/** Takes the problems of one file. */
	reportIn(file: string): Tell;
	/** All messages by file, line and column. */
	messages(files: ReadonlyMap<string, SourceFile>): Message[];
}

/** So many that a file with many faults is mended in one go, so few that a broken file doesn't hide the others. */
const maxPerFile = 50;
/** A line longer than this is no help to a reader. */
const maxLineLength = 10_000;

export function createCollector(): Collector {
	const byFile = new Map<string, Problem[]>();
	return {
		reportIn: (file) => (problem) => {
			const list = byFile.get(file);
			if (list) list.push(problem);
			else byFile.set(file, [problem]);
		},
		messages: (files) => {
			const paths = [...byFile.keys()].sort();
			return paths.flatMap((path) => ofFile(path, byFile.get(path) ?? [], files.get(path)));
		},
	};
}

function ofFile(file: string, problems: readonly Problem[], source: SourceFile | undefined): Message[] {
	const lines = source && problems.some((p) => !p.wholeFile) ? decodeLines(source.bytes) : [];
	const seen = new Set<string>();
	const ofFields = placesOfFields(problems);
	const messages: Message[] = [];
	for (const { rule, place, severity, text, help, field, wholeFile } of problems) {
		const key = `${rule}:${place.line}:${place.column}:${text.en}`;
		if (seen.has(key)) continue;
		seen.add(key);
		if (mendsForm.has(rule) && !field && ofFields.has(`${place.line}:${place.column}`)) continue;
		const line = wholeFile ? undefined : lines[place.line - 1];
		messages.push({
			file,
			place,
			rule,
			severity: severity ?? rules[rule].severity,
			text,
			...(help && { help }),
			...(field && { field }),
			...(line !== undefined && line.length <= maxLineLength && { sourceLine: line }),
		});
	}
	return cap(messages.sort(byPlace), file);
}

/** What is told of the form of a value before anybody knows which field it is of. */
const mendsForm: ReadonlySet<RuleId> = new Set(['yaml/quotes', 'yaml/dash']);

/**
 * Where the value of a field is told of by the field itself. It knows what belongs there: quotes around a figure, or
 * brackets around a text, would be the next mistake.
 */
function placesOfFields(problems: readonly Problem[]): ReadonlySet<string> {
	const ofFields = problems.filter(({ rule, field }) => field && /^(?:field|reference)\//.test(rule));
	return new Set(ofFields.map(({ place }) => `${place.line}:${place.column}`));
}

const byPlace = (a: Message, b: Message) =>
	a.place.line - b.place.line || a.place.column - b.place.column || compare(a.rule, b.rule);

/** Errors stay before warnings: a build that fails must say why. Hints are few and don't count. */
function cap(messages: Message[], file: string): Message[] {
	const counted = messages.filter((m) => m.severity !== 'hint');
	if (counted.length <= maxPerFile) return messages;
	const errorsFirst = [...counted].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
	const dropped = new Set(errorsFirst.slice(maxPerFile));
	const kept = messages.filter((m) => !dropped.has(m));
	const last = kept.at(-1) as Message;
	const n = dropped.size;
	return [
		...kept,
		{
			file,
			place: last.place,
			rule: 'file/more',
			severity: rules['file/more'].severity,
			text: {
				en: `This file has ${n} more ${n === 1 ? 'problem' : 'problems'}, not shown here.`,
				zh: `这个文件还有 ${n} 个问题，这里没有列出。`,
			},
			help: { en: 'Mend those above and check again.', zh: '请先改正上面的问题，再检查一次。' },
		},
	];
}

const decodeLines = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split(/\r\n?|\n/);
