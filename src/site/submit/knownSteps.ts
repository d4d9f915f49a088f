import type { Edition } from '../edition.ts';

/** The steps of every report in the language of this edition, by which an answer says what it kept. */
export const knownSteps = (ed: Edition): Record<string, { id: string; text: string }[]> =>
	Object.fromEntries(
		ed.all('reports').flatMap((report) => {
			const { steps } = ed.view(report).data;
			return steps ? [[report.id, steps.map(({ id, text }) => ({ id, text }))]] : [];
		}),
	);
