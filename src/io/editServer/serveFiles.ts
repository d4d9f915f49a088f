import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface ServedFile {
	type: string;
	bytes: Uint8Array;
}

const types: Record<string, string> = {
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

/** The files of a folder by their address. Only what is listed is served, so no address leads out of the folder. */
export function serveFiles(folder: string): (path: string) => Promise<ServedFile | undefined> {
	let listed: Promise<Set<string>> | undefined;
	const list = async () => {
		const entries = await readdir(folder, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		return new Set(files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')));
	};
	return async (path) => {
		listed ??= list();
		const file = path.slice(1);
		if (!(await listed).has(file)) return undefined;
		const type = types[extname(file)] ?? 'application/octet-stream';
		return { type, bytes: await readFile(join(folder, file)) };
	};
}
