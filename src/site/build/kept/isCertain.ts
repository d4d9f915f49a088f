import type { Changes } from './changesBetween.ts';
import { questionReads } from './questionReads.ts';

/**
 * Whether a thing is what it was without a look at it: nothing that it could depend on is another.
 *
 * @param mentions the records in it, as places in the last bulletin
 */
export function isCertain(thing: string, mentions: Int32Array, changes: Changes): boolean {
	for (const begin of recordThings) {
		if (thing.startsWith(begin)) return !changes.keys.has(thing.slice(begin.length, -recordEnd.length));
	}
	if (changes.shape || !thing.startsWith(answerThing)) return false;
	const name = thing.slice(answerThing.length, thing.indexOf('"', answerThing.length));
	const reads = (names: readonly string[]) => names.includes(name);
	if ((changes.words && reads(questionReads.words)) || (changes.links && reads(questionReads.links))) return false;
	if (mentions.some((place) => changes.records.has(place))) return false;
	if (!changes.answers || reads(questionReads.noAnswers)) return true;
	if (reads(questionReads.answersOfReport)) {
		return !changes.ofAnswered.has(thing) && !mentions.some((place) => changes.answered.has(place));
	}
	return reads(questionReads.kindAsked) && !thing.includes(askedForAnswers);
}

/** How the name of each answer begins, and that of a record's fields and of its text. */
const answerThing = '["answer","';
const recordThings = ['["record","', '["body","'];
const recordEnd = '"]';
const askedForAnswers = ',"adoptions"';
