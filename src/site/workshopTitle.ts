import type { Edition } from './edition.ts';

/** A workshop of a factory by its name in this edition. */
export function workshopTitle(
	ed: Edition,
	factory: string | undefined,
	workshop: string | undefined,
): string | undefined {
	if (!factory || !workshop) return undefined;
	const record = ed.get(`factories/${factory}`);
	return record && ed.view(record).data.workshops?.find(({ id }) => id === workshop)?.title;
}
