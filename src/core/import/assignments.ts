import type { Words } from '../message.ts';
import { WordsError } from '../wordsError.ts';
import type { Place, TargetNames } from './columns.ts';
import type { Entry } from './fillRecord.ts';
import { foldName } from './values/fold.ts';
import { type ImportOptions, waysOf } from './importOptions.ts';

/**
 * What `--map "Column=field"` says, for each column by its name; a column without a field is left out.
 *
 * @throws WordsError where a field is none
 */
export function readMap(lines: readonly string[], fields: TargetNames): Map<string, Place | undefined> {
	return new Map(
		lines.map((line) => {
			const [column, field] = divide('--map', line);
			return [foldName(column), field === '' ? undefined : placeOf('--map', field, fields)];
		}),
	);
}

/**
 * What `--set "field=value"` says, as if every source said so.
 *
 * @throws WordsError where a field is none
 */
export const readSet = (
	flag: '--set' | '--factory' | '--topic',
	lines: readonly string[],
	fields: TargetNames,
	options: Pick<ImportOptions, 'dates' | 'decimal'>,
): Entry[] =>
	lines.map((line) => {
		const [field, value] = divide(flag, line);
		return { place: placeOf(flag, field, fields), cell: value, column: flag, ...waysOf(options) };
	});

function divide(flag: string, line: string): [string, string] {
	const at = line.lastIndexOf('=') >= 0 && flag === '--map' ? line.lastIndexOf('=') : line.indexOf('=');
	if (at > 0) return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
	throw new WordsError({
		en: `“${flag}” takes a name and what belongs to it: ${flag} "${line}=…"`,
		zh: `“${flag}”要写名称和内容：${flag} "${line}=…"`,
	});
}

function placeOf(flag: string, field: string, fields: TargetNames): Place {
	const place = fields.find(field);
	if (place) return place;
	if (flag === '--factory' || flag === '--topic') {
		throw new WordsError({ en: `“${flag}” is of no use for this kind.`, zh: `这种记录用不上“${flag}”。` });
	}
	const near = fields.near(field);
	const more: Words = near ? { en: ` Did you mean “${near}”?`, zh: `是不是“${near}”？` } : { en: '', zh: '' };
	throw new WordsError({
		en: `“${field}” after ${flag} is no field.${more.en}`,
		zh: `${flag} 后面的“${field}”不是字段。${more.zh}`,
	});
}
