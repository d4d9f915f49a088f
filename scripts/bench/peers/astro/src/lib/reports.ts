import { type CollectionEntry, getCollection } from 'astro:content';

export type Report = CollectionEntry<'reports'>;
export const reports = (await getCollection('reports')).sort((a, b) => +b.data.date - +a.data.date);

export function group(keys: (report: Report) => string[]): Map<string, Report[]> {
	const map = new Map<string, Report[]>();
	for (const report of reports) {
		for (const key of keys(report)) {
			const list = map.get(key);
			if (list) list.push(report);
			else map.set(key, [report]);
		}
	}
	return map;
}

export const day = (date: Date) => date.toISOString().slice(0, 10);
