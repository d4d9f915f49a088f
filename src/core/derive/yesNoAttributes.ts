import type { Digest } from '../model.ts';

/** The attributes of which profiles and conditions say yes or no, and nothing else; no figure makes sense of them. */
export function yesNoAttributes({ records }: Pick<Digest, 'records'>): Set<string> {
	const yesNo = new Set<string>();
	const others = new Set<string>();
	const look = (attribute: string, value: unknown) => (typeof value === 'boolean' ? yesNo : others).add(attribute);
	for (const { data } of records.factories.values()) {
		for (const [attribute, value] of Object.entries(data.profile ?? {})) look(attribute, value);
	}
	for (const { data } of records.reports.values()) {
		for (const { attribute, is } of data.conditions ?? []) look(attribute, is);
	}
	return yesNo.difference(others);
}
