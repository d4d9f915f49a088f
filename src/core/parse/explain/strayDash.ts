import { indentation } from './indentation.ts';
import type { Repair } from './repairLine.ts';

type Found = { index: number; repair: Repair };

const item = /^( *)- /;
const topItem = /^- +([A-Za-z][\w-]*:(?:[ \t].*)?)$/;
const topField = /^[A-Za-z][\w-]*:(?:[ \t]|$)/;
const isEmpty = (line: string) => line.trim() === '' || line.trimStart().startsWith('#');

/** A dash that stands at no place where a list has one. */
export const strayDash = (index: number, lines: string[]): Found | undefined =>
	unevenDash(index, lines) ?? dashBeforeField(index, lines);

/** An item that is not indented as those above it. */
function unevenDash(index: number, lines: string[]): Found | undefined {
	const own = item.exec(lines[index] ?? '')?.[1]?.length;
	if (own === undefined) return undefined;
	const above = lines.slice(0, index).filter((line) => !isEmpty(line));
	// The first item of a list may stand where none has stood.
	if (/:[ \t]*(?:#.*)?$/.test(above.at(-1) ?? '')) return undefined;
	let wanted: number | undefined;
	for (const line of above.reverse()) {
		if (/^[^\s-]/.test(line)) break;
		const other = item.exec(line)?.[1]?.length;
		if (other === own) return undefined;
		if (other === undefined) continue;
		if (wanted === undefined || Math.abs(other - own) < Math.abs(wanted - own)) wanted = other;
	}
	return wanted === undefined ? undefined : indentation(index, wanted, lines);
}

/** `- title: X` above a field at the left edge: dashes before the first fields of a record. */
function dashBeforeField(index: number, lines: string[]): Found | undefined {
	if (!topField.test(lines[index] ?? '') || !topItem.test(lines.find((line) => !isEmpty(line)) ?? '')) return undefined;
	const dashed = lines.findLastIndex((line, i) => i < index && topItem.test(line));
	const line = topItem.exec(lines[dashed] ?? '')?.[1];
	if (line === undefined) return undefined;
	const name = line.slice(0, line.indexOf(':'));
	return {
		index: dashed,
		repair: {
			rule: 'yaml/dash',
			start: 0,
			end: 1,
			text: {
				en: `There is a dash before “${name}”, which is a field of the record and no item of a list.`,
				zh: `“${name}”前面有短横；它是记录的字段，不是列表项。`,
			},
			help: { en: `Delete the dash: ${line}`, zh: `请删去短横：${line}` },
			line,
		},
	};
}
