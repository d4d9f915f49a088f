import { WordsError } from '../../src/core/wordsError.ts';

/** `--lang` may stand anywhere and speaks for everything that this process says. */
export function takeLanguage(argv: readonly string[]): string[] {
	const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
	const at = argv.findIndex((word, index) => index < end && /^--lang(?:=|$)/.test(word));
	if (at < 0) return [...argv];
	const [, joined] = argv[at]?.split(/=(.*)/s) ?? [];
	const value = joined ?? argv[at + 1];
	if (value !== 'en' && value !== 'zh') {
		throw new WordsError({ en: '“--lang” takes en or zh.', zh: '“--lang”可以是 en 或 zh。' });
	}
	process.env['DIGEST_LANG'] = value;
	return argv.toSpliced(at, joined === undefined ? 2 : 1);
}
