import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/core/import/decodeText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a text is read in the encoding in which it was saved', () => {
	test.each<[string, Uint8Array, string, string]>([
		['UTF-8', utf8('工厂;Überschuß'), '工厂;Überschuß', 'utf-8'],
		['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'A', 'utf-8'],
		['UTF-16 of Excel', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe5, 0x5d), 'A工', 'utf-16le'],
		['UTF-16, the other way', Uint8Array.of(0xfe, 0xff, 0, 0x41, 0x5d, 0xe5), 'A工', 'utf-16be'],
		[
			'windows-1252',
			Uint8Array.from(Buffer.from('Überschuß an Gußteilen; für 4 €', 'latin1').map((b) => (b === 0xac ? 0x80 : b))),
			'Überschuß an Gußteilen; für 4 €',
			'windows-1252',
		],
		['GB18030', Uint8Array.of(0xb9, 0xa4, 0xb3, 0xa7, 0x3b, 0xbe, 0xad, 0xd1, 0xe9), '工厂;经验', 'gb18030'],
		['plain ASCII', utf8('A;B'), 'A;B', 'utf-8'],
	])('%s', (_, bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }));
});

test('line ends of any system are plain', () => expect(decodeText(utf8('a\r\nb\rc\n')).text).toBe('a\nb\nc\n'));

test('an encoding that is named is taken, or refused where the bytes aren’t in it', () => {
	expect(decodeText(Uint8Array.of(0xa4, 0x75, 0xbc, 0x74), 'big5')).toEqual({ text: '工廠', encoding: 'big5' });
	expect(() => decodeText(Uint8Array.of(0xff, 0x41), 'utf-8')).toThrow(TypeError);
	expect(() => decodeText(utf8('a'), 'no-such')).toThrow(RangeError);
});
