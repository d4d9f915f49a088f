import type { Report } from '../model.ts';
import type { FileOf } from '../parse/fileOf.ts';
import type { FieldInfo } from '../schema/fields.ts';
import { schemas, type Settings } from '../schema/schemas.ts';
import { visitFields } from '../schema/visitFields.ts';
import { type Attribute, objectionTo, unknownAttribute } from './attributeValue.ts';
import { atField } from './finding.ts';
import type { Rule, Tell } from './rule.ts';

const operators = ['is', 'in', 'atLeast', 'atMost'] as const;

/** A condition compares one attribute of digest.yml in one way. `atLeast` and `atMost` may stand together. */
export const conditions: Rule = ({ records, settings, files }, tell) => {
	if (settings) for (const file of files) checkAttributes(file, settings.attributes ?? [], tell);
	for (const report of records.reports.values()) {
		for (const index of (report.data.conditions ?? []).keys()) checkCondition(report, index, settings, tell);
	}
};

const namesAttribute = ({ attribute }: FieldInfo) => attribute === true;

/** As written, since a title of an attribute hasn't the form of its short name. */
function checkAttributes(file: FileOf, attributes: readonly Attribute[], tell: Tell): void {
	if (!file.main || file.kind !== 'reports') return;
	visitFields(schemas.reports, file.raw, namesAttribute, (value, _info, path) => {
		if (typeof value !== 'string' || attributes.some(({ id }) => id === value)) return;
		const { text, help } = unknownAttribute(value, attributes);
		tell(atField(file, path, 'report/condition', text, help));
	});
}

function checkCondition(report: Report, index: number, settings: Settings | undefined, tell: Tell): void {
	const condition = report.data.conditions?.[index];
	if (!condition) return;
	const path = ['conditions', index];
	const used = operators.filter((o) => condition[o] !== undefined);
	const range = used.every((o) => o === 'atLeast' || o === 'atMost');
	if (used.length === 0) {
		tell(
			atField(
				report,
				[...path, 'attribute'],
				'report/condition',
				{ en: 'This condition doesn’t say what the attribute must be.', zh: '这个条件没有写明属性应该怎样。' },
				{
					en: 'Add one line: “is: …”, “in: [..., ...]”, “atLeast: 100” or “atMost: 100”.',
					zh: '请加一行：“is: …”、“in: [..., ...]”、“atLeast: 100”或“atMost: 100”。',
				},
			),
		);
	} else if (used.length > 1 && !range) {
		tell(
			atField(
				report,
				[...path, used[1] as string],
				'report/condition',
				{
					en: `This condition compares in ${used.length} ways at once: ${used.join(', ')}.`,
					zh: `这个条件同时用了 ${used.length} 种比较：${used.join('、')}。`,
				},
				{
					en: 'Keep one of them, and make a condition of its own of each other.',
					zh: '请只留一种，其余的各写成单独的条件。',
				},
			),
		);
	}
	if (!settings) return;
	const attributes = settings.attributes ?? [];
	const attribute = attributes.find((a) => a.id === condition.attribute);
	if (!attribute) return;
	const values: [unknown, PropertyKey[]][] = [
		...(condition.is === undefined ? [] : [[condition.is, [...path, 'is']] as [unknown, PropertyKey[]]]),
		...(attribute.choices ? (condition.in ?? []) : []).map((value, i): [unknown, PropertyKey[]] => [
			value,
			[...path, 'in', i],
		]),
	];
	for (const [value, where] of values) {
		const objection = objectionTo(value, attribute);
		if (objection) tell(atField(report, where, 'report/condition', objection.text, objection.help));
	}
	const figure = used.find((o) => o === 'atLeast' || o === 'atMost');
	if (attribute.choices && figure) {
		tell(
			atField(
				report,
				[...path, figure],
				'report/condition',
				{
					en: `“${attribute.id}” has choices and no figures, so “${figure}” can’t be compared.`,
					zh: `“${attribute.id}”是选项而不是数字，不能用“${figure}”比较。`,
				},
				{
					en: `Write “in: [${attribute.choices.map((c) => c.id).join(', ')}]” with those that suit.`,
					zh: `请写“in: [${attribute.choices.map((c) => c.id).join(', ')}]”，只留合适的。`,
				},
			),
		);
	}
}
