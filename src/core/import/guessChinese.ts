/**
 * In which Chinese encoding most bytes beyond ASCII seem to be written; undefined where they don't look Chinese. In Western
 * texts a letter with an accent stands beside plain letters, and so hardly ever in a pair of the square that GB 2312 uses.
 */
export function guessChinese(bytes: Uint8Array): 'gb18030' | 'big5' | undefined {
	/** Pairs of GB 2312, and the groups of four bytes that only GB 18030 has. */
	let common = 0;
	/** Pairs of which the second byte is ASCII or little more. */
	let rare = 0;
	/** Pairs of the common characters of Big5, and how many of them have an ASCII letter or sign second. */
	let big5 = 0;
	let big5Low = 0;
	let others = 0;
	for (let index = 0; index < bytes.length; index++) {
		const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(index, index + 4);
		if (first < 0x80) continue;
		if (isLead(first) && isDigit(second) && isLead(third) && isDigit(fourth)) {
			common += 1;
			index += 3;
			continue;
		}
		if (!isLead(first) || second < 0x40 || second === 0x7f || second === 0xff) {
			others += 1;
			continue;
		}
		if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) common += 1;
		else rare += 1;
		if (first >= 0xa1 && first <= 0xc6 && (second < 0x7f || second >= 0xa1)) {
			big5 += 1;
			if (second < 0x7f) big5Low += 1;
		}
		index += 1;
	}
	const pairs = common + rare;
	// A good third of the common characters of Big5 have a low second byte, and none of GB 2312 has.
	if (pairs > others * 4 && big5 >= pairs * 0.8 && big5Low >= Math.max(pairs * 0.2, 2)) return 'big5';
	return common > (others + rare) * 4 || (common > rare && rare > 0 && others === 0 && common > 3)
		? 'gb18030'
		: undefined;
}

const isLead = (byte: number) => byte >= 0x81 && byte <= 0xfe;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
