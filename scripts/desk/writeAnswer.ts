import { join } from 'node:path';
import { answeredAlready, existingAnswer } from '../../src/core/desk/existingAnswer.ts';
import { optionsOf } from '../../src/core/desk/optionsOf.ts';
import { closest, didYouMean } from '../../src/core/parse/closest.ts';
import { proposeName } from '../../src/core/parse/proposeName.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { proposeId } from '../../src/core/write/proposeId.ts';
import { fileOf } from '../../src/io/desk/addRecord.ts';
import { complete } from './complete.ts';
import { finish, readBody, takenError } from './finish.ts';
import type { Desk } from './openDesk.ts';

export interface AnswerOptions {
	id?: string | undefined;
	body?: string | undefined;
	editor: boolean;
	json: boolean;
}

/** Writes a factory's answer to a report, from what is known of it and what is asked. */
export async function writeAnswer(desk: Desk, known: Record<string, unknown>, options: AnswerOptions): Promise<void> {
	const { asker, content, found } = desk;
	const report = known['report'] ?? (await asker?.choose(whichReport(desk)));
	if (typeof report === 'string') mustExist(desk, report);
	const before = { ...known, ...(report !== undefined && { report }) };
	mustBeFirst(desk, before);
	const dated = asker ? before : { date: found.asOf, ...before };
	const data = await complete(desk, 'adoptions', dated);
	mustBeFirst(desk, data);
	const id = `${data['report']}/${options.id ?? nameOf(desk, data)}`;
	const path = join(content, fileOf({ kind: 'adoptions', id }));
	if (desk.taken('adoptions').has(id)) throw takenError(path, id);
	const body = (await readBody(options.body)) ?? '';
	await finish(content, { kind: 'adoptions', id, data, body }, options);
}

const whichReport = ({ found, asker }: Desk) => ({
	name: { en: 'Which report do you answer?', zh: '答复哪篇经验？' },
	options: optionsOf(found.records, 'reports', asker?.lang ?? 'en'),
});

function mustExist({ found }: Desk, report: string): void {
	const ids = [...found.records.reports.keys()];
	if ((ids as string[]).includes(report)) return;
	const help = didYouMean(closest(report, ids));
	throw new WordsError({
		en: `There is no report “${report}”.${help ? ` ${help.en}` : ''}`,
		zh: `没有“${report}”这篇经验。${help?.zh ?? ''}`,
	});
}

function mustBeFirst({ found, content }: Desk, { report, factory }: Record<string, unknown>): void {
	const there = existingAnswer(found.records, report, factory);
	if (there) throw new WordsError(answeredAlready(join(content, there.file), found.asOf));
}

/** An answer has the name of the one who gives it. */
function nameOf(desk: Desk, { report, factory, group }: Record<string, unknown>): string {
	if (typeof factory === 'string') return proposeName(factory) || 'answer';
	const name = String((group as { name?: string } | undefined)?.name ?? '');
	const taken = desk.taken('adoptions');
	return proposeId(name, { taken: { has: (id) => taken.has(`${report}/${id}`) }, otherwise: 'group' });
}
