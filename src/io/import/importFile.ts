import type { Importer } from '../../core/import/importer.ts';
import { importArchive } from '../../core/import/archive/importArchive.ts';
import { importDocument } from '../../core/import/word/importDocument.ts';
import { importTable } from '../../core/import/table/importTable.ts';
import type { SourceResult } from '../../core/import/proposal.ts';
import type { Source } from './readSource.ts';
import { RefusedSource } from './refusedSource.ts';

export interface ImportFileOptions {
	onProgress?: (step: 'read', done: number, all: number) => void;
}

/** What one file amounts to. A file that can't be read has a message, and the others are imported all the same. */
export async function importFile(
	path: string,
	read: Promise<Source>,
	importer: Importer,
	options: ImportFileOptions,
): Promise<SourceResult> {
	try {
		const source = await read;
		switch (source.type) {
			case 'archive': {
				const { text, encoding, publication } = source;
				return { source: path, encoding, ...importArchive(text, publication, importer) };
			}
			case 'document': {
				const proposal = importDocument(source.document, importer);
				return { source: path, messages: source.messages, proposals: [proposal] };
			}
			case 'table': {
				const { rows, publication, encoding, delimiter, sheet } = source;
				const onProgress = (done: number, all: number) => options.onProgress?.('read', done, all);
				const { messages, proposals } = importTable({ rows, publication, onProgress }, importer);
				return {
					source: path,
					...(sheet !== undefined && { sheet }),
					...(encoding && { encoding }),
					...(delimiter && { delimiter }),
					messages: [...source.messages, ...messages],
					proposals,
				};
			}
		}
	} catch (error) {
		if (!(error instanceof RefusedSource)) throw error;
		return { source: path, messages: [{ severity: 'error', text: error.words, help: error.help }], proposals: [] };
	}
}
