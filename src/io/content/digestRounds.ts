import { setImmediate } from 'node:timers/promises';
import type { Message } from '../../core/message.ts';
import type { Digest } from '../../core/model.ts';
import { WordsError } from '../../core/wordsError.ts';
import { noRoom } from '../folders/noRoom.ts';
import type { Assets } from './assets.ts';
import type { StampedLook } from './contentLook.ts';
import type { DigestLoader } from './digestLoader.ts';

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

/** What is done in a round, and after it. */
export interface RoundWork {
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

/** What the rounds want of whoever listens to the folder. */
export interface Listener {
	/** Whether changes were noticed that are yet to be answered. */
	isWaiting(): boolean;
	/** Listens to the folders, too, that have come meanwhile. */
	refresh(): Promise<void>;
	/** A round is over. When nothing happens for a moment, it is time to settle. */
	roundIsOver(): void;
}

/** Loads a bulletin again and again, and remembers what was told of it. Two rounds never run at once. */
export class DigestRounds {
	/** The folder can't be read, or the disk is full, and that was told. */
	inTrouble = false;
	/** How many times something had changed that no event told of. */
	missed = 0;
	readonly #loader: DigestLoader;
	readonly #work: RoundWork;
	readonly #listener: Listener;
	#last: Pick<Round, 'messages' | 'digest'> = { messages: [] };
	/** Changes that a look at the folder has found, and of which an event told meanwhile: its own round answers them. */
	#found: string[] = [];
	/** Rounds have left something to be kept for the next run. */
	#unsettled = false;
	#resting = new AbortController();
	#closed = false;

	constructor(loader: DigestLoader, work: RoundWork, listener: Listener) {
		this.#loader = loader;
		this.#work = work;
		this.#listener = listener;
	}

	/** Answers an edit, also where it changes nothing. Without paths, anything may have changed. */
	answer(since: number, paths?: ReadonlySet<string>): Promise<void> {
		return this.#round(since, paths, true);
	}

	/** Looks at the whole folder, and answers only where something has changed. */
	look(since: number): Promise<void> {
		return this.#round(since, undefined, false);
	}

	/** Does what nobody waits for: once after some rounds. */
	async settle(): Promise<void> {
		if (!this.#unsettled || (this.#listener.isWaiting() && !this.#closed)) return;
		this.#unsettled = false;
		if (!this.#closed) this.#resting = new AbortController();
		const { rest } = this.#work;
		const since = performance.now();
		// Events get lost, and what is said of the folder must be true.
		if (rest) await this.look(since);
		if (this.#found.length > 0 || this.inTrouble) return;
		try {
			await rest?.(this.#resting.signal, this.#loader.look(), this.#loader.isCurrent);
			await this.#loader.save();
		} catch (error) {
			await this.#tell(error, since, false);
		}
	}

	/** Somebody waits again. */
	endRest(): void {
		this.#resting.abort();
	}

	/** No round begins any more; what has been left may still be settled. */
	close(): void {
		this.#closed = true;
		this.endRest();
	}

	async #round(since: number, paths: ReadonlySet<string> | undefined, isEdit: boolean): Promise<void> {
		if (this.#closed || (this.#listener.isWaiting() && !isEdit)) return;
		const { begin, end } = this.#work;
		if (isEdit) begin?.();
		try {
			const { messages, digest, ...loaded } = await this.#loader.load({ paths });
			const changed = [...new Set([...this.#found, ...loaded.changed])].sort();
			if (!isEdit && changed.length > 0 && (await this.#isTold())) {
				this.#found = changed;
				return;
			}
			this.#found = [];
			// On another day, or after a commit, the same files amount to something else.
			const isNews = changed.length > 0 || messages !== this.#last.messages || this.inTrouble;
			this.#last = { messages, digest };
			if (this.#closed || (!isNews && !isEdit)) return;
			if (!isEdit) {
				this.missed++;
				begin?.();
				// What was missed may lie where nobody listens yet.
				await this.#listener.refresh();
			}
			this.#unsettled = true;
			await end({ ...this.#last, assets: this.#loader.assets, changed, since });
			this.inTrouble = false;
		} catch (error) {
			await this.#tell(error, since, isEdit);
		}
		if (!this.#closed) this.#listener.roundIsOver();
	}

	/** What will pass is told once; what failed is tried again at the next look. */
	async #tell(error: unknown, since: number, isEdit: boolean): Promise<void> {
		const problem = error instanceof WordsError ? error : noRoom(error);
		if (!problem) throw error;
		if (!this.inTrouble || isEdit) {
			await this.#work.end({ ...this.#last, assets: this.#loader.assets, changed: [], since, problem });
		}
		this.inTrouble = true;
	}

	/** Whether events tell of a change, now that they can be heard: while the folder is looked at, nobody hears them. */
	async #isTold(): Promise<boolean> {
		await setImmediate();
		await setImmediate();
		return this.#listener.isWaiting();
	}
}
