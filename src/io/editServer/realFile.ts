import { lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { assetFile } from '../content/assetFile.ts';
import { missing } from '../folders/missing.ts';
import { Refusal } from './refusal.ts';

/**
 * Where a file of the content folder really lies. Neither it nor a folder on the way to it may be a link: a link could
 * lead out of the folder, to a file that is nobody's business.
 *
 * @param root the content folder, with links resolved
 * @throws Refusal
 */
export async function realFile(root: string, path: string, { create = false } = {}): Promise<string> {
	const file = assetFile(root, path);
	const folder = dirname(file);
	const nearest = await nearestFolder(folder, root);
	if (nearest.real !== nearest.path || !`${nearest.real}${sep}`.startsWith(root + sep)) throw isLink();
	if (create) await mkdir(folder, { recursive: true });
	const found = await lstat(file).catch(missing);
	if (found?.isSymbolicLink()) throw isLink();
	if (found && !found.isFile()) {
		throw new Refusal(403, { en: `“${path}” is no file.`, zh: `“${path}”不是文件。` });
	}
	return file;
}

/** The folder itself, or the nearest one above it that is there. */
async function nearestFolder(folder: string, root: string): Promise<{ path: string; real: string }> {
	for (let path = folder; ; path = dirname(path)) {
		const real = await realpath(path).catch(missing);
		if (real !== undefined) return { path, real };
		if (path === root) throw new Refusal(404, { en: 'The content folder is gone.', zh: '内容文件夹不见了。' });
	}
}

const isLink = () =>
	new Refusal(403, {
		en: 'This path leads through a link, which is not followed.',
		zh: '这个路径经过链接，不会跟随。',
	});
