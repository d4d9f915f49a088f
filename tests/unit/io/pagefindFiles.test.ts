import { expect, test } from 'vitest';
import { corpus, sizeFor } from '../../../scripts/bench/corpus.ts';
import { searchRecords } from '../../../src/core/derive/searchRecords.ts';
import { buildDigest } from '../../../src/core/digest.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import { pagefindFiles } from '../../../src/io/searchIndex/pagefindFiles.ts';

const routes = createRoutes('/', ['en', 'zh']);
const { digest } = buildDigest([...corpus(sizeFor(200))], { today: '2026-06-30', assets: new Set() });
const records = digest ? searchRecords(digest, routes) : [];

test.each(['en', 'zh'])(
	'the words of the index lie in small parts, of which a query loads a few (%s)',
	async (lang) => {
		const before = { ...process.env };
		const files = await pagefindFiles(
			lang,
			records.filter((record) => record.lang === lang),
		);
		const sizes = [...files].filter(([path]) => path.endsWith('.pf_index')).map(([, bytes]) => bytes.length);
		expect(sizes.length).toBeGreaterThan(10);
		expect(Math.max(...sizes)).toBeLessThan(12_000);
		expect(process.env).toEqual(before);
	},
);
