import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { formOf } from '../../core/form/formOf.ts';
import { termsOf } from '../../core/form/termsOf.ts';
import { readMap, readSet } from '../../core/import/assignments.ts';
import { readBulletin } from '../../core/import/bulletin.ts';
import { checkProposals } from '../../core/import/checkProposals.ts';
import { targetNames } from '../../core/import/columns.ts';
import { createImporter, type Importer } from '../../core/import/importer.ts';
import type { ImportOptions } from '../../core/import/importOptions.ts';
import type { SourceResult } from '../../core/import/proposal.ts';
import { targetsOf } from '../../core/import/targets.ts';
import { WordsError } from '../../core/wordsError.ts';
import { readContent } from '../content/readContent.ts';
import { today } from '../content/today.ts';
import { importFile } from './importFile.ts';
import { readSource } from './readSource.ts';
import { startAhead } from './startAhead.ts';
import { writeProposals } from './writeProposals.ts';

export interface ImportRequest extends Pick<ImportOptions, 'kind' | 'dates' | 'decimal' | 'language' | 'keepWording'> {
	files: readonly string[];
	/** The folder with the records. */
	content: string;
	write: boolean;
	/** `field=value`, for every record of which the source says none. */
	set: readonly string[];
	/** The same for the two fields that are wanted most. */
	factory?: string;
	topic?: string;
	/** `Column=field`, or the name of a file with such lines. */
	map: readonly string[];
	sheet?: string;
	encoding?: string;
	/** Where the work stands, for a person who waits. */
	onProgress?: (step: 'open' | 'read' | 'check' | 'write', done: number, all: number) => void;
}

/** Enough that no two texts meet by chance, and short enough to stand in a file. */
const hashLength = 16;

const hash = (content: string | Uint8Array) =>
	`sha256-${createHash('sha256').update(content).digest('hex').slice(0, hashLength)}`;

/**
 * What files amount to: a proposal for each row, article and document, checked as if it were written; and written,
 * where that is asked for.
 *
 * @throws WordsError where the request itself is wrong
 */
export async function importFiles(request: ImportRequest): Promise<SourceResult[]> {
	const { content, kind, onProgress } = request;
	const { files, ...found } = await readContent(content);
	const bulletin = readBulletin(files);
	const fields = targetNames(targetsOf(kind, bulletin.settings));
	const importer = createImporter(bulletin, {
		...request,
		form: formOf(kind, bulletin.settings && termsOf(bulletin.settings)),
		fields,
		map: readMap(await mapLines(request.map), fields),
		otherwise: [
			...readSet('--set', request.set, fields, request),
			...readSet('--factory', request.factory ? [`factory=${request.factory}`] : [], fields, request),
			...readSet('--topic', request.topic ? [`topic=${request.topic}`] : [], fields, request),
		],
		hash,
	});
	assertGood(importer, request);

	const results: SourceResult[] = [];
	const sources = startAhead(request.files, (file) => readSource(file, { ...request, hash }));
	for (const [index, file] of request.files.entries()) {
		if (request.files.length > 1) onProgress?.('open', index, request.files.length);
		results.push(await importFile(file, sources(), importer, request));
	}
	const count = results.reduce((sum, { proposals }) => sum + proposals.length, 0);
	onProgress?.('check', 0, count);
	const checked = checkProposals(files, { today: today(), ...found }, results);
	const write = (done: number, all: number) => onProgress?.('write', done, all);
	return request.write ? writeProposals(content, checked, write) : checked;
}

/** A value for all records that no record can have is a mistake of the request, and not of each row. */
function assertGood({ bulletin, ...importer }: Importer, { language }: ImportRequest): void {
	const [problem] = importer.defaultProblems();
	if (problem) {
		const { value = '', text, help = { en: '', zh: '' } } = problem;
		throw new WordsError({
			en: `${value}: ${text.en} ${help.en}`.trim(),
			zh: `${value}：${text.zh}${help.zh}`,
		});
	}
	if (language === undefined || bulletin.languages.includes(language)) return;
	throw new WordsError({
		en: `“--language” takes a language of the bulletin: ${bulletin.languages.join(', ')}.`,
		zh: `“--language”要写汇编的一种语言：${bulletin.languages.join('、')}。`,
	});
}

/** Lines that stand in a file are read from there; one that begins with “#” is a remark. */
async function mapLines(given: readonly string[]): Promise<string[]> {
	const lines = await Promise.all(
		given.map(async (value) => {
			if (value.includes('=')) return [value];
			const text = await readFile(value, 'utf8').catch(() => {
				throw new WordsError({
					en: `“--map” takes "Column=field" or the name of a file with such lines; there is no file “${value}”.`,
					zh: `“--map”要写 "列名=字段"，或含有这种行的文件名；没有“${value}”这个文件。`,
				});
			});
			return text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
		}),
	);
	return lines.flat();
}
