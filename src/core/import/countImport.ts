import type { SourceResult } from './proposal.ts';

export interface ImportCounts {
	/** New records, written or to be written. */
	fresh: number;
	there: number;
	/** Rows, articles and whole files that were not imported for a reason that a person can mend. */
	open: number;
}

export function countImport(results: readonly SourceResult[]): ImportCounts {
	const counts: ImportCounts = { fresh: 0, there: 0, open: 0 };
	for (const { messages, proposals } of results) {
		if (messages.some(({ severity }) => severity === 'error')) counts.open += 1;
		for (const { state } of proposals) {
			if (state === 'new' || state === 'written') counts.fresh += 1;
			else if (state === 'there') counts.there += 1;
			else counts.open += 1;
		}
	}
	return counts;
}
