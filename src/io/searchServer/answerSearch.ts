import type { IncomingMessage, ServerResponse } from 'node:http';
import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { writePage } from '../../core/search/pageJson.ts';
import type { SearchBackend } from '../../core/search/searchBackend.ts';
import type { SearchPage } from '../../core/search/searchPage.ts';
import { readServerQuery } from '../../core/search/serverQuery.ts';
import { clientKey } from './clientKey.ts';

export interface SearchContext {
	/** The path of the search, without a slash at the end. */
	address: string;
	backends: ReadonlyMap<string, SearchBackend>;
	ping(signal: AbortSignal): Promise<void>;
	limiter: RateLimiterMemory;
	trustProxy: boolean;
	/** Milliseconds that an engine may take. */
	patience: number;
	/** Told of whatever the engine fails at; the browser isn't. */
	failed(error: unknown): void;
	/** Searches on their way to the engine. */
	running: number;
}

/** The longest address that is read; no query of the page comes near it. */
const longestAddress = 8000;
/** More searches at once than this would only wait for one another. */
const mostRunning = 40;
/** Seconds for which an answer may be kept: long enough for the back button, too short to miss an edit. */
const kept = 30;

/** Answers a request: a search, or whether the engine is well. Nothing else of the engine can be reached. */
export async function answerSearch(
	context: SearchContext,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { method = '', url = '' } = request;
	if (method !== 'GET' && method !== 'HEAD') {
		response.setHeader('allow', 'GET, HEAD');
		return send(response, 405, { error: 'only GET and HEAD' });
	}
	if (url.length > longestAddress) return send(response, 414, { error: 'the query is too long' });
	const asked = URL.parse(url, 'http://localhost');
	const path = asked?.pathname ?? '';
	const health = path === '/health';
	const backend = path.startsWith(`${context.address}/`)
		? context.backends.get(path.slice(context.address.length + 1))
		: undefined;
	if (!asked || (!health && !backend)) return send(response, 404, { error: 'nothing is here' });
	const wait = await waitOf(context, request);
	if (wait > 0) {
		response.setHeader('retry-after', String(wait));
		return send(response, 429, { error: 'too many searches' });
	}
	const signal = AbortSignal.any([AbortSignal.timeout(context.patience), gone(response)]);
	if (!backend) return tellHealth(context, response, signal);
	const query = readServerQuery(asked.searchParams);
	if (!query) return send(response, 400, { error: 'the query is not understood' });
	if (context.running >= mostRunning) {
		response.setHeader('retry-after', '1');
		return send(response, 503, { error: 'too many searches at once' });
	}
	let page: SearchPage;
	context.running++;
	try {
		page = await backend.search(query, signal);
	} catch (error) {
		if (!response.destroyed) context.failed(error);
		return send(response, 502, { error: 'the search engine did not answer' });
	} finally {
		context.running--;
	}
	response.setHeader('cache-control', `public, max-age=${kept}`);
	send(response, 200, writePage(page));
}

/** Seconds until this client may ask again; none where it may now. */
async function waitOf({ limiter, trustProxy }: SearchContext, request: IncomingMessage): Promise<number> {
	try {
		await limiter.consume(clientKey(request, trustProxy));
		return 0;
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
	}
}

async function tellHealth(context: SearchContext, response: ServerResponse, signal: AbortSignal): Promise<void> {
	try {
		await context.ping(signal);
		send(response, 200, { ok: true });
	} catch (error) {
		context.failed(error);
		send(response, 503, { ok: false });
	}
}

/** Aborts once nobody waits for the answer. */
function gone(response: ServerResponse): AbortSignal {
	const controller = new AbortController();
	response.once('close', () => controller.abort());
	return controller.signal;
}

/** To a HEAD, Node sends the headers alone. */
function send(response: ServerResponse, status: number, body: string | object): void {
	if (response.destroyed) return;
	response.statusCode = status;
	response.setHeader('content-type', 'application/json; charset=utf-8');
	const bytes = Buffer.from(typeof body === 'string' ? body : `${JSON.stringify(body)}\n`);
	response.setHeader('content-length', bytes.length);
	response.end(bytes);
}
