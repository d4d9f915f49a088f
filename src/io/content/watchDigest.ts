import { createDigestLoader } from './digestLoader.ts';
import { DigestRounds, type RoundWork } from './digestRounds.ts';
import { gatherChanges, type Pauses } from './gatherChanges.ts';
import { listenToFolder } from './listenToFolder.ts';
import { sweepFolder } from './sweepFolder.ts';

export interface WatchOptions extends RoundWork {
	/** Without it, as befits the saves of an editor. */
	pauses?: Pauses;
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

/** Loads a bulletin, and again after each change, until it is closed. */
export async function watchDigest(
	content: string,
	{ pauses = ofOneSave, ...work }: WatchOptions,
): Promise<Watching> {
	const start = performance.now();
	const loader = await createDigestLoader(content, { cached: true });
	const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
	let closed = false;
	let restTimer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();

	/** One after the other: a second round never overtakes the first. */
	const inTurn = (doNext: () => Promise<void>): Promise<void> => {
		running = running.then(doNext).catch((error: unknown) => {
			stop();
			reject(error);
		});
		return running;
	};
	const changes = gatherChanges(pauses, () =>
		inTurn(async () => {
			const change = changes.take();
			if (change) await rounds.answer(change.since, change.paths);
		}),
	);
	const events = listenToFolder(loader.root, (path) => {
		if (closed || !concerns(path)) return;
		changes.add(path);
		rounds.endRest();
		clearTimeout(restTimer);
	});
	const rounds = new DigestRounds(loader, work, {
		isWaiting: changes.isWaiting,
		refresh: events.refresh,
		roundIsOver: () => {
			restTimer = setTimeout(() => inTurn(() => rounds.settle()), atRest);
		},
	});
	const sweeping = sweepFolder(async () => {
		const since = performance.now();
		const missedBefore = rounds.missed;
		await inTurn(() => rounds.look(since));
		return rounds.missed > missedBefore || rounds.inTrouble;
	});
	const stop = () => {
		closed = true;
		rounds.close();
		changes.close();
		sweeping.close();
		clearTimeout(restTimer);
		events.close();
	};
	await events.refresh();
	await inTurn(() => rounds.answer(start));
	sweeping.begin();
	return {
		close: () => {
			stop();
			void inTurn(() => rounds.settle()).then(resolve);
		},
		ended,
	};
}

/** The folders of Git and of editors, and an editor's file of the moment, are no part of a bulletin. */
const concerns = (path: string) =>
	path !== '' && !path.split('/').some((part) => part.startsWith('.')) && !/~$|\.(?:tmp|swp)$/i.test(path);
