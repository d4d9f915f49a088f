import type { Lang, RecordOf } from '../model.ts';

/**
 * Whether a record can't be in a language, by the script of its title and outcome: Chinese or Japanese without a Chinese
 * character, or mostly such characters in a language that has none. Undefined where the text is too short to tell.
 */
export function contradictsLanguage(record: RecordOf, lang: Lang): boolean | undefined {
	const { letters, han, kana } = scriptOf(record);
	if (letters < fewLetters && han < fewHan) return undefined;
	const [tag = ''] = lang.split('-');
	if (tag === 'zh') return han === 0;
	if (tag === 'ja') return han + kana === 0;
	// Korean may be written with Chinese characters, and so may languages beside Chinese that few bulletins have.
	return !writtenInHan.has(tag) && han * 2 > letters;
}

/** A name of a firm is short, and the same in every language. */
const fewLetters = 8;
const fewHan = 4;

const writtenInHan: ReadonlySet<string> = new Set(['ko', 'yue', 'wuu', 'nan', 'hak', 'gan', 'hsn', 'cdo', 'lzh']);

interface Script {
	letters: number;
	han: number;
	kana: number;
}

// The same records are asked about after every edit, and for every language.
const known = new WeakMap<RecordOf, Script>();

function scriptOf(record: RecordOf): Script {
	const before = known.get(record);
	if (before) return before;
	const { title, outcome } = record.data as { title?: string; outcome?: string };
	const text = `${title ?? ''} ${outcome ?? ''}`;
	const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
	const script = {
		letters: count(/\p{L}/gu),
		han: count(/\p{Script=Han}/gu),
		kana: count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
	};
	known.set(record, script);
	return script;
}
