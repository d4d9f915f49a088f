import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import type { Cell } from '../../core/import/table/table.ts';
import { readMerged } from './readMerged.ts';
import { readPercents } from './readPercents.ts';
import type { OfficeResult, OfficeTask, WordImage } from './office.ts';
import { unpackZip } from './unpackZip.ts';

const decoder = new TextDecoder();

// Reads one document and ends. A process of its own: a document that asks for too much ends this one alone.

process.once('message', async ({ type, bytes }: OfficeTask) => {
	const result = await (type === 'docx' ? readWord(bytes) : readExcel(bytes));
	process.send?.(result, () => process.disconnect());
});

async function readWord(bytes: Uint8Array): Promise<OfficeResult> {
	const images: WordImage[] = [];
	const { value: html } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes) },
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
	const cells = sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
	const files = new Map(unpackZip(bytes).map((entry) => [entry.name, entry.bytes]));
	const xml = (path: string) => decoder.decode(files.get(path));
	return { type: 'xlsx', sheets: readMerged(xml, readPercents(xml, cells)) };
}

/** Excel's days have no time zone; the reader gives them as midnight in UTC. */
function cellOf(value: unknown): Cell | null {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return null;
}
