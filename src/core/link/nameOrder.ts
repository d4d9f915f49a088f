import { chineseFigure } from '../chineseFigure.ts';
import type { Lang } from '../model.ts';

// To make a collator takes long.
const known = new Map<Lang, Intl.Collator>();

/**
 * The order of names in the alphabet of a language (Chinese by pinyin), and of the figures in them by what they are
 * worth: 2号厂 before 10号厂, and 第二 before 第十.
 */
export function nameOrder(lang: Lang): (a: string, b: string) => number {
	const collator = known.get(lang) ?? new Intl.Collator(lang, { numeric: true });
	known.set(lang, collator);
	return (a, b) => collator.compare(withFigures(a), withFigures(b));
}

/** Only behind 第 is a Chinese figure surely one: 一心 and 三友 are names. */
const withFigures = (name: string): string =>
	name.includes('第')
		? name.replace(/第([一二三四五六七八九十]{1,3})/g, (all, figure) => `第${chineseFigure(figure) ?? all.slice(1)}`)
		: name;
