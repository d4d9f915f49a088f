import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packZip } from '../../../../src/io/import/packZip.ts';
import { unpackZip } from '../../../../src/io/import/unpackZip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const entry = { name: 'word/document.xml', bytes: text('sample '.repeat(1000)) };

/** The same entry compressed, with some bytes of its headers changed. */
function compressed({ flags = 0, size = entry.bytes.length } = {}): Buffer {
	const packed = deflateRawSync(entry.bytes);
	const zip = packZip([{ name: entry.name, bytes: packed }]);
	const directory = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
	for (const at of [4, directory + 6]) {
		zip.writeUInt16LE(flags, at + 2);
		zip.writeUInt16LE(8, at + 4);
		zip.writeUInt32LE(size, at + 18);
	}
	return zip;
}

test('what is packed is unpacked', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a-z/]{1,20}[a-z]$/), bytes: fc.uint8Array() }), {
				selector: ({ name }) => name,
				maxLength: 5,
			}),
			(entries) => {
				const unpacked = unpackZip(packZip(entries));
				expect(unpacked.map(({ name, bytes }) => [name, [...bytes]])).toEqual(
					entries.map(({ name, bytes }) => [name, [...bytes]]),
				);
			},
		),
	);
	expect(unpackZip(compressed())[0]?.bytes).toEqual(Buffer.from(entry.bytes));
});

describe('a file that is made to do harm', () => {
	test('unpacks to no more than the limit, whatever it says of its size', () => {
		const tooMuch = 'What is packed into this file is too large to be opened safely.';
		expect(() => unpackZip(compressed(), 500)).toThrow(tooMuch);
		expect(() => unpackZip(compressed({ size: 1 }), 500)).toThrow(tooMuch);
		expect(() => unpackZip(packZip([entry]), 500)).toThrow(tooMuch);
		expect(unpackZip(compressed({ size: 1 }), entry.bytes.length)[0]?.bytes.length).toBe(entry.bytes.length);
	});

	test('or is protected with a password is refused', () => {
		expect(() => unpackZip(compressed({ flags: 1 }))).toThrow('This file is protected with a password.');
	});

	test.each([
		['empty', new Uint8Array()],
		['no ZIP file', text('PK, and nothing else that a ZIP file has')],
		['cut off in the middle', compressed().subarray(0, 60)],
		['without its beginning', compressed().subarray(60)],
		['with damaged content', compressed().fill(0xff, 60, 70)],
	])('or is %s is refused', (_, bytes) => {
		expect(() => unpackZip(bytes)).toThrow('This file is damaged, or it is not what its name says.');
	});
});
