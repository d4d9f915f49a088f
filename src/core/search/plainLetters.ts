const lower = { đ: 'd', ø: 'o', ł: 'l', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe' };

/**
 * Letters that people type without their stroke, and that Unicode doesn't take apart as it does those with other
 * marks: đ is no d with a mark. They are compared by these, as OpenSearch compares them by itself.
 */
export const plainLetters: ReadonlyMap<string, string> = new Map([
	...Object.entries(lower),
	...Object.entries(lower).map(([letter, plain]) => [letter.toUpperCase(), plain.toUpperCase()] as const),
	// Their capitals are other letters.
	['ı', 'i'],
	['ß', 'ss'],
]);
