import { waiting } from '../../src/core/format/waiting.ts';
import type { Message, Words } from '../../src/core/message.ts';
import type { BuildOptions } from '../../src/site/build/buildOptions.ts';
import { tellMessages } from '../../src/site/tellMessages.ts';
import { watchBulletin } from '../../src/site/build/watchBulletin.ts';
import { exitOnSignal } from '../frame/exitOnSignal.ts';
import { say } from '../frame/say.ts';
import { sayRemarks } from './sayRemarks.ts';
import { sayBuilt } from './sayBuilt.ts';

/** Builds a bulletin, and again after each edit, until Ctrl+C. */
export async function buildAgain(options: BuildOptions): Promise<void> {
	let isFirst = true;
	using signals = exitOnSignal();
	await sayRemarks(options);
	const watching = await watchBulletin(options, ({ built, messages, changed, since, problem, search }) => {
		if (!isFirst) process.stdout.write('\n');
		if (changed.length > 0) process.stdout.write(`${say(changesIn(changed))}\n`);
		if (problem) process.stderr.write(`${say(problem.words)}\n`);
		else tellMessages(isFirst ? messages : messages.filter(concerns(changed)), options.content);
		if (search === 'followed') process.stdout.write(`${say(followed)}\n`);
		else sayBuilt(built, options.out, { again: !isFirst });
		const [time, end] = [took(performance.now() - since), search === 'follows' ? follows : waiting];
		process.stdout.write(`${say({ en: `${time.en} ${end.en}`, zh: `${time.zh}${end.zh}` })}\n`);
		isFirst = false;
	});
	signals[Symbol.dispose]();
	process.once('SIGINT', watching.close).once('SIGTERM', watching.close);
	await watching.ended;
}

/** The warnings of other files were told in the first round. */
const concerns =
	(changed: readonly string[]) =>
	({ severity, file }: Message) =>
		severity === 'error' || changed.includes(file);

const follows: Words = { en: 'The search follows.', zh: '检索随后更新。' };
const followed: Words = { en: 'The search shows the changes, too.', zh: '检索也已更新。' };

/** More names than these say less. */
const mostNames = 3;

const changesIn = (changed: readonly string[]) => {
	const names = changed.slice(0, mostNames);
	const [en, zh] = [names.join(', '), names.join('、')];
	const more = changed.length - mostNames;
	if (more <= 0) return { en: `Changed: ${en}`, zh: `改动：${zh}` };
	return { en: `Changed: ${en} and ${more} more`, zh: `改动：${zh} 等 ${changed.length} 个文件` };
};

const took = (milliseconds: number) => {
	const seconds = (milliseconds / 1000).toFixed(1);
	return { en: `It took ${seconds} s.`, zh: `用时 ${seconds} 秒。` };
};
