import { guessChinese } from './guessChinese.ts';

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
 * The text of a file that some program has saved in some encoding: UTF-8 where that is possible, else GB18030 or Big5 where
 * the bytes look like Chinese, else windows-1252. Line ends are plain, and there is no byte order mark.
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
	const guess = guessChinese(bytes);
	return guess && canRead(bytes, guess) ? guess : 'windows-1252';
}

function canRead(bytes: Uint8Array, encoding: string): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
