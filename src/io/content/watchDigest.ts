import { setImmediate } from 'node:timers/promises';
import type { Message } from '../../core/message.ts';
import type { Digest } from '../../core/model.ts';
import { WordsError } from '../../core/wordsError.ts';
import type { Assets } from './assets.ts';
import type { StampedLook } from './contentLook.ts';
import { createDigestLoader } from './digestLoader.ts';
import { listenToFolder } from './listenToFolder.ts';
import { noRoom } from '../folders/noRoom.ts';

/** One answer of the watcher. */
export interface Round {
	messages: Message[];
	/** The bulletin, where no message is an error; the same object as long as nothing that it is made from changed. */
	digest?: Digest | undefined;
	/** The files that are no records. */
	assets: Assets;
	/** Paths below the content folder of what changed since the round before. */
	changed: string[];
	/** When the first of the changes was noticed, by `performance.now()`. */
	since: number;
	/** The folder can't be read at the moment, or the disk is full; the messages are those of the round before. */
	problem?: WordsError;
}

/** What is one change, in milliseconds. */
export interface Pauses {
	/** A pause of so long ends it. */
	pause: number;
	/** Changes that never pause are answered after so long all the same. */
	longest: number;
}

export interface WatchOptions {
	/** Without it, as befits the saves of an editor. */
	pauses?: Pauses;
	/** Called as soon as there is something to look at. */
	begin?: () => void;
	/** What changes meanwhile is looked at when this is done. Where it finds the disk full, it is called again later. */
	end: (round: Round) => void | Promise<void>;
	/**
	 * Called when nothing has changed for a moment, and before it ends: time for what nobody waits for. The signal says
	 * that somebody waits again, or that it ends.
	 *
	 * @param look the folder as it was in the last round
	 * @param isCurrent whether the day and the history are still those of that round
	 */
	rest?: (signal: AbortSignal, look: StampedLook, isCurrent: () => Promise<boolean>) => Promise<void>;
}

export interface Watching {
	close(): void;
	/** Settles when it is closed and the last round is over, and fails where the work does. */
	ended: Promise<void>;
}

/** An editor saves in several steps, and somebody waits for the answer. */
const ofOneSave: Pauses = { pause: 20, longest: 80 };
/** After so long a pause the editor is at rest. Milliseconds. */
const atRest = 1000;
/**
 * Events get lost: on network folders, and where the system has no watchers left. So the whole folder is looked at now
 * and then: soon again where that found something, less and less often where it doesn't, and never for more than a
 * fortieth of the time. Milliseconds.
 */
const shortestSweep = 2000;
const longestSweep = 30_000;
const sweepShare = 40;

/** Loads a bulletin, and again after each change, until it is closed. */
export async function watchDigest(
	content: string,
	{ pauses = ofOneSave, begin, end, rest }: WatchOptions,
): Promise<Watching> {
	const start = performance.now();
	const loader = await createDigestLoader(content, { cached: true });
	const { assets } = loader;
	const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
	let waiting: { paths: Set<string>; since: number } | undefined;
	let last: Pick<Round, 'messages' | 'digest'> = { messages: [] };
	let closed = false;
	/** The folder can't be read, or the disk is full, and that was told. */
	let inTrouble = false;
	/** Changes that no event told of. */
	let missed = 0;
	/** Changes that a look at the folder has found, and of which an event told meanwhile: its own round answers them. */
	let found: string[] = [];
	/** Rounds have left something to be kept for the next run. */
	let unsettled = false;
	let resting = new AbortController();
	let timer: NodeJS.Timeout | undefined;
	let restTimer: NodeJS.Timeout | undefined;
	let sweepTimer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();

	/** An edit is answered also where it changes nothing; a sweep is only where it found something. */
	const round = async (since: number, paths: Set<string> | undefined, isEdit: boolean): Promise<void> => {
		if (closed || (waiting && !isEdit)) return;
		if (isEdit) begin?.();
		try {
			const { messages, digest, ...loaded } = await loader.load({ paths });
			const changed = [...new Set([...found, ...loaded.changed])].sort();
			if (!isEdit && changed.length > 0 && (await isTold())) {
				found = changed;
				return;
			}
			found = [];
			// On another day, or after a commit, the same files amount to something else.
			const isNews = changed.length > 0 || messages !== last.messages || inTrouble;
			last = { messages, digest };
			if (closed || (!isNews && !isEdit)) return;
			if (!isEdit) {
				missed++;
				begin?.();
				// What was missed may lie where nobody listens yet.
				await events.refresh();
			}
			unsettled = true;
			await end({ ...last, assets, changed, since });
			inTrouble = false;
		} catch (error) {
			await tell(error, since, isEdit);
		}
		if (!closed) restTimer = setTimeout(() => inTurn(settle), atRest);
	};
	/** What will pass is told once; what failed is tried again at the next look. */
	const tell = async (error: unknown, since: number, isEdit: boolean): Promise<void> => {
		const problem = error instanceof WordsError ? error : noRoom(error);
		if (!problem) throw error;
		if (!inTrouble || isEdit) await end({ ...last, assets, changed: [], since, problem });
		inTrouble = true;
	};
	/** Whether events tell of a change, now that they can be heard: while the folder is looked at, nobody hears them. */
	const isTold = async (): Promise<boolean> => {
		await setImmediate();
		await setImmediate();
		return waiting !== undefined;
	};
	const settle = async () => {
		if (!unsettled || (waiting && !closed)) return;
		unsettled = false;
		if (!closed) resting = new AbortController();
		const since = performance.now();
		// Events get lost, and what is said of the folder must be true.
		if (rest) await round(since, undefined, false);
		if (found.length > 0 || inTrouble) return;
		try {
			await rest?.(resting.signal, loader.look(), loader.isCurrent);
			await loader.save();
		} catch (error) {
			await tell(error, since, false);
		}
	};
	/** One after the other: a second round never overtakes the first. */
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		running = running.then(work).catch((error: unknown) => {
			stop();
			reject(error);
		});
		return running;
	};
	const answer = () =>
		inTurn(async () => {
			const { paths, since } = waiting ?? {};
			waiting = undefined;
			if (since !== undefined) await round(since, paths, true);
		});
	const notice = (path: string) => {
		if (closed || !concerns(path)) return;
		const now = performance.now();
		waiting ??= { paths: new Set(), since: now };
		waiting.paths.add(path);
		resting.abort();
		clearTimeout(restTimer);
		clearTimeout(timer);
		timer = setTimeout(answer, Math.max(0, Math.min(pauses.pause, waiting.since + pauses.longest - now)));
	};
	const sweepAfter = (milliseconds: number) => {
		if (!closed) sweepTimer = setTimeout(() => sweep(milliseconds), milliseconds);
	};
	const sweep = async (waited: number): Promise<void> => {
		const began = performance.now();
		const missedBefore = missed;
		await inTurn(() => round(began, undefined, false));
		const next = missed > missedBefore || inTrouble ? shortestSweep : Math.min(waited * 2, longestSweep);
		sweepAfter(Math.max(next, (performance.now() - began) * sweepShare));
	};
	const events = listenToFolder(loader.root, notice);
	const stop = () => {
		closed = true;
		resting.abort();
		clearTimeout(timer);
		clearTimeout(restTimer);
		clearTimeout(sweepTimer);
		events.close();
	};
	await events.refresh();
	await inTurn(() => round(start, undefined, true));
	sweepAfter(shortestSweep);
	return {
		close: () => {
			stop();
			void inTurn(settle).then(resolve);
		},
		ended,
	};
}

/** The folders of Git and of editors, and an editor's file of the moment, are no part of a bulletin. */
const concerns = (path: string) =>
	path !== '' && !path.split('/').some((part) => part.startsWith('.')) && !/~$|\.(?:tmp|swp)$/i.test(path);
