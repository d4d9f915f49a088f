import { hash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteAddress } from '../../../core/siteAddress.ts';
import { type Bundle, loadBundle } from './bundle.ts';
import { bundleApart } from './bundleApart.ts';

export interface OpenOptions {
	address: SiteAddress;
	/** The project's own folder. */
	root: string;
	/** Stands for the templates and all that they are made with. */
	sources: string;
	/** Lets Astro say all that it does. */
	verbose: boolean;
	/** Ends it before it is done. */
	signal?: AbortSignal;
}

/**
 * The bundle of the templates as they are now. Making one takes seconds and no record is in it, so it is kept until
 * a template changes.
 */
export async function openBundle({ address, root, sources, verbose, signal }: OpenOptions): Promise<Bundle> {
	const { base, origin } = address;
	const name = hash('sha1', [sources, base, origin].join('\n'), 'hex').slice(0, 16);
	const bundles = join(root, '.cache', 'bundles');
	const folder = join(bundles, name);
	let bundle = await loadBundle(folder).catch(() => undefined);
	if (!bundle) {
		// Apart, and then renamed: what was broken off is never taken for whole.
		const fresh = `${folder}-${process.pid}`;
		await rm(fresh, { recursive: true, force: true });
		await mkdir(fresh, { recursive: true });
		try {
			await bundleApart({ address, folder: fresh, verbose }, root, signal);
		} catch (error) {
			await rm(fresh, { recursive: true, force: true });
			throw error;
		}
		bundle = await takePlace(fresh, folder);
	}
	const now = new Date();
	await utimes(folder, now, now);
	await forgetOld(bundles);
	return bundle;
}

/** Puts a new bundle where it belongs. Another build may have been as far a moment before, and be at work with its own. */
async function takePlace(fresh: string, folder: string): Promise<Bundle> {
	const isPlaced = await rename(fresh, folder).then(
		() => true,
		() => false,
	);
	if (isPlaced) return loadBundle(folder);
	const theirs = await loadBundle(folder).catch(() => undefined);
	if (!theirs) {
		await rm(folder, { recursive: true, force: true });
		await rename(fresh, folder);
	}
	await rm(fresh, { recursive: true, force: true });
	return theirs ?? loadBundle(folder);
}

/** Milliseconds: a week. */
const patience = 7 * 86_400_000;

async function forgetOld(bundles: string): Promise<void> {
	for (const name of await readdir(bundles)) {
		const folder = join(bundles, name);
		const info = await stat(folder).catch(() => undefined);
		if (info && info.mtimeMs < Date.now() - patience) await rm(folder, { recursive: true, force: true });
	}
}
