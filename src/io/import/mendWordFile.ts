import { mendWordParts } from '../../core/import/word/mendWordParts.ts';
import { packZip } from './packZip.ts';
import { unpackZip } from './unpackZip.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** A Word document with its text made ready for the reader, and without a need for what that doesn't know. */
export function mendWordFile(bytes: Uint8Array): Buffer {
	const entries = unpackZip(bytes);
	const texts = entries.filter(({ name }) => /^word\/[^/]+\.xml$/.test(name));
	const mended = mendWordParts(new Map(texts.map((entry) => [entry.name, decoder.decode(entry.bytes)])));
	return packZip(
		entries.map((entry) => {
			const text = mended.get(entry.name);
			return text === undefined ? entry : { name: entry.name, bytes: encoder.encode(text) };
		}),
	);
}
