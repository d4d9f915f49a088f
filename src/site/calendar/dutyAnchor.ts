import { hash } from 'node:crypto';
import type { Decision } from '../../core/model.ts';
import { pageAnchor } from '../../core/routes.ts';

/**
 * The name of one of a decision's requirements among the others, by what it says in the record's own language: where
 * another is put before it, calendars elsewhere must not take it for that one. Its place counts only among equals.
 */
export function dutyAnchor({ data: { requires = [] } }: Decision, place: number): string {
	const duties = requires.map(({ who, what }) => JSON.stringify([who, what]));
	const duty = duties[place] ?? '';
	const equals = duties.slice(0, place).filter((other) => other === duty).length;
	return pageAnchor(`requires-${hash('sha1', duty, 'hex').slice(0, 12)}${equals > 0 ? `-${equals + 1}` : ''}`);
}
