import type { Words } from '../../message.ts';

/** What a person wrote, as a sentence names it. */
export function wordsOfValue(value: unknown): Words {
	if (Array.isArray(value)) return { en: 'a list', zh: '一个列表' };
	if (typeof value === 'object' && value !== null) return { en: 'a group of fields', zh: '一组字段' };
	if (typeof value === 'number') return { en: `the number ${value}`, zh: `数字 ${value}` };
	if (typeof value === 'boolean') return { en: `the answer ${value}`, zh: `${value}（是非值）` };
	const text = String(value);
	const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return { en: quoted(short), zh: quoted(short) };
}

/** Between quotation marks; between single ones where the text has double ones itself. */
export const quoted = (text: string): string => (/[“”]/.test(text) ? `‘${text}’` : `“${text}”`);
