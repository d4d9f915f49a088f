import type { Fit } from '../core/derive/fit.ts';
import type { Report } from '../core/model.ts';
import type { Edition } from './edition.ts';

/** The fit of a match with the report's conditions as this edition words them. */
export function localFit(ed: Edition, { report, fit }: { report: Report; fit: Fit }): Fit {
	const conditions = ed.view(report).data.conditions ?? [];
	return {
		...fit,
		checked: fit.checked.map((check, index) => ({ ...check, condition: conditions[index] ?? check.condition })),
	};
}
