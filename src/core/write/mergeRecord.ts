import { parse } from 'yaml';
import { mergeFields } from './merge/mergeFields.ts';
import { isGroup } from './merge/sameValue.ts';
import { UnreadableFields } from './merge/splitBlock.ts';

export interface RecordText {
	data: Record<string, unknown>;
	body: string;
}

/**
 * A record's file as a person wrote it, with what a form has made of it. Only fields that changed are written anew:
 * the others keep their lines, order, quotes and figures (`4.10`), and every comment stays. A text that the form
 * hasn't touched stays byte for byte, line ends and the empty lines around it included.
 *
 * @throws UnreadableFields where the fields of the file before can't be read
 */
export function mergeRecord(before: string, after: RecordText): string {
	// Where line ends are mixed, each line keeps its own.
	const windows = before.includes('\r\n') && !/(?<!\r)\n/.test(before);
	const own = windows ? before.replaceAll('\r\n', '\n') : before;
	const parts = split(own) ?? { head: `${own.startsWith(mark) ? mark : ''}---\n`, yaml: '', foot: '---\n', body: own };
	const yaml = mergeFields(parts.yaml, after.data);
	const body = mergeBody(parts.body.replace(mark, ''), after.body);
	const foot = body === '' || parts.foot.endsWith('\n') ? parts.foot : `${parts.foot}\n`;
	const merged = parts.head + yaml + foot + body;
	return windows ? merged.replaceAll('\n', '\r\n') : merged;
}

/**
 * A file as a form can read it: its fields between lines that are exactly `---`. Undefined where they can't be read or
 * put together again: a form would lose them.
 */
export function textForForm(text: string): string | undefined {
	const parts = split(text.replace(mark, '').replaceAll('\r\n', '\n'));
	if (!parts) return undefined;
	try {
		mergeFields(parts.yaml, {});
	} catch {
		return undefined;
	}
	// Some programs look for a line break between the two lines.
	return `---\n${parts.yaml || '\n'}---\n${parts.body}`;
}

/** What a form writes: fields and text, read without looking at what they mean. */
export function readRecordText(text: string): RecordText {
	const parts = split(text.replaceAll('\r\n', '\n'));
	if (!parts) return { data: {}, body: text };
	const data: unknown = parse(parts.yaml, { version: '1.2', schema: 'core', maxAliasCount: 0, logLevel: 'error' });
	if (data !== null && data !== undefined && !isGroup(data)) throw new UnreadableFields('no fields');
	return { data: data ?? {}, body: parts.body };
}

/** A byte order mark, which some editors put at the beginning. */
const mark = '\uFEFF';

function split(text: string) {
	const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^(---[ \t]*(?:\r?\n|$))([\s\S]*)$/m.exec(text);
	if (found?.index !== 0) return undefined;
	const [, head = '', yaml = '', foot = '', body = ''] = found;
	return { head, yaml, foot, body };
}

/** Forms take away empty space around a text; it comes back as it was. */
function mergeBody(before: string, after: string): string {
	const text = after.replaceAll('\r\n', '\n').trim();
	const own = before.replaceAll('\r\n', '\n').trim();
	if (text === own) return before;
	if (text === '') return '';
	if (own === '') return `\n${text}\n`;
	const lead = before.slice(0, before.search(/\S/));
	const end = before.slice(before.trimEnd().length);
	// The first line may be indented, which means something in Markdown, as two spaces at the end of a line do.
	const [lines, newLines] = [own.split('\n'), text.split('\n')];
	const start = lines[0] === newLines[0] ? lead : lead.replace(/[^\n]*$/, '');
	return start + text + (lines.at(-1) === newLines.at(-1) ? end : end.replace(/^[^\r\n]*/, ''));
}
