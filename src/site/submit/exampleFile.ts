import type { SubmitKind } from '../../core/routes.ts';
import { writeRecord } from '../../core/write/writeRecord.ts';
import type { Edition } from '../edition.ts';

/** A short file of a kind with names of this bulletin: for those who write one by hand. */
export function exampleFile({ all, settings, lang, words }: Edition, kind: SubmitKind): string {
	const report = all('reports')[0];
	const others = all('factories').filter(({ id, data }) => data.kind === 'factory' && id !== report?.data.factory);
	const own = { lang: lang === settings.languages[0] ? undefined : lang };
	const factory = others[0]?.id;
	const topic = all('topics')
		.slice(0, 1)
		.map(({ id }) => id);
	const { exampleTitle, exampleOutcome, exampleNeed, exampleText } = words.submit;
	const data = {
		reports: { title: exampleTitle, factory, topic, outcome: exampleOutcome },
		adoptions: { report: report?.id, factory, response: 'adopted', outcome: exampleOutcome },
		needs: { title: exampleNeed, factory, topic },
	};
	return writeRecord(kind, { ...own, ...data[kind] }, kind === 'reports' ? exampleText : '');
}
