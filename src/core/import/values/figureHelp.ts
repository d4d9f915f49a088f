import type { Words } from '../../message.ts';
import { type Bound, boundOfFigure } from '../../parse/explain/boundOfFigure.ts';

const range = /^[^\d]{0,12}\d[\d.,]*\D{0,8}?(?:[-–—―~〜至到]|\bto\b)\s*[\d.,]*\d/i;
const about =
	/^(?:about|around|approximately|approx\.?|circa|ca\.?|some|大约|大概|将近|接近|约|近|[~≈])\s*(\S.*)$|^(.*\S)\s*(?:左右|上下|or so)$/i;

/** A unit begins with a letter, a sign such as % or ℃ or a currency, and no other figure follows. */
const withUnit = /^([-+]?[\d.,]*\d)\s*([\p{L}\p{So}%‰°\p{Sc}]\D{0,20})?$/u;

const multiples: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** What to write instead of a figure with other words around it. */
export function figureHelp(text: string): Words {
	// Signs of full width alone: m³ is a unit, and m3 would look like two figures.
	const plain = text.replace(/[！-～]/g, (sign) => sign.normalize('NFKC')).trim();
	const bound = boundOfFigure(plain);
	if (bound) return helpForBound(bound);
	if (range.test(plain)) {
		return {
			en: 'This looks like a range. Write one figure alone, and the range in the text.',
			zh: '这像是一个范围。请只写一个数，范围写进正文。',
		};
	}
	const roughly = about.exec(plain);
	const [, written, word] = withUnit.exec(roughly?.[1] ?? roughly?.[2] ?? plain) ?? [];
	if (written === undefined || (word === undefined && !roughly)) {
		return { en: 'Write digits alone, such as 12.5, or leave it empty.', zh: '请只写数字，例如 12.5，或者空着。' };
	}
	const { en, zh } = apart(written, word?.trim());
	if (roughly) {
		en.push('that it is about so much belongs in the text');
		zh.push('“大约”写进正文');
	}
	return { en: `${en.join('; ')}.`, zh: `${zh.join('；')}。` };
}

function helpForBound({ figure, unit, above }: Bound): Words {
	const { en, zh } = apart(figure, unit);
	en.push(above ? '“more than” is a column of its own, “results.atLeast”: yes' : '“at least” belongs in the text');
	zh.push(above ? '“超过此数”另列一列“results.atLeast”，写“是”' : '“至少”写进正文');
	return { en: `${en.join('; ')}.`, zh: `${zh.join('；')}。` };
}

/** The figure without its unit, and where the unit goes. */
function apart(written: string, word: string | undefined): { en: string[]; zh: string[] } {
	const { figure, unit } = inFull(written, word);
	const en = [`Write ${figure} alone`];
	const zh = [`请只写 ${figure}`];
	if (unit) {
		en.push(`“${unit}” belongs in a column “Unit”`);
		zh.push(`“${unit}”写在“单位”一列`);
	}
	return { en, zh };
}

/** A word that only multiplies is no unit: 1.2万 is 12000. */
function inFull(figure: string, unit: string | undefined): { figure: string; unit?: string | undefined } {
	const times = multiples[unit ?? ''];
	if (times === undefined || !/^[-+]?\d+(?:\.\d+)?$/.test(figure)) return { figure, unit };
	return { figure: String(Number((Number(figure) * times).toPrecision(12))) };
}
