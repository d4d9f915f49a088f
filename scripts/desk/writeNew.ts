import type { Asker } from '../../src/core/desk/asker.ts';
import { bodyTemplate } from '../../src/core/desk/bodyTemplate.ts';
import { optionsOf } from '../../src/core/desk/optionsOf.ts';
import type { Flag } from '../../src/core/desk/recordFromFlags.ts';
import { closest } from '../../src/core/parse/closest.ts';
import { kindWords } from '../../src/core/parse/kindWords.ts';
import { type Kind, kinds } from '../../src/core/schema/kinds.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { chooseId } from './chooseId.ts';
import { complete } from './complete.ts';
import { finish, readBody } from './finish.ts';
import { type Desk, openDesk, readFlags } from './openDesk.ts';
import { howToAnswer } from './stopping.ts';
import { writeAnswer } from './writeAnswer.ts';

interface NewOptions {
	content: string;
	id?: string | undefined;
	body?: string | undefined;
	draft: boolean;
	editor: boolean;
	yes: boolean;
	json: boolean;
}

/** Writes a record of the kind that `word` names, from the flags and what is asked. */
export async function writeNew(word: string | undefined, flags: readonly Flag[], options: NewOptions): Promise<void> {
	const kind = kindOf(word ?? 'report');
	const desk = await openDesk(options);
	const given = readFlags(desk, kind, options.draft ? [...flags, ['status', 'draft']] : flags);
	desk.asker?.tell(howToAnswer);
	const link = kind === 'reports' && desk.asker ? await askLink(desk, desk.asker, given) : {};
	if (link.answers !== undefined) {
		const own = new Set(desk.form('adoptions').map(({ key }) => key));
		const known = Object.entries(given).filter(([key]) => own.has(key) && key !== 'steps');
		return writeAnswer(desk, { ...Object.fromEntries(known), report: link.answers }, options);
	}
	const data = await complete(desk, kind, { ...given, ...(link.follows !== undefined && { follows: link.follows }) });
	const body = await readBody(options.body);
	const lang = typeof data['lang'] === 'string' ? data['lang'] : (desk.found.settings?.languages[0] ?? 'en');
	const id = await chooseId(desk, kind, String(data['title'] ?? ''), {
		given: options.id,
		otherwise: kindWords[kind].en,
		...(typeof data['factory'] === 'string' && { factory: data['factory'] }),
		...(typeof data['date'] === 'string' && { date: data['date'] }),
	});
	await finish(options.content, { kind, id, data, body: body ?? bodyTemplate(kind, lang) }, options);
}

/** Whether it takes over or goes on from what another report tells. */
async function askLink(
	{ found }: Desk,
	asker: Asker,
	given: Readonly<Record<string, unknown>>,
): Promise<{ answers?: string; follows?: string }> {
	const options = optionsOf(found.records, 'reports', asker.lang);
	if (options.length === 0 || given['follows'] !== undefined) return {};
	const label = (words: { en: string; zh: string }) => words[asker.lang];
	const way = await asker.choose({
		name: { en: 'Does this take over a known report?', zh: '这是不是学了别处已有的经验？' },
		options: [
			{ value: 'own', label: label({ en: 'No, it is an experience of our own', zh: '不是，是我们自己的经验' }) },
			{ value: 'answers', label: label({ en: 'Yes: we answer what it tells', zh: '是，我们对那篇经验作出答复' }) },
			{ value: 'follows', label: label({ en: 'It is a further step after it', zh: '是接着那篇经验又进了一步' }) },
		],
		initial: 'own',
	});
	if (way === 'own') return {};
	const report = await asker.choose({ name: { en: 'Which report?', zh: '哪篇经验？' }, options });
	return way === 'answers' ? { answers: String(report) } : { follows: String(report) };
}

/** `need`, `needs` or `需求`. @throws WordsError for what another command writes, and for what there is not */
function kindOf(word: string): Kind {
	const kind = kinds.find((known) => [known, kindWords[known].en, kindWords[known].zh].includes(word));
	const other = kind === 'adoptions' || word === 'answer' ? 'answer' : kind === 'issues' ? 'issue' : undefined;
	if (other) {
		throw new WordsError({
			en: `That is written with another command: digest ${other}`,
			zh: `这要用另一个命令来写：digest ${other}`,
		});
	}
	if (kind) return kind;
	const names = kinds
		.filter((known) => known !== 'adoptions' && known !== 'issues')
		.map((known) => kindWords[known].en);
	const near = closest(word, names);
	throw new WordsError({
		en: `There is no kind of record “${word}”. ${near ? `Did you mean “${near}”?` : `There are: ${names.join(', ')}.`}`,
		zh: `没有“${word}”这种记录。${near ? `是不是“${near}”？` : `可以写的有：${names.join('、')}。`}`,
	});
}
