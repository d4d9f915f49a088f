import type { Settings } from '../core/schema/schemas.ts';
import type { Words } from './words/words.ts';

/** What is needed to say an attribute in words. An edition has it, and the finder in the browser gets it with the page. */
export interface Vocabulary {
	words: Words;
	attributes: NonNullable<Settings['attributes']>;
	text(words: string | Record<string, string> | undefined): string;
	number(value: number): string;
}

const attributeOf = ({ attributes }: Vocabulary, id: string) => attributes.find((attribute) => attribute.id === id);

/** An attribute of the bulletin's vocabulary by its name in this language. */
export const attributeTitle = (vocabulary: Vocabulary, id: string): string =>
	vocabulary.text(attributeOf(vocabulary, id)?.title) || id;

/** One value of an attribute in words: a choice by its name, a figure with its unit. */
export function attributeValue(vocabulary: Vocabulary, id: string, value: string | number | boolean): string {
	const attribute = attributeOf(vocabulary, id);
	if (typeof value === 'boolean') return value ? vocabulary.words.condition.yes : vocabulary.words.condition.no;
	if (typeof value === 'number') {
		return [vocabulary.number(value), vocabulary.text(attribute?.unit)].filter(Boolean).join(' ');
	}
	return vocabulary.text(attribute?.choices?.find((choice) => choice.id === value)?.title) || value;
}
