import type { Client } from '@opensearch-project/opensearch';
import { orCalledBack } from './orCalledBack.ts';

/** What we read of an answer. */
export interface SearchAnswer {
	hits: {
		total: { value: number };
		hits: readonly { _source: unknown; highlight?: Record<string, readonly string[]> }[];
	};
	/** None where none were asked for. */
	aggregations: Record<string, unknown>;
}

/** Asks several things at once, and gives as many answers. */
export type Ask = <const T extends readonly object[]>(searches: T) => Promise<{ [K in keyof T]: SearchAnswer }>;

interface Failure {
	error: { type?: string; reason?: string };
}

/**
 * Several searches at once.
 * @throws rather than answer in part, also where a single one fails
 */
export async function searchTogether<const T extends readonly object[]>(
	client: Client,
	index: string,
	searches: T,
	signal: AbortSignal,
): Promise<{ [K in keyof T]: SearchAnswer }> {
	const header = { index, allow_partial_search_results: false };
	const body = searches.flatMap((search) => [header, search]);
	const ask = async () => {
		signal.throwIfAborted();
		// Statistics of words are gathered first, so that the order is the same however the records are divided.
		const request = client.msearch({ body, search_type: 'dfs_query_then_fetch' });
		const answer = await orCalledBack(request, signal);
		return answer.body.responses as unknown as (SearchAnswer | Failure)[];
	};
	let answers = await ask();
	// The index may have been replaced by a new one at this very moment; the next look finds that.
	if (answers.some(isFailure)) answers = await ask();
	for (const answer of answers) {
		if (isFailure(answer)) throw new Error(`OpenSearch: ${answer.error.type}: ${answer.error.reason}`);
	}
	return answers as { [K in keyof T]: SearchAnswer };
}

const isFailure = (answer: SearchAnswer | Failure): answer is Failure => 'error' in answer;
