/**
 * Events get lost: on network folders, and where the system has no watchers left. So the whole folder is looked at now
 * and then: soon again where that found something, less and less often where it doesn't, and never for more than a
 * fortieth of the time. Milliseconds.
 */
const shortest = 2000;
const longest = 30_000;
const share = 40;

export interface Sweeping {
	begin(): void;
	close(): void;
}

/**
 * Calls `sweep` now and then.
 *
 * @param sweep looks at the folder; whether it found something
 */
export function sweepFolder(sweep: () => Promise<boolean>): Sweeping {
	let closed = false;
	let timer: NodeJS.Timeout | undefined;
	const sweepAfter = (milliseconds: number) => {
		if (!closed) timer = setTimeout(() => sweepNow(milliseconds), milliseconds);
	};
	const sweepNow = async (waited: number): Promise<void> => {
		const began = performance.now();
		const next = (await sweep()) ? shortest : Math.min(waited * 2, longest);
		sweepAfter(Math.max(next, (performance.now() - began) * share));
	};
	return {
		begin: () => sweepAfter(shortest),
		close: () => {
			closed = true;
			clearTimeout(timer);
		},
	};
}
