export interface Random {
	/** From 0 up to 1. */
	share: () => number;
	/** A whole number below `n`. */
	below: (n: number) => number;
	pick: <T>(list: readonly T[]) => T;
}

/** Numbers by a seed (mulberry32), the same on every machine. */
export function createRandom(seed: number): Random {
	let a = seed >>> 0;
	const share = () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = a;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (n: number) => Math.floor(share() * n);
	return { share, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
