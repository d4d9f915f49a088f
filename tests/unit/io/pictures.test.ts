import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WordsError } from '../../../src/core/wordsError.ts';
import { createContentReader } from '../../../src/io/content/contentReader.ts';
import { drawing } from '../../../src/io/pictures/drawing.ts';
import { drawSvg } from '../../../src/io/pictures/drawSvg.ts';
import { drawPicture } from '../../../src/io/pictures/drawPicture.ts';
import { readDocument } from '../../../src/io/pictures/readDocument.ts';
import { readPictures } from '../../../src/io/pictures/readPictures.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
	folder = await temporaryFolder();
	await mkdir(join(folder.path, 'reports'));
	const paper = (width: number, height: number) =>
		sharp({ create: { width, height, channels: 3, background: '#fbf9f4' } });
	const write = async (name: string, picture: Sharp) =>
		writeFile(join(folder.path, 'reports', name), await picture.toBuffer());
	await write('small.png', paper(120, 80).png());
	await write('wide.jpg', paper(2400, 1200).jpeg());
	// A telephone held upright writes a lying picture and says that it is to be turned.
	await write('turned.jpg', paper(900, 500).withMetadata({ orientation: 6 }).jpeg());
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="250"><rect width="500" height="250"/></svg>';
	await writeFile(join(folder.path, 'reports', 'drawing.svg'), svg);
	await writeFile(join(folder.path, 'reports', 'no picture.png'), 'text');
});
afterAll(() => folder[Symbol.asyncDispose]());

const taken = { IFD0: { Artist: 'somebody' } };
/** Two frames of a picture, one below the other. */
const frames = Buffer.from(Array.from({ length: 4 * 8 * 3 }, (_, i) => (i < 48 ? 0 : 255)));
/** A GIF with a block of XMP at its end, as picture programs write it. */
const withXmp = (gif: Buffer) =>
	Buffer.concat([
		gif.subarray(0, -1),
		Buffer.from('\x21\xff\x0bXMP DataXMP', 'latin1'),
		Buffer.from('\x1c<x:xmpmeta>somebody</x:xmpm>\x00\x3b', 'latin1'),
	]);

const pictures = async (...names: string[]) => {
	const reader = await createContentReader(folder.path);
	await reader.read();
	return readPictures(
		reader.assets,
		names.map((name) => `reports/${name}`),
	);
};
const read = async (name: string) => (await pictures(name)).get(`reports/${name}`);

describe('a picture', () => {
	test('smaller than any screen is kept in its own size alone', async () => {
		const picture = await read('small.png');
		expect(picture).toMatchObject({ path: 'reports/small.png', width: 120, height: 80 });
		expect(picture?.sizes.map(({ width }) => width)).toEqual([120]);
	});

	test('is offered in the widths of phone, page and dense screen, never larger than it is', async () => {
		expect((await read('wide.jpg'))?.sizes.map(({ width }) => width)).toEqual([400, 800, 1600]);
		expect((await read('drawing.svg'))?.sizes.map(({ width }) => width)).toEqual([400, 500]);
	});

	test('is measured upright', async () => {
		expect(await read('turned.jpg')).toMatchObject({ width: 500, height: 900 });
	});

	test('has names made from what it shows', async () => {
		const [file] = (await read('small.png'))?.sizes ?? [];
		expect(file?.file).toMatch(/^small\.[0-9a-f]{16}\.120\.webp$/);
		const before = (await read('drawing.svg'))?.sizes[0]?.file;
		await writeFile(
			join(folder.path, 'reports', 'drawing.svg'),
			'<svg xmlns="http://www.w3.org/2000/svg" width="500" height="250"/>',
		);
		expect((await read('drawing.svg'))?.sizes[0]?.file).not.toBe(before);
	});

	test('is none where a drawing can’t be drawn', async () => {
		const broken = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20"><g></svg>';
		await writeFile(join(folder.path, 'reports', 'broken.svg'), broken);
		await expect(read('broken.svg')).rejects.toThrow('unreachable');
		await writeFile(join(folder.path, 'reports', 'text.svg'), 'text');
		await expect(read('text.svg')).rejects.toThrow('unreachable');
		await Promise.all(['broken.svg', 'text.svg'].map((name) => rm(join(folder.path, 'reports', name))));
	});

	test('says what it is, where its name says something else', async () => {
		const small = await readFile(join(folder.path, 'reports/small.png'));
		await writeFile(join(folder.path, 'reports', 'small.jpg'), small);
		const reader = await createContentReader(folder.path);
		await reader.read();
		expect(reader.assets.size('reports/small.jpg')).toMatchObject({ width: 120, height: 80, shouldEnd: 'png' });
		expect(reader.assets.size('reports/wide.jpg')).not.toHaveProperty('shouldEnd');
	});

	test('is read once however often it is shown', async () => {
		const found = await pictures('small.png', 'wide.jpg', 'small.png');
		expect([...found.keys()]).toEqual(['reports/small.png', 'reports/wide.jpg']);
	});
});

describe('a drawn picture', () => {
	test.each([
		['wide.jpg', 400, 200],
		['turned.jpg', 400, 720],
		['drawing.svg', 400, 200],
	])('%s is WebP of that width, upright', async (name, width, height) => {
		const bytes = await drawPicture(folder.path, `reports/${name}`, width);
		expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width, height });
	});

	test('tells nothing of who took it, when and where', async () => {
		const { exif, xmp, iptc } = await sharp(await drawPicture(folder.path, 'reports/turned.jpg', 400)).metadata();
		expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
	});

	test.each([
		[
			'gif',
			async () =>
				withXmp(
					await sharp(frames, { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } })
						.gif()
						.toBuffer(),
				),
		],
		[
			'jpg',
			() =>
				sharp(frames, { raw: { width: 4, height: 8, channels: 3 } })
					.withExif(taken)
					.jpeg()
					.toBuffer(),
		],
	])('as a document tells nothing of that either: %s', async (ending, make) => {
		const path = `reports/taken.${ending}`;
		const bytes = await make();
		expect(bytes.toString('latin1')).toContain('somebody');
		await writeFile(join(folder.path, path), bytes);
		const published = await readDocument(folder.path, path);
		expect(Buffer.from(published).toString('latin1')).not.toContain('somebody');
		expect((await sharp(published).metadata()).pages).toBe((await sharp(bytes).metadata()).pages);
	});

	test('that is cut off is named, drawn and as a document', async () => {
		const whole = await readFile(join(folder.path, 'reports/wide.jpg'));
		const path = 'reports/half.jpg';
		await writeFile(join(folder.path, path), whole.subarray(0, whole.length / 2));
		expect(await read('half.jpg')).toMatchObject({ width: 2400 });
		for (const work of [drawPicture(folder.path, path, 400), readDocument(folder.path, path)]) {
			const error: unknown = await work.catch((e: unknown) => e);
			expect(error).toBeInstanceOf(WordsError);
			expect((error as WordsError).words.en).toMatch(
				/^“reports\/half\.jpg” can’t be read to its end \(.+\)\. Save the picture anew and put it in its place\.$/,
			);
			expect((error as WordsError).words.zh).toMatch(
				/^“reports\/half\.jpg”无法完整读取（.+）。请重新保存这张图片，再放回原处。$/,
			);
		}
	});

	test('that asks for too much work is no picture to the checker, nor holds up the build', async () => {
		let shapes = '<g id="a0"><rect width="9" height="9"/></g>';
		for (let i = 1; i < 12; i++) shapes += `<g id="a${i}">${`<use href="#a${i - 1}"/>`.repeat(10)}</g>`;
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><defs>${shapes}</defs><use href="#a11"/></svg>`;
		await expect(drawSvg(Buffer.from(svg), 400, 1)).rejects.toThrow('more than 1 seconds of drawing');
		// The process that did it was stopped; the next drawing has another.
		const sound = await readFile(join(folder.path, 'reports/drawing.svg'));
		expect(await drawSvg(sound, 400, 20)).toMatchObject({ width: 500, height: 250 });
	});

	test('has the pixels of a drawing that was never larger', async () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20"><rect width="50" height="20"/></svg>';
		const { webp } = await drawSvg(Buffer.from(svg), 400, 20);
		expect(await sharp(webp).metadata()).toMatchObject({ width: 50, height: 20 });
	});

	test('is the same each time', async () => {
		const draw = () => drawPicture(folder.path, 'reports/wide.jpg', 800);
		expect(Buffer.compare(Buffer.from(await draw()), Buffer.from(await draw()))).toBe(0);
	});

	test('is known by the version that draws it', async () => {
		const file = new URL('../../../package.json', import.meta.url);
		const { dependencies } = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
		expect(drawing).toContain(`sharp ${dependencies['sharp']},`);
	});
});
