import type { Factory, RecordOf } from '../model.ts';
import { closest, didYouMean } from '../parse/closest.ts';
import { proposeName } from '../parse/proposeName.ts';
import { doubt } from './doubt.ts';
import { atField } from './finding.ts';
import { helpForTitle } from './helpForTitle.ts';
import type { Rule } from './rule.ts';

/** A workshop is one of the factory that is named beside it. */
export const workshops: Rule = ({ records, files }, tell) => {
	const doubtful = doubt(files);
	const all: RecordOf<'reports' | 'adoptions' | 'needs'>[] = [
		...records.reports.values(),
		...records.adoptions.values(),
		...records.needs.values(),
	];
	/** Of those that haven't the form of a short name: most are titles. */
	const written = new Map(
		files.filter((f) => f.main && f.doubtful.includes('workshop')).map((f) => [f.file, f.raw['workshop']]),
	);
	for (const record of all) {
		const { factory: id } = record.data;
		const workshop = record.data.workshop ?? written.get(record.file);
		if (typeof workshop !== 'string') continue;
		if (id === undefined) {
			if (record.data.group === undefined) continue;
			tell(
				atField(
					record,
					['workshop'],
					'record/workshop',
					{ en: 'A group has no workshop; only a factory has.', zh: '一组工厂没有共同的车间，只有单个工厂才有。' },
					{
						en: 'Delete this line, or name the factory instead of the group.',
						zh: '请删去这一行，或者不写 group 而写明工厂。',
					},
				),
			);
			continue;
		}
		const factory = records.factories.get(id);
		if (!factory || doubtful(factory, 'workshops')) continue;
		const known = (factory.data.workshops ?? []).map((w) => w.id);
		if (known.includes(workshop)) continue;
		const near = closest(workshop, known);
		const example = proposeName(workshop) || 'first-workshop';
		tell(
			atField(
				record,
				['workshop'],
				'record/workshop',
				{ en: `The factory “${id}” has no workshop “${workshop}”.`, zh: `工厂“${id}”没有“${workshop}”这个车间。` },
				helpForTitle(workshop, titlesIn(factory)) ??
					didYouMean(near) ??
					(known.length > 0
						? {
								en: `Its workshops are: ${known.join(', ')}. A new one is added in “${factory.file}”.`,
								zh: `它的车间有：${known.join('、')}。新车间请加在“${factory.file}”里。`,
							}
						: {
								en: `It lists no workshops yet. Add them in “${factory.file}” under “workshops:”, such as: - { id: ${example}, title: … }`,
								zh: `它还没有列出车间。请在“${factory.file}”的“workshops:”下面加上，例如：- { id: ${example}, title: … }`,
							}),
			),
		);
	}
};

/** What a factory's workshops are called, in every language. */
const titlesIn = ({ data, translations }: Factory) =>
	[data, ...[...translations.values()].map((text) => text.data)].flatMap(({ workshops }) => workshops ?? []);
