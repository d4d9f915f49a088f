import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../../../src/io/contentType.ts';
import { securityPolicy } from '../../../src/site/securityPolicy.ts';

/** One answer, with its head, as it went over the wire. */
export interface Sent {
	path: string;
	bytes: number;
}

export interface WeighedServer {
	/** Address of the first page, with a slash at the end. */
	url: string;
	/** All answers since the last call. */
	taken(): Sent[];
	close(): Promise<void>;
}

const packed = new Set(['.html', '.css', '.js', '.json', '.svg']);

/** Serves a folder as a static host does, text compressed, and weighs what it sends. */
export async function serveWeighed(folder: string): Promise<WeighedServer> {
	const sent: Sent[] = [];
	const server = createServer(async (request, response) => {
		const { socket } = request;
		const before = socket.bytesWritten;
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		response.on('finish', () => sent.push({ path, bytes: socket.bytesWritten - before }));
		response.setHeader('content-security-policy', securityPolicy);
		const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
		const bytes = await readFile(file).catch(() => undefined);
		if (!bytes) {
			response.statusCode = 404;
			return response.end('Not found');
		}
		response.setHeader('content-type', contentType(file));
		if (!packed.has(extname(file))) return response.end(bytes);
		response.setHeader('content-encoding', 'gzip');
		return response.end(gzipSync(bytes));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		taken: () => sent.splice(0),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
