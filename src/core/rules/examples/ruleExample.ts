import type { OlderOriginal } from '../../olderOriginal.ts';
import type { PictureSize } from '../../pictureSize.ts';
import type { Words } from '../../message.ts';

/** Files by their path; nothing for one that is not there. A word after `$` is one of `sampleWords`. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What a rule is there for, with files that break it and the same files mended. */
export interface RuleExample {
	why: Words;
	/** Beside or in place of those of `exampleBulletin`. */
	wrong: ExampleFiles;
	right: ExampleFiles;
	pictures?: Readonly<Record<string, PictureSize | undefined>>;
	/** Paths in `wrong` that are links out of the folder; the text shows where they lead. */
	strayLinks?: readonly string[];
	/** What Git knows of the translations in `wrong`. */
	originals?: Readonly<Record<string, Omit<OlderOriginal, 'before'> & { before: string }>>;
}

export const why = (en: string, zh: string): Words => ({ en, zh });

/** The example of one file that stays where it is. */
export const inFile = (path: string, reason: Words, wrong: string, right: string): RuleExample => ({
	why: reason,
	wrong: { [path]: wrong },
	right: { [path]: right },
});

/** A report of which only a few fields, or the text, matter. */
export const inReport = (reason: Words, wrong: string, right: string, body = ''): RuleExample =>
	inFile('reports/guard.md', reason, report(wrong, body), report(right, body));

/** The same for the text below the fields. */
export const inText = (reason: Words, wrong: string, right: string): RuleExample =>
	inFile('reports/guard.md', reason, report('', wrong), report('', right));

const needed = ['title: $title', 'factory: north', 'topic: [safety]', 'outcome: $outcome'];

/** A report with these fields, and with those that it must have. A line `-name` leaves one of them out. */
export function report(fields: string, body = ''): string {
	// A field goes on in the lines below it that are indented.
	const given = fields.split(/\n(?![ \t\u3000]|$)/).filter(Boolean);
	const nameOf = (field: string) => /^-?([^\s:：=]+)/.exec(field)?.[1];
	const own = new Map(given.map((field) => [nameOf(field), field]));
	const isKept = (field: string) => !/^-\w/.test(field);
	const first = needed.map((field) => own.get(nameOf(field)) ?? field).filter(isKept);
	const lines = [...first, ...given.filter((field) => isKept(field) && !first.includes(field))];
	return `---\n${lines.map((line) => line.trimEnd()).join('\n')}\n---\n${body && `\n${body}\n`}`;
}

export const record = (fields: string, body = ''): string => `---\n${fields}\n---\n${body && `\n${body}\n`}`;
