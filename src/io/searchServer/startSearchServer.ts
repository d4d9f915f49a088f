import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { SearchEngine } from '../engines/searchEngine.ts';
import { answerSearch, type SearchContext } from './answerSearch.ts';

export interface SearchServerOptions {
	engine: SearchEngine;
	languages: readonly string[];
	/** The path of the search, without a slash at the end. */
	address: string;
	port: number;
	host: string;
	/** Searches that a client may ask for in a minute. */
	rate: number;
	trustProxy: boolean;
	/** Milliseconds that the engine may take. */
	patience?: number;
	failed(error: unknown): void;
}

export interface SearchServer {
	/** `http://127.0.0.1:4323` */
	origin: string;
	/** Lets what is under way end, and no more begin. */
	close(): Promise<void>;
}

/** Milliseconds. */
const limits = { engine: 6000, request: 10_000, goodbye: 5000 };
const mostConnections = 1000;

/**
 * Stands between the browsers and a search engine, which knows no readers and would do whatever it is told: only
 * searches come through, and not too many.
 */
export async function startSearchServer(options: SearchServerOptions): Promise<SearchServer> {
	const { engine, languages, address, port, host, rate, trustProxy, patience = limits.engine, failed } = options;
	const context: SearchContext = {
		address,
		backends: new Map(languages.map((lang) => [lang, engine.backend(lang)])),
		ping: (signal) => engine.ping(signal),
		limiter: new RateLimiterMemory({ points: rate, duration: 60 }),
		trustProxy,
		patience,
		failed,
		running: 0,
	};
	const server = createServer(
		{ requestTimeout: limits.request, headersTimeout: limits.request },
		(request, response) => {
			for (const [name, value] of headers) response.setHeader(name, value);
			answerSearch(context, request, response).catch((error: unknown) => {
				failed(error);
				if (response.headersSent) return void response.destroy();
				response.statusCode = 500;
				response.end();
			});
		},
	);
	server.maxConnections = mostConnections;
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
	const own = server.address() as AddressInfo;
	return {
		origin: `http://${own.family === 'IPv6' ? `[${own.address}]` : own.address}:${own.port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeIdleConnections();
				setTimeout(() => server.closeAllConnections(), limits.goodbye).unref();
			}),
	};
}

/** Answers are data: no browser may take them for a page, or another site read them. */
const headers: readonly [string, string][] = [
	['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
	['cross-origin-resource-policy', 'same-origin'],
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'no-referrer'],
	['cache-control', 'no-store'],
];
