import type { Field } from '../form/field.ts';
import { isNeeded } from '../form/isNeeded.ts';
import type { Words } from '../message.ts';
import type { ImportMessage } from './importMessage.ts';
import type { ImportOptions } from './importOptions.ts';

/** How to say what a source doesn't. */
const flags: Readonly<Record<string, string>> = { factory: '--factory ID', topic: '--topic ID,ID' };

/** What a source of some form calls a field: a column, a line. */
export type HowToSay = (name: Words) => Words;

/** What a record can't do without and has not. Of a value that couldn't be read there is a message already. */
export function missingMessages(
	{ kind, form }: Pick<ImportOptions, 'kind' | 'form'>,
	data: Readonly<Record<string, unknown>>,
	doubtful: ReadonlySet<string>,
	say: HowToSay,
): ImportMessage[] {
	return form.flatMap((field) => {
		const { key } = field;
		if (doubtful.has(key)) return [];
		if (!isEmpty(data[key])) return missingWithin(field, data[key], say);
		if (!isNeeded(kind, field, data)) return [];
		// Of a group, a source has the fields alone.
		const within = missingWithin(field, {}, say);
		return within.length > 0 ? within : [missing(field, flags[key] ?? `--set "${key}=…"`, say)];
	});
}

/** A group of fields that is there needs its own: a figure says what was measured. */
function missingWithin({ key, name, input }: Field, value: unknown, say: HowToSay): ImportMessage[] {
	const item = input.type === 'list' ? input.item : input;
	if (item.type !== 'group') return [];
	return [value]
		.flat()
		.flatMap((group) =>
			item.fields
				.filter((inner) => inner.required && isEmpty((group as Record<string, unknown>)[inner.key]))
				.map((inner) => missing(inner, `--set "${key}.${inner.key}=…"`, say, name)),
		);
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

function missing({ name }: Field, flag: string, say: HowToSay, group?: Words): ImportMessage {
	const { en, zh } = say(name);
	return {
		severity: 'error',
		text: group
			? { en: `“${group.en}” has no “${name.en}”.`, zh: `“${group.zh}”缺少“${name.zh}”。` }
			: { en: `“${name.en}” is missing.`, zh: `缺少“${name.zh}”。` },
		help: { en: `${en}, or say it here: ${flag}`, zh: `${zh}，或在命令里写明：${flag}` },
	};
}
