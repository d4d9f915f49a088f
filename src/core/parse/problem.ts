import type { Place, Severity, Words } from '../message.ts';
import type { RuleId } from '../rules/rules.ts';

/** A message before it knows its file and severity. */
export interface Problem {
	rule: RuleId;
	place: Place;
	/** Where it is milder than its rule. */
	severity?: Severity;
	text: Words;
	help?: Words;
	/** The field that it is about, where it is about one: the keys and indexes that lead to it. */
	field?: readonly PropertyKey[];
	/** The problem is the file itself (its name, its encoding), so that none of its lines is to be shown. */
	wholeFile?: true;
}

/** Takes one problem; whoever calls the checks decides where it goes. */
export type Tell = (problem: Problem) => void;
