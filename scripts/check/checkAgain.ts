import { formatRound, roundBegins } from '../../src/core/format/formatRound.ts';
import { formatRoundJson } from '../../src/core/format/formatRoundJson.ts';
import type { Message } from '../../src/core/message.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import { cutOffHistory } from '../../src/io/content/cutOffHistory.ts';
import { watchDigest } from '../../src/io/content/watchDigest.ts';
import { say } from '../frame/say.ts';
import { hasColour } from './hasColour.ts';

const clearScreen = '\u001b[2J\u001b[H';

/** Checks a content folder, and again after each edit, until Ctrl+C. */
export async function checkAgain(options: {
	content: string;
	format: 'pretty' | 'json';
	hints: boolean;
}): Promise<void> {
	const { content, format, hints } = options;
	const pretty = format === 'pretty';
	const shown = { lang: interfaceLanguage(), colour: hasColour(), content, hints };
	const notice = pretty ? await cutOffHistory(content) : undefined;
	let before: Message[] | undefined;
	const watching = await watchDigest(content, {
		begin: () => {
			if (pretty) process.stdout.write(`${process.stdout.isTTY ? clearScreen : ''}${say(roundBegins(content))}\n`);
		},
		end: ({ messages, changed, since, problem }) => {
			if (problem) process.stderr.write(`${say(problem.words)}\n`);
			const milliseconds = performance.now() - since;
			process.stdout.write(
				pretty
					? formatRound(messages, { ...shown, before, milliseconds, ...(!before && { notice }) })
					: formatRoundJson(messages, { hints, before, changed, milliseconds }),
			);
			before = messages;
		},
	});
	process.once('SIGINT', watching.close).once('SIGTERM', watching.close);
	await watching.ended;
}
