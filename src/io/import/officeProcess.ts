import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { mendWordFile } from './mendWordFile.ts';
import { readMerged } from './readMerged.ts';
import { readShown } from './readShown.ts';
import { type OfficeResult, type OfficeTask, tooHardCode, type WordImage } from './office.ts';
import { unpackZip } from './unpackZip.ts';

const decoder = new TextDecoder();

// Reads one document and ends. A process of its own: a document that asks for too much ends this one alone.

process.once('message', async ({ type, bytes }: OfficeTask) => {
	try {
		const result = await (type === 'docx' ? readWord(bytes) : readExcel(bytes));
		process.send?.(result, () => process.disconnect());
	} catch (error) {
		// A stack or a list that has outgrown its room says nothing against the document.
		process.exit(error instanceof RangeError ? tooHardCode : 1);
	}
});

async function readWord(bytes: Uint8Array): Promise<OfficeResult> {
	const images: WordImage[] = [];
	const { value: html } = await mammoth.convertToHtml(
		{ buffer: mendWordFile(bytes) },
		{
			externalFileAccess: false,
			// A document may say itself into which HTML it is turned; ours is the only say.
			includeEmbeddedStyleMap: false,
			styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
			convertImage: mammoth.images.imgElement(async (image) => {
				const content = await image.readAsBuffer().catch(() => undefined);
				images.push({ type: image.contentType ?? '', ...(content && { bytes: new Uint8Array(content) }) });
				return { src: `image:${images.length - 1}` };
			}),
		},
	);
	return { type: 'docx', document: { html, images } };
}

async function readExcel(bytes: Uint8Array): Promise<OfficeResult> {
	const sheets = await readWorkbook(Buffer.from(bytes));
	const raw = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }));
	const files = new Map(unpackZip(bytes).map((entry) => [entry.name, entry.bytes]));
	const xml = (path: string) => decoder.decode(files.get(path));
	return { type: 'xlsx', sheets: readMerged(xml, readShown(xml, raw)) };
}
