import { readFile, stat } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentType } from '../../src/io/contentType.ts';
import { securityPolicy } from '../../src/site/securityPolicy.ts';

export interface ServedFolder {
	/** Address of the first page, with the base path and a slash at the end. */
	url: string;
	close(): Promise<void>;
}

interface HostOptions {
	/** Whether it sends a policy. */
	policy?: boolean;
	/** What it doesn't answer itself: the beginning of the paths, and the origin to which they go. */
	forward?: { path: string; to: string } | undefined;
}

/**
 * Serves a folder below `base` (`/` or `/bulletin/`) on a free port of this machine, as a plain web host would: one that
 * sends a policy, or one that can't be told to; one with a server behind it.
 */
export async function serveFolder(
	folder: string,
	base = '/',
	{ policy = true, forward }: HostOptions = {},
): Promise<ServedFolder> {
	const server = createServer(async (request, response) => {
		if (forward && request.url?.startsWith(forward.path)) {
			const own = httpRequest(forward.to + request.url, { method: request.method ?? 'GET' }, (answer) => {
				response.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(response);
			});
			own.on('error', () => response.writeHead(502).end());
			// Who no longer waits here waits no longer there.
			response.on('close', () => own.destroy());
			own.end();
			return;
		}
		if (policy) response.setHeader('content-security-policy', securityPolicy);
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = path.startsWith(base)
			? await fileOf(join(folder, normalize(`/${path.slice(base.length)}`)))
			: undefined;
		if (file === undefined) {
			response.statusCode = 404;
			return response.end('Not found');
		}
		response.setHeader('content-type', contentType(file));
		// Named after what is in it, so that a browser asks for it once.
		if (path.startsWith(`${base}_astro/`)) response.setHeader('cache-control', 'max-age=31536000, immutable');
		return response.end(await readFile(file));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function fileOf(path: string): Promise<string | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) return path;
	return found?.isDirectory() ? fileOf(join(path, 'index.html')) : undefined;
}
