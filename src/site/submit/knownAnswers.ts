import type { Edition } from '../edition.ts';

/**
 * The names of all answers by report. A name is that of the factory as a rule; titles would make this by far the
 * largest of what the forms fetch.
 */
export function knownAnswers(ed: Edition): Record<string, string[]> {
	const byReport: Record<string, string[]> = {};
	for (const { id } of ed.all('adoptions')) {
		const slash = id.lastIndexOf('/');
		const report = id.slice(0, slash);
		byReport[report] ??= [];
		byReport[report].push(id.slice(slash + 1));
	}
	return byReport;
}
