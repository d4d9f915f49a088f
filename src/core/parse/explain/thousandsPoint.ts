/**
 * The two figures that one with a point before three digits may stand for: 1.200 is 1.2 in one country and 1200 in
 * another. Each is written so that it can be nothing else. Undefined where there is no doubt.
 */
export function thousandsPoint(written: string): { decimals?: string; whole: string } | undefined {
	if (!/^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(written)) return undefined;
	const whole = written.replaceAll('.', '');
	// Two points are no decimals anywhere.
	if (written.indexOf('.') !== written.lastIndexOf('.')) return { whole };
	const short = String(Number(written));
	return { decimals: /\.\d{3}$/.test(short) ? `${short}0` : short, whole };
}
