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
		[
			'GB18030 with rare characters',
			Uint8Array.from(
				// 标题,厂 / 𠮷㑇䶮纱经验,棉一
				[0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xb3, 0xa7, 0x0a]
					.concat([0x95, 0x34, 0xb2, 0x35, 0xfe, 0x56, 0xfe, 0x9f, 0xc9, 0xb4, 0xbe, 0xad, 0xd1, 0xe9])
					.concat([0x2c, 0xc3, 0xde, 0xd2, 0xbb]),
			),
			'标题,厂\n𠮷㑇䶮纱经验,棉一',
			'gb18030',
		],
		[
			'Big5',
			Uint8Array.of(0xbc, 0xd0, 0xc3, 0x44, 0x2c, 0xa4, 0x75, 0xbc, 0x74, 0x2c, 0xa5, 0x44, 0xc3, 0x44),
			'標題,工廠,主題',
			'big5',
		],
		[
			'French',
			Uint8Array.from(Buffer.from('réunion créée; à côté, où même; été', 'latin1')),
			'réunion créée; à côté, où même; été',
			'windows-1252',
		],
		[
			'Spanish',
			Uint8Array.from(Buffer.from('AÑO DE PRODUCCIÓN; Nº Ó', 'latin1')),
			'AÑO DE PRODUCCIÓN; Nº Ó',
			'windows-1252',
		],
		['plain ASCII', utf8('A;B'), 'A;B', 'utf-8'],
	])('%s', (_, bytes, text, encoding) => expect(decodeText(bytes)).toEqual({ text, encoding }));
});

test('line ends of any system are plain', () => expect(decodeText(utf8('a\r\nb\rc\n')).text).toBe('a\nb\nc\n'));

test('an encoding that is named is taken, or refused where the bytes aren’t in it', () => {
	expect(decodeText(Uint8Array.of(0xa4, 0x75, 0xbc, 0x74), 'big5')).toEqual({ text: '工廠', encoding: 'big5' });
	expect(() => decodeText(Uint8Array.of(0xff, 0x41), 'utf-8')).toThrow(TypeError);
	expect(() => decodeText(utf8('a'), 'no-such')).toThrow(RangeError);
});
