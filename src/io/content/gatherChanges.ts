/** What is one change, in milliseconds. */
export interface Pauses {
	/** A pause of so long ends it. */
	pause: number;
	/** Changes that never pause are answered after so long all the same. */
	longest: number;
}

/** Changes that belong together. */
export interface Change {
	paths: ReadonlySet<string>;
	/** When the first of them was noticed, by `performance.now()`. */
	since: number;
}

export interface Gathering {
	add(path: string): void;
	/** Whether there is something that wasn't taken yet. */
	isWaiting(): boolean;
	take(): Change | undefined;
	close(): void;
}

/** An editor saves in several steps: what comes in without a pause is one change. `answer` is called when it is over. */
export function gatherChanges({ pause, longest }: Pauses, answer: () => void): Gathering {
	let waiting: { paths: Set<string>; since: number } | undefined;
	let timer: NodeJS.Timeout | undefined;
	return {
		add(path) {
			const now = performance.now();
			waiting ??= { paths: new Set(), since: now };
			waiting.paths.add(path);
			clearTimeout(timer);
			timer = setTimeout(answer, Math.max(0, Math.min(pause, waiting.since + longest - now)));
		},
		isWaiting: () => waiting !== undefined,
		take() {
			const taken = waiting;
			waiting = undefined;
			return taken;
		},
		close: () => clearTimeout(timer),
	};
}
