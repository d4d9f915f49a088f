/** Words that begin with another sound than their first letter says: a unit, a European works, an hour. */
const asConsonant = /^(?:uni(?![nm])|us[aeu]|uti|eu|ewe|one\b|once\b)/i;
const asVowel = /^(?:hour|honest|hono|heir)/i;

/** An English noun with its article: a factory, an institution. */
export function withArticle(noun: string): string {
	const isVowel = asVowel.test(noun) || (/^[aeiou]/i.test(noun) && !asConsonant.test(noun));
	return `${isVowel ? 'an' : 'a'} ${noun}`;
}
