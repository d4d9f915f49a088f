import type { RecordOf } from '../../core/model.ts';
import type { Kind } from '../../core/schema/kinds.ts';
import type { Edition } from '../edition.ts';
import type { KnownRecord } from './knownRecord.ts';

/** Every record of a kind, with its title in this edition and what the checker asks of it when it is named elsewhere. */
export const knownRecords = <K extends Kind>(ed: Edition, kind: K): KnownRecord[] =>
	ed.all(kind).map((record) => {
		const { data } = ed.view(record);
		return { id: record.id, title: ed.title(record), ...fieldsOf[kind]?.(data) };
	});

const fieldsOf: { [K in Kind]?: (data: RecordOf<K>['data']) => Partial<KnownRecord> } = {
	factories: ({ kind, workshops, names, aliases }) => ({
		...(kind === 'body' && { kind }),
		...(workshops && { workshops }),
		...(names && { names }),
		...(aliases && { aliases }),
	}),
	topics: ({ synonyms, aliases }) => ({ ...(synonyms && { synonyms }), ...(aliases && { aliases }) }),
	reports: ({ factory, aliases }) => ({ ...(factory && { factory }), ...(aliases && { aliases }) }),
	exchanges: ({ kind }) => ({ kind }),
	needs: ({ aliases }) => ({ ...(aliases && { aliases }) }),
};
