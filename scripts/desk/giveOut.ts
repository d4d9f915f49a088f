import { rename, rm, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { exportRecords } from '../../src/core/export/exportRecords.ts';
import { tableOf } from '../../src/core/export/tableOf.ts';
import { toCsv } from '../../src/core/export/toCsv.ts';
import type { Digest } from '../../src/core/model.ts';
import { closest, didYouMean } from '../../src/core/parse/closest.ts';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { say } from '../frame/say.ts';
import { loadSound } from './loadSound.ts';

interface ExportOptions {
	kind?: string | undefined;
	format: string;
	out?: string | undefined;
	drafts?: boolean | undefined;
	content: string;
}

/** Writes the records of one kind, or of all, to a file or to the output. */
export async function giveOut({ kind: word, format, out, drafts = false, content }: ExportOptions): Promise<void> {
	const kind = word === undefined ? undefined : kindOf(word);
	if (format === 'csv' && kind === undefined) {
		throw new WordsError({
			en: `A table holds records of one kind. Name it: ${kinds.join(', ')}.`,
			zh: `一张表只放一种记录。请写明是哪一种：${kinds.join('、')}。`,
		});
	}
	const inside = out !== undefined && !relative(resolve(content), resolve(out)).startsWith(`..${sep}`);
	if (inside) throw new WordsError(wouldMix(content));
	const notDone = { en: 'Nothing was given out: mend these first.', zh: '没有导出：请先改正。' };
	const sound = await loadSound(content, notDone);
	if (!sound) return;
	const published = sound.digest;
	const digest = drafts ? { ...published, records: sound.found.records } : published;
	const text = kind && format === 'csv' ? csvOf(digest, kind) : jsonOf(digest, kind);
	if (out === undefined) process.stdout.write(text);
	else {
		await replaceFile(out, text);
		process.stderr.write(`${say({ en: 'Written', zh: '已写入' })}: ${out}\n`);
	}
	const reports = digest.records.reports.size;
	const left = sound.found.records.reports.size - reports;
	if (left > 0 && (kind ?? 'reports') === 'reports') process.stderr.write(`${say(leftOut(reports, left))}\n`);
}

const leftOut = (reports: number, drafts: number) => ({
	en: `${reports} ${reports === 1 ? 'report' : 'reports'}; ${drafts} ${drafts === 1 ? 'draft is' : 'drafts are'} left out. To give them out too: --drafts`,
	zh: `${reports} 篇经验；另有 ${drafts} 篇草稿没有导出。要一起导出，请加 --drafts`,
});

const csvOf = (digest: Digest, kind: Kind) => toCsv(tableOf(kind, exportRecords(digest, kind), digest.settings));

function jsonOf(digest: Digest, kind: Kind | undefined): string {
	const all = () => Object.fromEntries(kinds.map((each) => [each, exportRecords(digest, each)]));
	return `${JSON.stringify(kind ? exportRecords(digest, kind) : all(), undefined, '\t')}\n`;
}

/** Whole or not at all: who reads the file finds the old or the new one. */
async function replaceFile(path: string, text: string): Promise<void> {
	const fresh = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(fresh, text);
		await rename(fresh, path);
	} finally {
		await rm(fresh, { force: true });
	}
}

const wouldMix = (content: string) => ({
	en: `What is given out doesn’t belong in “${content}”, where the records lie. Name a file elsewhere.`,
	zh: `导出的文件不能放在存放记录的“${content}”里。请写别处的文件。`,
});

function kindOf(word: string): Kind {
	const kind = kinds.find((known) => known === word);
	if (kind) return kind;
	const help = didYouMean(closest(word, kinds)) ?? {
		en: `There are: ${kinds.join(', ')}.`,
		zh: `可用的有：${kinds.join('、')}。`,
	};
	throw new WordsError({
		en: `There is no kind of record “${word}”. ${help.en}`,
		zh: `没有“${word}”这种记录。${help.zh}`,
	});
}
