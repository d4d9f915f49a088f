import { contract } from './contract.ts';
import { openPglite } from './openPglite.ts';
import { sendAll } from './sendAll.ts';

// The SQL that PostgreSQL gets, on every machine; PostgreSQL itself is tried by `npm run test:engines`.
contract({
	open: async (fixture) => sendAll(await openPglite(), fixture),
	floors: { en: 18, zh: 22 },
});
