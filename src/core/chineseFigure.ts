const digits = '〇一二三四五六七八九';

/** 31 for 三十一: figures below a hundred, as they are counted. Undefined for any other text. */
export function chineseFigure(text: string): number | undefined {
	const [, tens, ones = ''] = /^([一二三四五六七八九]?十)?([一二三四五六七八九]?)$/.exec(text) ?? [];
	const worth = (digit: string) => Math.max(digits.indexOf(digit || '〇'), 0);
	if (tens === undefined) return worth(ones) || undefined;
	return (tens.length === 1 ? 1 : worth(tens[0] ?? '')) * 10 + worth(ones);
}
