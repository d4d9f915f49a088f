import type { Field } from '../form/field.ts';
import { type Asking, askField } from './askField.ts';
import { attributeOptions } from './attributeOptions.ts';
import { comparison } from './conditionFromParts.ts';

/** Asks which attribute a factory must have, or must not, and at which value. */
export async function askCondition(fields: readonly Field[], asking: Asking) {
	const { asker, found } = asking;
	const attributes = found.settings?.attributes ?? [];
	const own = (key: string) => fields.find((field) => field.key === key) as Field;
	const path = ['conditions'];
	const options = attributes.map((attribute) => ({
		value: attribute.id,
		label: attributeOptions(attribute, asker.lang, found.settings).name[asker.lang],
	}));
	const chosen = await asker.choose({ name: own('attribute').name, help: own('attribute').help, options });
	const attribute = attributes.find(({ id }) => id === chosen);
	if (!attribute) return undefined;
	const need = await askField(own('need'), true, { ...asking, path });
	const value = await askValue(attribute, asking);
	const why = await askField(own('why'), false, { ...asking, path });
	return { need, attribute: attribute.id, ...value, ...(why !== undefined && { why }) };
}

async function askValue(attribute: Parameters<typeof attributeOptions>[0], { asker, found }: Asking) {
	const { name, options, unit = '' } = attributeOptions(attribute, asker.lang, found.settings);
	if (options) {
		const values = await asker.chooseMany({ name, options });
		return values.length > 1 ? { in: values } : { is: values[0] };
	}
	const text = await asker.line({
		name: { en: `${name.en} ${unit}`.trim(), zh: `${name.zh}${unit}` },
		help: {
			en: 'At least 2: “>= 2”; at most 10: “<= 10”; from 2 to 10: “2..10”; or “yes”.',
			zh: '至少 2 写“>= 2”；至多 10 写“<= 10”；2 到 10 写“2..10”；有无写“是”。',
		},
		objection: (written) => {
			const compared = Object.entries(comparison(written));
			const sound = compared.every(([how, value]) => typeof value === (how === 'is' ? 'boolean' : 'number'));
			return compared.length > 0 && sound
				? undefined
				: { en: 'Write “>= 2”, “<= 10”, “2..10”, “yes” or “no”.', zh: '请写“>= 2”、“<= 10”、“2..10”、“是”或“否”。' };
		},
	});
	return comparison(text);
}
