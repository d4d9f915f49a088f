import { plainXml } from '../../core/import/table/plainXml.ts';
import { askProcess } from '../askProcess.ts';
import { type OfficeResult, type OfficeTask, type Sheet, tooHardCode, type WordDocument } from './office.ts';
import { packZip } from './packZip.ts';
import { refuse } from './refuse.ts';
import { unpackZip, type ZipEntry } from './unpackZip.ts';
import { withoutEmptyCells } from './withoutEmptyCells.ts';

/** Enough for documents of the size that is let in; what wants more is no honest document. */
const maxMegabytes = 1024;
const maxSeconds = 90;

const decoder = new TextDecoder();

/**
 * Reads a Word document as HTML, with its pictures apart. Nothing outside the document is opened.
 *
 * @throws RefusedSource
 */
export async function readWordFile(bytes: Uint8Array): Promise<WordDocument & { title: string | undefined }> {
	const entries = entriesOf(bytes, '.docx', 'word/');
	const result = await readApart({ type: 'docx', bytes: packZip(entries) });
	if (result.type !== 'docx') throw refuse.broken();
	return { ...result.document, title: titleOf(entries) };
}

/** @throws RefusedSource */
export async function readExcelFile(bytes: Uint8Array): Promise<Sheet[]> {
	// The reader takes no other entries.
	const entries = entriesOf(bytes, '.xlsx', 'xl/').filter(({ name }) => /\.xml(?:\.rels)?$/.test(name));
	if (entries.some(isEndless)) throw refuse.tooHard();
	const result = await readApart({ type: 'xlsx', bytes: packZip(entries.map(withoutEmptyCells)) });
	if (result.type !== 'xlsx') throw refuse.broken();
	return result.sheets;
}

/**
 * A cell in a row or column that Excel itself doesn't have, or whose place is written in a roundabout way; the reader
 * would fill all rows and columns before it. A sheet may lie anywhere in the file.
 */
const isEndless = ({ bytes }: ZipEntry) =>
	/<(?:\w+:)?(?:row|c)\b[^<]*?\sr\s*=\s*["'][^"'<]*(?:[A-Za-z]{4}|\d{8}|&)/.test(decoder.decode(bytes));

function entriesOf(bytes: Uint8Array, ending: string, folder: string): ZipEntry[] {
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) throw refuse.oldOffice(ending);
	const entries = unpackZip(bytes);
	if (!entries.some(({ name }) => name.startsWith(folder))) throw refuse.broken();
	return entries;
}

/** The title among the properties of a document. */
function titleOf(entries: readonly ZipEntry[]): string | undefined {
	const properties = entries.find(({ name }) => name === 'docProps/core.xml');
	const title = properties && /<dc:title>([^<]{1,500})<\/dc:title>/.exec(decoder.decode(properties.bytes))?.[1];
	return title === undefined ? undefined : plainXml(title).trim();
}

/**
 * The readers of Word and Excel are made for honest documents: a few bytes can make them fill the memory or never end.
 * A thread with a limit would take this process with it.
 */
function readApart(task: OfficeTask): Promise<OfficeResult> {
	return askProcess(
		new URL('./officeProcess.ts', import.meta.url),
		task,
		{
			execArgv: [`--max-old-space-size=${maxMegabytes}`],
			// What the libraries warn about is told in our own words, where it concerns anybody.
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			timeout: maxSeconds * 1000,
			killSignal: 'SIGKILL',
		},
		// Another exit code is that of an error in the document; without one, the process was stopped.
		(code) => (code === null || code === tooHardCode ? refuse.tooHard() : refuse.broken()),
	);
}
