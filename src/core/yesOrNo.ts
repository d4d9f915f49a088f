/** Where words are taken for a yes or a no that would be something else elsewhere. */
export type Circumstance = 'letter' | 'tick' | 'guess';

interface YesAndNo {
	yes: readonly string[];
	no: readonly string[];
}

/** What says yes or no to whoever reads it. */
const plain: YesAndNo = { yes: ['yes', 'true', '是'], no: ['no', 'false', '否'] };

const further: Readonly<Record<Circumstance, YesAndNo>> = {
	/** What people type who are asked; in a list of choices it may be one of them. */
	letter: { yes: ['y'], no: ['n'] },
	/** What people put into a column of a table. A digit is not among it: it may be a figure. */
	tick: { yes: ['x', '✓', '✔', '√', '有', '对'], no: ['✗', '✘', '×', '无', '不是', '没有'] },
	/** What is likely to mean it where nothing else makes sense: enough for a proposal, and not for being taken over. */
	guess: {
		yes: ['t', 'yep', 'ja', 'j', 'oui', 'si', 'sí', 'да', 'on', '1', '是的', '真', '對', '可以', '要'],
		no: [
			...['f', 'nope', 'nein', 'non', 'нет', 'off', '0'],
			...['假', '沒有', '没', '無', '不', '不对', '不對', '错', '非'],
		],
	},
};

/**
 * Whether a word says yes or no; undefined where it says neither.
 *
 * @param word in one form of each letter (NFKC), without spaces around it
 * @param circumstances beside what says so anywhere
 */
export function yesOrNo(word: string, ...circumstances: readonly Circumstance[]): boolean | undefined {
	const small = word.toLowerCase();
	const known = [plain, ...circumstances.map((circumstance) => further[circumstance])];
	if (known.some(({ yes }) => yes.includes(small))) return true;
	return known.some(({ no }) => no.includes(small)) ? false : undefined;
}
