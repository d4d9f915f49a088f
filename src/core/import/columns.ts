import { closest } from '../parse/closest.ts';
import { foldName } from './values/fold.ts';
import type { Target } from './targets.ts';

/** A target together with the item of a list that is meant: `Before 2` is that of the second figure. */
export interface Place {
	target: Target;
	item: number;
}

export interface TargetNames {
	/** What a name stands for; nothing where it stands for no field, or for several. */
	find(name: string): Place | undefined;
	/** The name of a field that was most likely meant. */
	near(name: string): string | undefined;
	/** Whether this is the full name of a field, such as `source.url`, and not its last word alone. */
	isWhole(name: string): boolean;
	/** All that a column can be taken over into. */
	targets: readonly Target[];
}

/** The names of fields, as they stand at the head of a column or before a colon. */
export function targetNames(targets: readonly Target[]): TargetNames {
	const whole = new Map<string, Target>();
	const short = new Map<string, Target | undefined>();
	for (const target of targets) for (const name of target.names) if (!whole.has(name)) whole.set(name, target);
	for (const target of targets) {
		for (const name of target.short) {
			// Two fields that are called the same are told apart by what they belong to.
			if (!whole.has(name)) short.set(name, short.has(name) && short.get(name) !== target ? undefined : target);
		}
	}
	const exact = (name: string) => whole.get(name) ?? short.get(name);
	return {
		find: (name) => {
			const folded = foldName(name);
			const target = exact(folded);
			if (target) return { target, item: 0 };
			const number = /(?<!\d)\d{1,2}(?!\d)/.exec(folded);
			const inList = number && exact(foldName(folded.replace(number[0], ' ')));
			const item = Number(number?.[0]) - 1;
			return inList?.list !== undefined && item >= 0 ? { target: inList, item } : undefined;
		},
		near: (name) => {
			const folded = foldName(name);
			// `conditions` is no slip of `conditions is`.
			const alike = [...whole.keys(), ...short.keys()].filter((known) => words(known) === words(folded));
			return closest(folded, alike);
		},
		isWhole: (name) => whole.has(foldName(name)),
		targets,
	};
}

const words = (name: string) => name.split(' ').length;
