import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest, type EditContext, type EditServerOptions, json, tellChanges } from './answerRequest.ts';
import { openContentFolder } from './contentFolder.ts';
import { createEventStream } from './eventStream.ts';
import { oneUseLinks } from './oneUseLinks.ts';
import { Refusal } from './refusal.ts';
import { serveFiles } from './serveFiles.ts';
import { watchContent } from './watchContent.ts';

export interface EditServer {
	/** `http://127.0.0.1:4322` */
	origin: string;
	/**
	 * An address that leads to the form once, within a minute. Every user of a machine can see with what words programs
	 * are started, so a browser is started with this one and not with the key.
	 */
	linkForBrowser(): string;
	close(): Promise<void>;
}

/**
 * Serves the form and the records to the browser of this machine. It listens on 127.0.0.1 alone and does what the page
 * of the form asks and nobody else.
 */
export async function startEditServer(options: EditServerOptions): Promise<EditServer> {
	const folder = await openContentFolder(options.content, options.removed);
	const events = createEventStream();
	const context: EditContext = {
		...options,
		folder,
		events,
		known: new Map(),
		files: serveFiles(options.scripts),
		links: oneUseLinks(),
		origin: '',
	};
	const server = createServer((request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		answerRequest(context, request, response).catch((error: unknown) => refuse(request, response, error));
	});
	await listen(server, options.port);
	context.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const watcher = await watchContent(folder.root, (paths) => void tellChanges(context, paths).catch(() => {}));
	return {
		origin: context.origin,
		linkForBrowser: () => context.origin + context.links.make(),
		close: async () => {
			watcher.close();
			events.close();
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
		},
	};
}

/** Listens on the port, or on the next one that is free. */
async function listen(server: Server, port: number, tries = 20): Promise<void> {
	try {
		await new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(port, '127.0.0.1', () => {
				server.off('error', reject);
				resolve();
			});
		});
	} catch (error) {
		const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		if (!taken || port === 0 || tries === 0) throw error;
		await listen(server, port + 1, tries - 1);
	}
}

/** The form's own styles are written into its page; nothing else may come from anywhere but here. */
const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' blob: data:",
	"font-src 'self'",
	"connect-src 'self' blob: data:",
	"manifest-src 'self' blob:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

const headers: [string, string][] = [
	['content-security-policy', policy],
	['cross-origin-resource-policy', 'same-origin'],
	['cross-origin-opener-policy', 'same-origin'],
	['x-content-type-options', 'nosniff'],
	['referrer-policy', 'no-referrer'],
	['cache-control', 'no-store'],
];

function refuse({ method }: IncomingMessage, response: ServerResponse, error: unknown): void {
	const known = error instanceof Refusal;
	const reason = error instanceof Error ? error.message : String(error);
	if (!known) process.stderr.write(`${reason}\n`);
	if (response.headersSent) return;
	// What is still being sent is not read: the connection ends with the answer.
	response.setHeader('connection', 'close');
	const failed =
		method === 'GET'
			? { en: `This can’t be read: ${reason}`, zh: `无法读取：${reason}` }
			: { en: `The file was not written: ${reason}`, zh: `文件没有写成：${reason}` };
	json(response, known ? error.status : 500, known ? { words: error.words, ...error.more } : { words: failed });
}
