import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyPage } from '../../../src/core/search/emptyPage.ts';
import type { SearchBackend } from '../../../src/core/search/searchBackend.ts';
import type { SearchQuery } from '../../../src/core/search/searchQuery.ts';
import type { SearchEngine } from '../../../src/io/engines/searchEngine.ts';
import { clientKey } from '../../../src/io/searchServer/clientKey.ts';
import { type SearchServerOptions, startSearchServer } from '../../../src/io/searchServer/startSearchServer.ts';

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closes.splice(0)) await close();
});

/** A server before an engine that notes what it is asked, and answers as `search` does. */
async function serve(search: SearchBackend['search'], options: Partial<SearchServerOptions> = {}) {
	const asked: [lang: string, query: SearchQuery][] = [];
	const failed = vi.fn();
	const engine: Pick<SearchEngine, 'backend' | 'ping'> = {
		backend: (lang) => ({
			search: (query, signal) => {
				asked.push([lang, query]);
				return search(query, signal);
			},
		}),
		ping: async () => {},
	};
	const server = await startSearchServer({
		engine: engine as SearchEngine,
		languages: ['en', 'zh-Hant'],
		address: '/search-api',
		port: 0,
		host: '127.0.0.1',
		rate: 1000,
		trustProxy: false,
		failed,
		...options,
	});
	closes.push(() => server.close());
	return { asked, failed, server, ask: (path: string, more?: Asked) => ask(server.origin + path, more) };
}

interface Asked {
	method?: string;
	headers?: Record<string, string>;
}

const ask = (url: string, { method = 'GET', headers = {} }: Asked = {}) =>
	new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
		const own = httpRequest(url, { method, headers, agent: false }, (response) => {
			let body = '';
			response.on('data', (chunk) => {
				body += chunk;
			});
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
		});
		own.on('error', reject);
		own.end();
	});

const found = async () => ({ ...emptyPage, total: 3 });

test('a search comes through as the page asks it, and the answer as JSON that may be kept for a while', async () => {
	const { ask, asked } = await serve(found);
	const { status, headers, body } = await ask('/search-api/zh-Hant?q=%E5%85%84%E5%BC%9F&topic=b&topic=a&page=2&size=5');
	expect(status).toBe(200);
	expect(JSON.parse(body)).toMatchObject({ total: 3, counts: { topic: {} } });
	expect(asked).toEqual([
		['zh-Hant', { q: '兄弟', choice: { topic: ['a', 'b'] }, sort: 'relevance', page: 2, size: 5 }],
	]);
	const { date: _, ...others } = headers;
	expect(others).toMatchInlineSnapshot(`
		{
		  "cache-control": "public, max-age=30",
		  "connection": "close",
		  "content-length": "137",
		  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
		  "content-type": "application/json; charset=utf-8",
		  "cross-origin-resource-policy": "same-origin",
		  "referrer-policy": "no-referrer",
		  "x-content-type-options": "nosniff",
		}
	`);
});

test('nobody outside of this machine is answered, unless that is asked for', async () => {
	const { server } = await serve(found);
	expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

describe('nothing but searches comes through', () => {
	test.each([
		['GET', '/', 404],
		['GET', '/search-api', 404],
		['GET', '/search-api/', 404],
		['GET', '/search-api/de?q=x', 404],
		['GET', '/search-api/__proto__', 404],
		['GET', '/search-api/en/../../_cat/indices', 404],
		['GET', '/search-api/en/_search', 404],
		['GET', '//en', 404],
		['POST', '/search-api/en?q=x', 405],
		['DELETE', '/search-api/en', 405],
		['GET', '/search-api/en?size=1000', 400],
		['GET', '/search-api/en?page=1000000', 400],
		['GET', `/search-api/en?q=${'x'.repeat(9000)}`, 414],
	])('%s %.60s: %i', async (method, path, status) => {
		const { ask, asked } = await serve(found);
		expect((await ask(path, { method })).status).toBe(status);
		expect(asked).toEqual([]);
	});
});

test('HEAD gets the headers alone', async () => {
	const { ask } = await serve(found);
	const { status, body, headers } = await ask('/search-api/en?q=x', { method: 'HEAD' });
	expect([status, body]).toEqual([200, '']);
	expect(Number(headers['content-length'])).toBeGreaterThan(0);
});

test('who asks too often waits, and others don’t', async () => {
	const { ask, asked } = await serve(found, { rate: 2, trustProxy: true });
	const from = (address: string) => ask('/search-api/en?q=x', { headers: { 'x-forwarded-for': address } });
	expect([(await from('10.0.0.1')).status, (await from('10.0.0.1')).status]).toEqual([200, 200]);
	const refused = await from('10.0.0.1');
	expect(refused.status).toBe(429);
	expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
	expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
	expect((await from('10.0.0.2')).status).toBe(200);
	expect(asked).toHaveLength(3);
});

test('without a proxy of our own, nobody can say to be somebody else', async () => {
	const { ask } = await serve(found, { rate: 1 });
	const from = (address: string) => ask('/search-api/en?q=x', { headers: { 'x-forwarded-for': address } });
	expect([(await from('10.0.0.1')).status, (await from('10.0.0.2')).status]).toEqual([200, 429]);
});

test('what the engine fails at is told here and not to the browser', async () => {
	const secret = new Error('connection to postgresql://user:secret@host failed');
	const { ask, failed } = await serve(() => Promise.reject(secret));
	const { status, body, headers } = await ask('/search-api/en?q=x');
	expect([status, body]).toEqual([502, '{"error":"the search engine did not answer"}\n']);
	expect(headers['cache-control']).toBe('no-store');
	expect(failed).toHaveBeenCalledWith(secret);
});

test('an engine that takes too long is no longer waited for', async () => {
	const { ask } = await serve(
		(_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
		{ patience: 20 },
	);
	expect((await ask('/search-api/en?q=x')).status).toBe(502);
});

test('who goes away lets the engine off', async () => {
	const aborted = Promise.withResolvers<void>();
	const begun = Promise.withResolvers<void>();
	const { server, failed } = await serve((_, signal) => {
		begun.resolve();
		return new Promise((_resolve, reject) =>
			signal.addEventListener('abort', () => {
				reject(signal.reason);
				aborted.resolve();
			}),
		);
	});
	const own = httpRequest(`${server.origin}/search-api/en?q=x`);
	own.on('error', () => {});
	own.end();
	await begun.promise;
	own.destroy();
	await aborted.promise;
	expect(failed).not.toHaveBeenCalled();
});

test('its health is that of the engine', async () => {
	const { ask } = await serve(found);
	expect(await ask('/health')).toMatchObject({ status: 200, body: '{"ok":true}\n' });
});

test.each([
	['127.0.0.1', {}, false, '127.0.0.1'],
	['::ffff:10.1.2.3', {}, false, '10.1.2.3'],
	['2001:db8:0:5:aaaa::1', {}, false, '2001:db8:0:5'],
	['2001:db8::1', {}, false, '2001:db8:0:0'],
	['::1', {}, false, '0:0:0:0'],
	['127.0.0.1', { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' }, true, '2.2.2.2'],
	['127.0.0.1', { 'x-forwarded-for': '1.1.1.1' }, false, '127.0.0.1'],
	['127.0.0.1', { 'x-forwarded-for': 'unknown' }, true, '127.0.0.1'],
])('a client at %s %o (proxy: %s) counts as %s', (remoteAddress, headers, trustProxy, key) => {
	const request = { socket: { remoteAddress }, headers } as unknown as Parameters<typeof clientKey>[0];
	expect(clientKey(request, trustProxy)).toBe(key);
});
