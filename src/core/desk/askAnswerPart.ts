import type { Field } from '../form/field.ts';
import { inLanguage } from '../link/inLanguage.ts';
import { recordNamed } from '../link/key.ts';
import type { Words } from '../message.ts';
import type { Report } from '../model.ts';
import { responsesTakenOver } from '../schema/responses.ts';
import { type Asking, askField, notFigure } from './askField.ts';
import type { Option } from './asker.ts';
import { labelOf } from './optionsOf.ts';

/** Asks for a field of an answer, with what its report offers: its figures, its steps, those who took it over. */
export async function askAnswerPart(field: Field, needed: boolean, asking: Asking): Promise<unknown> {
	const { found, data } = asking;
	const report = recordNamed(found.records, 'reports', data['report']);
	switch (field.key) {
		case 'date': {
			return askField(field, needed, asking, found.asOf);
		}
		case 'results':
			return report ? askResults(field, report, asking) : askField(field, needed, asking);
		case 'steps':
			return report && askSteps(field, report, asking);
		case 'via':
			return chooseOther(field, otherAdopters(asking), { en: 'the origin itself', zh: '首创单位' }, asking);
		case 'learnedAt':
			return chooseOther(field, exchangesOf(asking), { en: 'none of these', zh: '都不是' }, asking);
		default:
			return askField(field, needed, asking);
	}
}

/** The figures of the report first, so that both can be held side by side; then others. */
async function askResults(field: Field, report: Report, asking: Asking) {
	const { asker } = asking;
	const rows: Record<string, unknown>[] = [];
	for (const { measure, unit, better, period } of report.data.results ?? []) {
		const figure = async (when: 'before' | 'after') => {
			const words = figureWords(when, measure, unit);
			const text = await asker.line({ name: words, optional: true, objection: notFigure });
			return text.trim() === '' ? undefined : Number(text.normalize('NFKC'));
		};
		const [before, after] = [await figure('before'), await figure('after')];
		if (before === undefined && after === undefined) continue;
		const known = { measure, unit, before, after, better, period };
		rows.push(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)));
	}
	const more = (await askField(field, false, asking)) as unknown[] | undefined;
	const all = [...rows, ...(more ?? [])];
	return all.length > 0 ? all : undefined;
}

function figureWords(when: 'before' | 'after', measure: string, unit: string | undefined) {
	const en = unit ? ` (${unit})` : '';
	const zh = unit ? `（${unit}）` : '';
	return when === 'before'
		? { en: `${measure}${en}, here, before`, zh: `${measure}${zh}：本单位采用之前` }
		: { en: `${measure}${en}, here, after`, zh: `${measure}${zh}：本单位采用之后` };
}

/** What became of each step of the report; who leaves one out says nothing of it. */
async function askSteps(field: Field, report: Report, asking: Asking) {
	const { asker, found } = asking;
	const steps = inLanguage(report, asker.lang).data.steps ?? [];
	const own = field.input.type === 'list' && field.input.item.type === 'group' ? field.input.item.fields : [];
	const how = own.find(({ key }) => key === 'how')?.input;
	const options: Option[] = (how?.type === 'choice' ? how.choices : [])
		.filter(({ value }) => value !== 'added')
		.map(({ value, name }) => ({ value, label: name[asker.lang] }));
	const go = steps.length > 0 && (await asker.confirm({ name: field.name, help: field.help, initial: true }));
	if (!go) return undefined;
	const told: Record<string, unknown>[] = [];
	for (const { id, text } of steps) {
		const chosen = await asker.choose({ name: { en: text, zh: text }, options, initial: 'kept', optional: true });
		if (chosen === undefined) continue;
		const row: Record<string, unknown> = { step: id, how: chosen };
		const about = chosen === 'changed' ? ['text', 'why'] : chosen === 'dropped' ? ['why'] : [];
		for (const inner of own.filter(({ key }) => about.includes(key))) {
			const value = await askField(inner, false, { ...asking, found, path: ['steps'] });
			if (value !== undefined) row[inner.key] = value;
		}
		told.push(row);
	}
	return told.length > 0 ? told : undefined;
}

async function chooseOther(field: Field, options: readonly Option[], otherwise: Words, { asker }: Asking) {
	if (options.length === 0) return undefined;
	const none = { value: '', label: otherwise[asker.lang] };
	const { name, help } = field;
	return (await asker.choose({ name, help, options: [none, ...options], initial: '' })) || undefined;
}

function otherAdopters({ found: { records }, data, asker }: Asking): Option[] {
	return [...records.adoptions.values()]
		.filter((answer) => answer.data.report === data['report'] && responsesTakenOver.includes(answer.data.response))
		.filter((answer) => answer.data.factory === undefined || answer.data.factory !== data['factory'])
		.map((answer) => ({ value: answer.id, label: labelOf(answer, records, asker.lang) }));
}

/** Those at which the report was introduced come first; the others may have passed it on as well. */
function exchangesOf({ found: { records }, data, asker }: Asking): Option[] {
	const told = ({ reports = [] }: { reports?: readonly string[] }) => reports.includes(String(data['report']));
	return [...records.exchanges.values()]
		.sort((a, b) => Number(told(b.data)) - Number(told(a.data)))
		.map((exchange) => ({ value: exchange.id, label: labelOf(exchange, records, asker.lang) }));
}
