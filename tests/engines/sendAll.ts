import { sendRecords } from '../../src/core/search/sendRecords.ts';
import { hashRecords } from '../../src/io/engines/hashRecords.ts';
import type { SearchEngine } from '../../src/io/engines/searchEngine.ts';
import type { Contestant } from './contract.ts';
import type { Fixture } from './fixture.ts';

/** Sends the records of a fixture to an engine that is open, and lets it compete. */
export async function sendAll(engine: SearchEngine, { records }: Fixture): Promise<Contestant> {
	const sink = engine.sink();
	try {
		await sendRecords(sink, hashRecords(records));
	} finally {
		await sink.close();
	}
	return {
		search: (lang, query) => engine.backend(lang).search(query, new AbortController().signal),
		close: () => engine.close(),
	};
}
