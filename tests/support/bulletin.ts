import { buildDigest } from '../../src/core/digest.ts';
import type { Digest } from '../../src/core/model.ts';

const settings = 'title: A bulletin\nlanguages: [en, zh]\nasOf: 2026-06-30\n';

/**
 * A bulletin in English and Chinese from the texts of its files, by their path below the content folder. Topics and
 * factories that are only named need no file of their own: an empty text stands for one with nothing but a title.
 */
export function bulletin(texts: Record<string, string>): Digest {
	const files = Object.entries({ 'digest.yml': settings, ...texts }).map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text || `---\ntitle: ${path}\n---\n`),
	}));
	const { digest, messages } = buildDigest(files, { today: '2026-06-30', assets: new Set() });
	if (!digest) throw new Error(messages.map(({ file, place, text }) => `${file}:${place.line} ${text.en}`).join('\n'));
	return digest;
}
