/** What Word shows and HTML has no place for. */
export type MarkKind = 'number' | 'hidden' | 'formula' | 'ruby' | 'chart' | 'diagram' | 'drawing' | 'file';

const prefix = 'digest:';
const longest = 200;

/**
 * A mark in a Word document, which the reader of Word takes for a bookmark and passes on at its place: so it is known
 * later where something was left out.
 */
export const wordMark = {
	name: (kind: MarkKind, text: string) => `${prefix}${kind}:${text.replace(/\s+/g, ' ').slice(0, longest)}`,
	read(id: unknown): { kind: MarkKind; text: string } | undefined {
		if (typeof id !== 'string' || !id.startsWith(prefix)) return undefined;
		const [kind = '', ...text] = id.slice(prefix.length).split(':');
		return { kind: kind as MarkKind, text: text.join(':') };
	},
};
