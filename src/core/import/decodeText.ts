export interface DecodedText {
	text: string;
	/** How it was read: `utf-8`, `windows-1252`, `gb18030`, `utf-16le`… */
	encoding: string;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file that some program has saved in some encoding: UTF-8 where that is possible, else GB18030 where the
 * bytes look like Chinese, else windows-1252. Line ends are plain, and there is no byte order mark.
 *
 * @throws RangeError where no decoder has the name that was asked for, TypeError where the bytes aren't in it
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
	const used = encoding ?? encodingOf(bytes);
	const decoder = new TextDecoder(used, { fatal: encoding !== undefined });
	return { text: decoder.decode(bytes).replace(/\r\n?/g, '\n'), encoding: decoder.encoding };
}

function encodingOf(bytes: Uint8Array): string {
	for (const [encoding, mark] of marks) if (mark.every((byte, index) => bytes[index] === byte)) return encoding;
	if (canRead(bytes, 'utf-8')) return 'utf-8';
	return looksChinese(bytes) && canRead(bytes, 'gb18030') ? 'gb18030' : 'windows-1252';
}

function canRead(bytes: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/**
 * Whether most bytes beyond ASCII stand in pairs of the square that GB 2312 uses. In Western texts a letter with an
 * accent stands beside plain letters, and so hardly ever in such a pair.
 */
function looksChinese(bytes: Uint8Array): boolean {
	let pairs = 0;
	let others = 0;
	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes[index] ?? 0;
		if (byte < 0x80) continue;
		const next = bytes[index + 1] ?? 0;
		if (byte >= 0xa1 && byte <= 0xf7 && next >= 0xa1 && next <= 0xfe) {
			pairs += 1;
			index += 1;
		} else {
			others += 1;
		}
	}
	return pairs > others * 4;
}
