import type { Message } from '../message.ts';
import { type Counts, countMessages } from './countMessages.ts';

/**
 * Messages for programs. The shape is stable; fields are only ever added:
 *
 * ```json
 * {
 *   "version": 1,
 *   "counts": { "error": 1, "warning": 0, "hint": 3 },
 *   "messages": [
 *     {
 *       "file": "reports/x.md",
 *       "line": 3, "column": 1, "endLine": 3, "endColumn": 8,
 *       "rule": "field/unknown",
 *       "severity": "error",
 *       "text": { "en": "…", "zh": "…" },
 *       "help": { "en": "…", "zh": "…" },
 *       "sourceLine": "factroy: x"
 *     }
 *   ]
 * }
 * ```
 *
 * Lines and columns count from 1, columns in UTF-16 units as editors do; the end is exclusive. `help` and
 * `sourceLine` may be absent. `counts` tells of every message, also of hints that are not listed.
 */
export const formatJson = (messages: readonly Message[], options: ProgramOptions = {}): string =>
	`${JSON.stringify(messagesForPrograms(messages, options), null, '\t')}\n`;

interface ProgramOptions {
	hints?: boolean;
	/** How many there are of each, where not all are given. */
	counts?: Counts;
}

/** The same as an object. */
export function messagesForPrograms(
	messages: readonly Message[],
	{ hints = false, counts = countMessages(messages) }: ProgramOptions,
) {
	const shown = hints ? messages : messages.filter((m) => m.severity !== 'hint');
	return {
		version: 1,
		counts,
		messages: shown.map(({ file, place, rule, severity, text, help, sourceLine }) => ({
			file,
			...place,
			rule,
			severity,
			text,
			...(help && { help }),
			...(sourceLine !== undefined && { sourceLine }),
		})),
	};
}
