import { identify } from '../../core/parse/identify.ts';
import { type Kind, kinds } from '../../core/schema/kinds.ts';
import { Refusal } from './refusal.ts';

/** A file that the form may read and write, by its path below the content folder. */
export type ContentPath = { path: string } & (
	{ type: 'record'; kind: Kind; id: string; lang: string | undefined } | { type: 'file' }
);

/** What lies beside a record: pictures, and documents that no browser runs. */
const files = /\.(?:jpe?g|png|webp|gif|avif|svg|pdf)$/i;
/** No sign that means something to a file system, an address or a shell; letters of any script. */
const name = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} ._()+,-]*$/u;
/** Devices of Windows, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const maxDepth = 8;
/** In bytes. File systems take up to 255 in a name, and some programs put something of their own before or after it. */
const maxName = 200;

/**
 * What a path stands for. Only records, pictures and documents in the folders of the nine kinds are the form's business.
 *
 * @throws Refusal
 */
export function contentPath(path: string, languages: readonly string[]): ContentPath {
	const segments = path.split('/');
	if (segments.some((segment) => segment === '' || segment === '.' || segment === '..') || /[\\\0%:]/.test(path)) {
		throw new Refusal(400, { en: 'This is no path below the content folder.', zh: '这不是内容文件夹里的路径。' });
	}
	if (segments.some((segment) => segment.startsWith('.'))) {
		throw new Refusal(403, {
			en: 'Files whose name begins with a dot are not touched.',
			zh: '名字以点开头的文件不会改动。',
		});
	}
	if (segments.length < 2 || segments.length > maxDepth || !kinds.some((kind) => kind === segments[0])) {
		const folders = kinds.join(', ');
		throw new Refusal(403, {
			en: `The form writes into these folders alone: ${folders}.`,
			zh: `表单只写入这些文件夹：${kinds.join('、')}。`,
		});
	}
	if (segments.some((segment) => !name.test(segment) || device.test(segment) || /[ .]$/.test(segment))) {
		throw new Refusal(403, {
			en: `“${path}” can’t be the name of a file. Use letters, digits and hyphens.`,
			zh: `“${path}”不能用作文件名。请用字母、数字和连字符。`,
		});
	}
	if (segments.some((segment) => Buffer.byteLength(segment) > maxName)) {
		throw new Refusal(403, {
			en: 'This name is too long for a file. Choose a shorter one.',
			zh: '这个文件名太长，请换一个短一些的。',
		});
	}
	if (files.test(path)) return { path, type: 'file' };
	const found = identify(path, languages);
	if (found.type === 'record' && path.endsWith('.md')) {
		return { path, type: 'record', kind: found.kind, id: found.id, lang: found.lang };
	}
	if (found.type === 'problem') {
		const { text, help } = found.problem;
		throw new Refusal(403, { en: `${text.en} ${help?.en ?? ''}`.trim(), zh: `${text.zh}${help?.zh ?? ''}` });
	}
	throw new Refusal(403, {
		en: 'The form writes records (.md), pictures (JPEG, PNG, WebP, GIF, AVIF, SVG) and PDF alone.',
		zh: '表单只写记录（.md）、图片（JPEG、PNG、WebP、GIF、AVIF、SVG）和 PDF。',
	});
}
