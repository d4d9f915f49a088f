import { parseDocument } from 'yaml';
import type { Field, Input } from '../form/field.ts';
import { thousandsPoint } from '../parse/explain/thousandsPoint.ts';
import { WordsError } from '../wordsError.ts';
import { proposeId } from '../write/proposeId.ts';
import { yesOrNo } from '../yesOrNo.ts';
import { conditionFromParts } from './conditionFromParts.ts';

/** In which order the parts of a row stand, which is that in which a person would say them. */
const columns: Readonly<Record<string, readonly string[]>> = {
	results: ['measure', 'before', 'after', 'unit', 'period', 'method'],
	reason: ['code', 'text'],
	workshops: ['title', 'id'],
	group: ['name', 'count'],
	groups: ['name', 'count'],
	requires: ['who', 'what', 'cadence'],
	evidence: ['type', 'title', 'url'],
	verification: ['level', 'by', 'date'],
	checks: ['date', 'inUse', 'note', 'by'],
};

/** The parts of a row of a field that holds groups: `measure; before; after; …`. */
export function partsOf(field: Field): readonly string[] {
	if (field.key === 'conditions') return ['need', 'attribute', 'value', 'why'];
	const group = groupOf(field.input);
	const keys = group?.map(({ key }) => key) ?? [];
	if (field.key === 'steps') return keys.includes('step') ? ['step', 'how', 'text', 'why'] : ['text', 'essential'];
	return columns[field.key] ?? keys;
}

const groupOf = (input: Input): readonly Field[] | undefined =>
	input.type === 'group' ? input.fields : input.type === 'list' ? groupOf(input.item) : undefined;

/**
 * The value that a person means by a text on one line, as the field takes it; a list also where there is one item. What
 * is no such value stays a text, so that the check of the field can say what is wrong with it. Lists and groups may
 * also be written in YAML, between brackets.
 *
 * @throws WordsError where it can't be read at all
 */
export function valueFromText(text: string, field: Field, already: readonly unknown[] = []): unknown {
	const { input } = field;
	const written = text.trim();
	if (['list', 'group', 'profile'].includes(input.type) && /^[[{]/.test(written)) return fromYaml(written);
	if (input.type === 'list') {
		if (groupOf(input)) return [rowFromText(written, field, already)];
		return written
			.split(/[,，、;；]/)
			.map((item) => simple(item.trim(), input.item))
			.filter((item) => item !== '');
	}
	if (input.type === 'group') return rowFromText(written, field, already);
	if (input.type === 'profile') return fromYaml(`{${written}}`);
	return simple(written, input);
}

function rowFromText(text: string, field: Field, already: readonly unknown[]): Record<string, unknown> {
	const names = partsOf(field);
	const parts = text.split(/[;；]/).map((part) => part.trim());
	if (parts.length > names.length) {
		const list = names.join('; ');
		throw new WordsError({
			en: `“${text}” has ${parts.length} parts; there can be ${names.length}: ${list}.`,
			zh: `“${text}”有 ${parts.length} 个部分，最多 ${names.length} 个：${list}。`,
		});
	}
	if (field.key === 'conditions') return conditionFromParts(parts);
	const fields = groupOf(field.input) ?? [];
	const row: Record<string, unknown> = {};
	for (const [index, name] of names.entries()) {
		const part = parts[index];
		const inner = fields.find(({ key }) => key === name);
		if (part && inner) row[name] = simple(part, inner.input);
	}
	// A short name is for the file; a person who says what is done need not think of one.
	const named = fields.find(({ key }) => key === 'id');
	if (named && row['id'] === undefined) {
		const title = String(row['title'] ?? row['text'] ?? '');
		const taken = new Set(already.map((item) => (item as { id?: string }).id ?? ''));
		const otherwise = field.key === 'steps' ? 'step' : 'workshop';
		if (title) row['id'] = proposeId(title, { taken, otherwise, longest: 30 });
	}
	return row;
}

function simple(text: string, input: Input): unknown {
	const plain = text.normalize('NFKC');
	if (input.type === 'number' || input.type === 'value') {
		// 1.200 stays as it is, so that the check of the field asks which figure is meant.
		if (/^[-+]?\d+(?:\.\d+)?$/.test(plain) && !thousandsPoint(plain)) return Number(plain);
	}
	if (input.type === 'yes' || input.type === 'value') {
		return yesOrNo(plain, 'letter') ?? text;
	}
	if (input.type === 'choice') {
		const meant = input.choices.find(({ value, name }) => [value, name.en, name.zh].includes(plain));
		return meant?.value ?? text;
	}
	return text;
}

function fromYaml(text: string): unknown {
	const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
	if (document.errors.length === 0) return document.toJS({ maxAliasCount: 0 });
	throw new WordsError({ en: `“${text}” can’t be read as YAML.`, zh: `“${text}”不能按 YAML 读取。` });
}
