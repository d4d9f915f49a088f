import type { Message } from '../message.ts';
import { compareMessages } from './compareMessages.ts';
import { formatPretty, type PrettyOptions } from './formatPretty.ts';
import { waiting } from './waiting.ts';

export interface RoundOptions extends PrettyOptions {
	/** The messages of the round before; absent in the first. */
	before?: readonly Message[] | undefined;
	/** From the change to these words. */
	milliseconds: number;
}

/** The line with which each round begins: programs that read along, such as an editor's task, look for it. */
export const roundBegins = (content: string) => ({ en: `Checking ${content} …`, zh: `正在检查 ${content} …` });

/** Everything that is to be said after an edit, and what the edit did. */
export function formatRound(messages: readonly Message[], options: RoundOptions): string {
	const { lang, hints = false, before, milliseconds } = options;
	const counted = (list: readonly Message[]) => list.filter(({ severity }) => hints || severity !== 'hint');
	const took = `${Math.round(milliseconds)} ms`;
	const lines = [formatPretty(messages, options).trimEnd()];
	if (before) lines.push(`${changeInWords(counted(before), counted(messages))[lang]} (${took})`);
	else lines.push(lang === 'zh' ? `用时 ${took}。` : `It took ${took}.`);
	return `${lines.join('\n')}\n${waiting[lang]}\n`;
}

function changeInWords(before: readonly Message[], after: readonly Message[]) {
	const { mended, added } = compareMessages(before, after);
	if (mended === 0 && added === 0) return { en: 'Nothing mended, nothing new.', zh: '没有改好的，也没有新增的。' };
	return {
		en: `${[mended > 0 && `${mended} mended`, added > 0 && `${added} new`].filter(Boolean).join(', ')}.`,
		zh: `${[mended > 0 && `改好 ${mended} 处`, added > 0 && `新增 ${added} 处`].filter(Boolean).join('，')}。`,
	};
}
