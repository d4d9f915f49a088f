import type { Words } from '../message.ts';

/** Whether there are more warnings than are put up with, and what to say of it: their number may only go down. */
export function judgeWarnings(warnings: number, allowed: number): { tooMany: boolean; words?: Words } {
	const count = `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
	if (warnings > allowed) {
		const over = warnings - allowed;
		return {
			tooMany: true,
			words: {
				en: `${count}: ${over} more than “--max-warnings ${allowed}” allows.`,
				zh: `有 ${warnings} 个警告，比“--max-warnings ${allowed}”允许的多 ${over} 个。`,
			},
		};
	}
	if (warnings === allowed) return { tooMany: false };
	return {
		tooMany: false,
		words: {
			en: `Only ${count} left: write “--max-warnings ${warnings}” from now on, so that none comes back.`,
			zh: `只剩 ${warnings} 个警告：以后请写“--max-warnings ${warnings}”，以免再增加。`,
		},
	};
}
