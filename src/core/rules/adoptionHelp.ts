import type { Words } from '../message.ts';
import type { FileOf } from '../parse/fileOf.ts';
import type { KnownIds } from '../parse/sortFiles.ts';

/** At most so many are shown for a factory that has answered many reports. */
const maxShown = 3;

/** What to write where `record` names an adoption by its factory alone; undefined for a name that says the report too. */
export type AdoptionHelp = (name: string, record: FileOf) => Words | undefined;

export function createAdoptionHelp(known: KnownIds): AdoptionHelp {
	let answers: Map<string, string[]> | undefined;
	return (name, { kind, id: own, raw }) => {
		if (name === '' || name.includes('/')) return undefined;
		answers ??= byLastPart(known.adoptions);
		const all = answers.get(name) ?? [];
		// An answer is learned from another one to the same report.
		const via = kind === 'adoptions';
		const found = via ? all.filter((id) => id === `${raw['report']}/${name}` && id !== own) : all;
		const form = {
			en: 'An adoption is named by its report and its factory, “report/factory”',
			zh: '答复要连同所答的经验一起写，形式是“经验/工厂”',
		};
		if (found.length > 0) {
			const shown = found.slice(0, maxShown).map((id) => `“${id}”`);
			return {
				en: `${form.en}. Did you mean ${shown.join(' or ')}?`,
				zh: `${form.zh}。是不是想写${shown.join('或')}？`,
			};
		}
		const origin = {
			en: ' Leave “via” out where it was learned from the origin.',
			zh: '直接学自首创单位时，不写“via”。',
		};
		return {
			en: `${form.en}: that is its file in “adoptions/” without the ending.${via ? origin.en : ''}`,
			zh: `${form.zh}，也就是“adoptions/”里的文件名，不带后缀。${via ? origin.zh : ''}`,
		};
	};
}

function byLastPart(ids: ReadonlySet<string>): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const id of ids) {
		const last = id.slice(id.lastIndexOf('/') + 1);
		const others = found.get(last);
		if (others) others.push(id);
		else found.set(last, [id]);
	}
	return found;
}
