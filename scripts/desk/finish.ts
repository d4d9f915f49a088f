import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { formatJson } from '../../src/core/format/formatJson.ts';
import { formatPretty } from '../../src/core/format/formatPretty.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { addRecord, fileOf, messagesFor, type NewRecord } from '../../src/io/desk/addRecord.ts';
import { openEditor } from '../../src/io/desk/openEditor.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import { say } from '../frame/say.ts';

/** The text that `--body` names, be it a file or the input; nothing where it isn't given. */
export async function readBody(body: string | undefined): Promise<string | undefined> {
	if (body === undefined) return undefined;
	if (body === '-') return readAll(process.stdin);
	return readFile(body, 'utf8').catch(() => {
		throw new WordsError({ en: `“${body}” can’t be read.`, zh: `无法读取“${body}”。` });
	});
}

/** Writes a new record, checks it where it lies, and tells where that is. Exit code 1 where it has errors. */
export async function finish(
	content: string,
	record: NewRecord,
	{ editor, json }: { editor: boolean; json: boolean },
): Promise<void> {
	const file = fileOf(record);
	const path = join(content, file);
	if (!(await addRecord(content, record))) throw takenError(path, record.id);
	if (editor && !openEditor(path)) {
		const words = {
			en: 'No editor was opened: set VISUAL or EDITOR.',
			zh: '没有打开编辑器：请设置 VISUAL 或 EDITOR。',
		};
		process.stderr.write(`${say(words)}\n`);
	}
	const messages = await messagesFor(content, file);
	const wrong = messages.some(({ severity }) => severity === 'error');
	if (json) {
		const { messages: told } = JSON.parse(formatJson(messages, { hints: true })) as { messages: unknown[] };
		process.stdout.write(`${JSON.stringify({ path, id: record.id, messages: told }, undefined, '\t')}\n`);
	} else {
		const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
		const pretty = formatPretty(messages, { lang: interfaceLanguage(), colour, content, hints: true });
		const stays = wrong
			? say({
					en: '\nThe file stays as it is. Mend it there, and check again: digest check\n',
					zh: '\n文件已保留。请在里面改正，然后再检查：digest check\n',
				})
			: '';
		process.stdout.write(`${say({ en: 'Written', zh: '已写入' })}: ${path}\n\n${pretty}${stays}`);
	}
	if (wrong) process.exitCode = 1;
}

/** Nothing is ever overwritten. */
export const takenError = (path: string, id: string, free?: string): WordsError =>
	new WordsError({
		en: `“${path}” is there already, or was. Nothing was written. Give it another name${free ? `, such as: --id ${free}` : `: “${id}” is taken.`}`,
		zh: `“${path}”已经有了，或曾经用过。什么也没有写入。请另取名字${free ? `，例如：--id ${free}` : `：“${id}”已被占用。`}`,
	});
