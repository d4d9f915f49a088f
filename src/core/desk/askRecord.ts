import type { Field } from '../form/field.ts';
import { firstFields } from '../form/firstFields.ts';
import { isNeeded } from '../form/isNeeded.ts';
import { recordNamed } from '../link/key.ts';
import { responsesTakenOver } from '../schema/responses.ts';
import { askAnswerPart } from './askAnswerPart.ts';
import { type Asking, askField } from './askField.ts';
import { optionsOf } from './optionsOf.ts';

/** Asks for the first fields of a record that aren't known yet, in their order. What was known comes first. */
export async function askRecord(
	form: readonly Field[],
	known: Readonly<Record<string, unknown>>,
	{ asker, found, kind }: Omit<Asking, 'data' | 'path'>,
): Promise<Record<string, unknown>> {
	const data: Record<string, unknown> = { ...known };
	for (const key of firstFields[kind]) {
		const field = form.find((candidate) => candidate.key === key);
		if (!field || data[key] !== undefined || !makesSense(field, data, { asker, found, kind })) continue;
		const asking = { asker, found, kind, data };
		const needed = isNeeded(kind, field, data);
		const answer = key === 'factory' && needed ? await askWho(field, form, asking) : await ask(field, needed, asking);
		Object.assign(data, answer);
	}
	return data;
}

async function ask(field: Field, needed: boolean, asking: Asking): Promise<Record<string, unknown>> {
	const value =
		asking.kind === 'adoptions' ? await askAnswerPart(field, needed, asking) : await askField(field, needed, asking);
	return value === undefined ? {} : { [field.key]: value };
}

/** Some questions have no answer yet, or none any more. */
function makesSense({ key }: Field, data: Readonly<Record<string, unknown>>, asking: Omit<Asking, 'data'>): boolean {
	const { kind, found } = asking;
	if (key === 'factory') return data['group'] === undefined;
	if (key === 'workshop') return data['factory'] !== undefined;
	if (key === 'conditions' || key === 'profile') return (found.settings?.attributes ?? []).length > 0;
	if (kind !== 'adoptions') return true;
	const response = data['response'] as (typeof responsesTakenOver)[number];
	if (key === 'reason' || key === 'since') return isNeeded(kind, { key, required: false } as Field, data);
	const tried = responsesTakenOver.includes(response) || response === 'abandoned';
	return tried || !['results', 'steps', 'via', 'learnedAt'].includes(key);
}

const notNamed = '\0not named';

/** A factory of the list, or several that aren't named one by one. */
async function askWho(field: Field, form: readonly Field[], asking: Asking): Promise<Record<string, unknown>> {
	const { asker, found, kind, data } = asking;
	const group = form.find(({ key }) => key === 'group');
	const answered = kind === 'adoptions' ? whoAnswered(asking) : new Set<string>();
	const options = optionsOf(found.records, 'factories', asker.lang).filter(({ value }) => !answered.has(value));
	if (group) options.push({ value: notNamed, label: group.name[asker.lang] });
	const chosen = await asker.choose({ name: field.name, help: field.help, options });
	if (chosen !== notNamed || !group) return chosen === undefined ? {} : { factory: chosen };
	return { group: await askField(group, true, { ...asking, data }) };
}

/** Those who have answered a report already, and the one who wrote it. */
function whoAnswered({ found, data }: Asking): Set<string> {
	const { records } = found;
	const report = recordNamed(records, 'reports', data['report']);
	const answers = [...records.adoptions.values()].filter((answer) => answer.data.report === report?.id);
	return new Set([report, ...answers].flatMap((record) => record?.data.factory ?? []));
}
