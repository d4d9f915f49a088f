import { expect, test } from 'vitest';
import { searchSettings } from '../../../src/core/search/searchSettings.ts';
import { settings } from '../../../src/core/schema/settings.ts';
import { WordsError } from '../../../src/core/wordsError.ts';
import { notReached, openEngine } from '../../../src/io/engines/openEngine.ts';

const wordsOf = (work: Promise<unknown>) =>
	work.then(
		() => undefined,
		(error: unknown) => (error instanceof WordsError ? error.words : error),
	);

test('a bulletin that searches by itself needs no engine', async () => {
	expect(await wordsOf(openEngine(searchSettings({}), {}))).toMatchInlineSnapshot(`
		{
		  "en": "The search of this bulletin is made with its pages and needs no server. For a search engine, name it in digest.yml, for example “search: { engine: postgresql }”.",
		  "zh": "这份汇编的检索随网页一起生成，不需要服务器。要用检索服务器，请在 digest.yml 里写明，例如“search: { engine: postgresql }”。",
		}
	`);
});

test('an engine without an address is asked for one, in the environment', async () => {
	const search = searchSettings({ search: { engine: 'postgresql' } });
	expect(await wordsOf(openEngine(search, { DATABASE_URL: '' }))).toMatchInlineSnapshot(`
		{
		  "en": "DATABASE_URL doesn’t say where PostgreSQL is. Put its address there, for example DATABASE_URL=postgresql://user:password@127.0.0.1:5432/digest",
		  "zh": "DATABASE_URL 没有写明 PostgreSQL 在哪里。请在这个环境变量里写上地址，例如 DATABASE_URL=postgresql://user:password@127.0.0.1:5432/digest",
		}
	`);
});

test.each([
	['postgresql', { DATABASE_URL: 'postgresql://reader:secret@127.0.0.1:9/digest' }, 'PostgreSQL'],
	['opensearch', { OPENSEARCH_URL: 'http://reader:secret@127.0.0.1:9' }, 'OpenSearch'],
] as const)('%s that isn’t there is told of, without its address', async (kind, env, name) => {
	// Nothing listens on the port of discard.
	const engine = await openEngine(searchSettings({ search: { engine: kind } }), env);
	const error = await engine
		.ping(AbortSignal.timeout(10_000))
		.catch((cause: unknown) => notReached(engine.name, cause));
	expect((error as WordsError).words).toEqual({
		en: `${name} could not be used: connect ECONNREFUSED 127.0.0.1:9`,
		zh: `${name} 用不了：connect ECONNREFUSED 127.0.0.1:9`,
	});
	await engine.close();
});

test.each(['https://elsewhere.example/search', '//elsewhere.example', '/../x', 'search', '/search/', '/a?b'])(
	'the search lies on the site of the pages: %s is refused',
	(address) => {
		const read = settings.safeParse({ title: 'T', languages: ['en'], search: { address } });
		expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual(['search.address']);
	},
);
