import { collectReferences } from '../../src/core/link/collectReferences.ts';
import type { Body, Digest, Records } from '../../src/core/model.ts';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import type { Settings } from '../../src/core/schema/schemas.ts';

const body: Body = { html: '', sections: [], links: [], images: [], anchors: [] };
const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const defaults: Partial<Record<Kind, object>> = {
	reports: { topic: [], outcome: 'It worked.', kind: 'practice', status: 'published' },
	factories: { kind: 'factory' },
	needs: { topic: [], status: 'open' },
};

/** The fields of records by kind and id; what a field may not hold is up to the test. */
export type Fields = { [K in Kind]?: Record<string, object> };

/** A bulletin linked from bare fields, without the checker: also circles and other things that it would refuse. */
export function linked(fields: Fields, settings: Partial<Settings> & { asOf?: string } = {}): Digest {
	const records = Object.fromEntries(
		kinds.map((kind) => {
			const ids = Object.keys(fields[kind] ?? {}).sort();
			const entries = ids.map((id) => {
				const data = { title: id, ...defaults[kind], ...fields[kind]?.[id] };
				const file = `${kind}/${id}.md`;
				return [id, { kind, id, file, lang: 'en', data, body, translations: new Map(), locate: () => place }] as const;
			});
			return [kind, new Map(entries)];
		}),
	) as unknown as Records;
	return {
		settings: { title: 'A bulletin', languages: ['en', 'zh'], ...settings },
		asOf: settings.asOf ?? '2026-06-30',
		records,
		references: collectReferences(records),
		backlinks: new Map(),
	};
}
