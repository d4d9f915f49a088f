import type { Words } from '../message.ts';
import { choiceNames } from './choiceNames.ts';

/** What pages and forms call these choices. A list of words is one field's alone: nobody has to say whose it is. */
export const namesOfChoices = (choices: readonly string[]): Readonly<Record<string, Words>> | undefined =>
	Object.values(choiceNames).find(
		(names) => Object.keys(names).length === choices.length && choices.every((choice) => Object.hasOwn(names, choice)),
	);
