import { fileURLToPath } from 'node:url';
import type { Message } from '../../core/message.ts';
import type { Digest } from '../../core/model.ts';
import { type SiteAddress, siteAddress } from '../../core/siteAddress.ts';
import { openCacheFolder } from '../../io/folders/cacheFolder.ts';
import type { StampedLook } from '../../io/content/contentLook.ts';
import { lockFolder } from '../../io/folders/lockFolder.ts';
import { recoverFolder } from '../../io/folders/replaceFolder.ts';
import { writeSearchFiles } from '../../io/searchIndex/searchIndex.ts';
import type { Round } from '../../io/content/digestRounds.ts';
import type { Pauses } from '../../io/content/gatherChanges.ts';
import { type Watching, watchDigest } from '../../io/content/watchDigest.ts';
import type { Site } from '../site.ts';
import { siteOf } from '../siteOf.ts';
import type { BuildOptions, Built } from './buildOptions.ts';
import type { Bundle } from './bundle/bundle.ts';
import { hashSources } from './hashSources.ts';
import { keepBundle } from './bundle/keepBundle.ts';
import { openLastBuild } from './lastBuild.ts';
import { lookAtLeft } from './kept/lookAtLeft.ts';
import { openBundle } from './bundle/openBundle.ts';
import { type Left, leaveWord, publish } from './publish.ts';

/** What came of one round. */
export interface BuiltRound extends Pick<Round, 'messages' | 'changed' | 'since' | 'problem'> {
	/** Absent where the records have errors or can't be read: the folder is as it was. */
	built?: Built | undefined;
	/** The pages are published and the search doesn't show the changes yet; or this round has brought it. */
	search?: 'follows' | 'followed' | undefined;
}

/** Git brings many files one after the other, and half of them are no bulletin. */
const ofOnePull: Pauses = { pause: 150, longest: 3000 };

/** After so long, the search is made also where edits never pause. Milliseconds. */
const longestWithoutSearch = 600_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds a bulletin into a folder, and again after each edit, until it is closed. What the process has read and made
 * stays in its memory, so that an edit is published in a fraction of the time that a build by itself takes. Where the
 * search is made, it takes longer than all the rest, and follows when nothing changes for a moment.
 *
 * @param end told of each round in which something changed, as soon as it is published
 * @throws WordsError when another build writes the same folder
 */
export async function watchBulletin(options: BuildOptions, end: (round: BuiltRound) => void): Promise<Watching> {
	const { content, out, base, search, verbose } = options;
	await using held = new AsyncDisposableStack();
	held.use(await lockFolder(out));
	await recoverFolder(out);
	const kept = held.use(new DisposableStack());
	const sources = hashSources(root);
	let bundle: { name: string; opened: Bundle } | undefined;
	let last: Digest | undefined;
	let told: readonly Message[] = [];
	let site: Site | undefined;
	let left: Left | undefined;
	/** Since when the search has been older than the pages, by `performance.now()`. */
	let searchOldSince: number | undefined;

	const bundleFor = async (address: SiteAddress): Promise<Bundle> => {
		const name = JSON.stringify(address);
		if (bundle?.name !== name) {
			bundle = { name, opened: await openBundle({ address, root, sources, verbose }) };
			kept.use(keepBundle(bundle.opened.folder));
		}
		return bundle.opened;
	};
	const publishNow = async (site: Site, round: Omit<BuiltRound, 'built'>, searchFrom?: string) => {
		const { built, isSearchOld, takeNote } = await publish({
			options: { ...options, fresh: options.fresh && !left },
			site,
			bundle: await bundleFor(siteAddress(site.digest.settings, base)),
			sources,
			before: left,
			searchFrom,
		});
		// Of what lies there now, nothing is known until note is taken of it.
		left = undefined;
		searchOldSince = isSearchOld ? (searchOldSince ?? performance.now()) : undefined;
		end({ ...round, built, ...(isSearchOld && { search: 'follows' }) });
		left = takeNote();
	};
	/** @returns where it lies; nothing where it was not made to the end */
	const makeSearch = async ({ digest, routes }: Site, signal: AbortSignal): Promise<string | undefined> => {
		const folder = await openCacheFolder('search', out);
		const isUrgent = performance.now() - (searchOldSince ?? 0) > longestWithoutSearch;
		try {
			await writeSearchFiles(digest, routes, folder, out, isUrgent ? undefined : signal);
			return folder;
		} catch (error) {
			if (signal.aborted) return undefined;
			throw error;
		}
	};
	/** So that a build by itself, if one comes, knows that there is nothing to do. */
	const noteBuild = async (look: StampedLook, isCurrent: () => Promise<boolean>, { memory, output }: Left) => {
		const lastBuild = await openLastBuild({ look, options, sources });
		// It goes by the history of this moment, and what was told may be from before a commit.
		if (!(await isCurrent())) return;
		await lastBuild.note({ pages: memory.pages.size, messages: told, files: [...output.files.values()] });
	};
	const watching = await watchDigest(content, {
		pauses: ofOnePull,
		end: async ({ digest, assets, messages, changed, since, problem }) => {
			if (problem) {
				last = undefined;
				return end({ messages, changed, since, problem });
			}
			// Somebody has saved a file as it was.
			if (digest && digest === last) return;
			// Until it is published: where that fails, it is tried again.
			last = undefined;
			told = messages;
			if (!digest) return end({ messages, changed, since });
			site = await siteOf(digest, assets, base);
			await publishNow(site, { messages, changed, since }, search && left ? out : undefined);
			last = digest;
		},
		rest: async (signal, look, isCurrent) => {
			if (!site || !left) return;
			await leaveWord(out, left);
			if (searchOldSince !== undefined && !signal.aborted) {
				const since = performance.now();
				const searchFrom = await makeSearch(site, signal);
				if (searchFrom === undefined) return;
				await publishNow(site, { messages: [], changed: [], since, search: 'followed' }, searchFrom);
				await leaveWord(out, left);
			}
			if (last && searchOldSince === undefined) await noteBuild(look, isCurrent, left);
			if (!signal.aborted) left = { ...left, ...(await lookAtLeft(out, left, signal)) };
		},
	});
	const lock = held.move();
	return { close: watching.close, ended: watching.ended.finally(() => lock.disposeAsync()) };
}
