import type { Flag } from '../../src/core/desk/recordFromFlags.ts';
import { everyValue } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';
import { contentArg } from './bulletinArgs.ts';

/** Fields that have a flag of their own, by the flag. All others are written with `--set`. */
export const fieldOfFlag: Readonly<Record<string, string>> = {
	title: 'title',
	factory: 'factory',
	workshop: 'workshop',
	topic: 'topic',
	outcome: 'outcome',
	kind: 'kind',
	date: 'date',
	problem: 'problem',
	follows: 'follows',
	result: 'results',
	condition: 'conditions',
	language: 'lang',
	status: 'status',
	response: 'response',
	reason: 'reason',
	since: 'since',
	step: 'steps',
	via: 'via',
	'learned-at': 'learnedAt',
};

/** What was written behind the flags, by the field that it is for; of `--set` behind the others. */
export function fieldsIn(rawArgs: readonly string[]): Flag[] {
	const own = Object.entries(fieldOfFlag).flatMap(([flag, field]) =>
		everyValue(rawArgs, flag).map((text): Flag => [field, text]),
	);
	const set = everyValue(rawArgs, 'set').map((text): Flag => {
		const [, field = text, value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
		return [field.trim(), value];
	});
	return [...own, ...set];
}

/** What every command that writes a record can be told besides its fields. */
export const recordArgs = {
	set: {
		type: 'string',
		multiple: true,
		description: say({
			en: 'Any other field: --set source.page=3, --set alongside=a,b',
			zh: '其他任何字段：--set source.page=3、--set alongside=a,b',
		}),
		valueHint: 'FIELD=VALUE',
	},
	language: {
		type: 'string',
		description: say({
			en: 'The language in which the record is written, where it isn’t the first one of the bulletin.',
			zh: '记录所用的语言；与汇编的第一种语言相同时不写。',
		}),
		valueHint: 'TAG',
	},
	id: {
		type: 'string',
		description: say({ en: 'The name of the file without its ending.', zh: '文件名，不带后缀。' }),
		valueHint: 'NAME',
	},
	body: {
		type: 'string',
		description: say({
			en: 'A file with the text in Markdown; - reads it from the input.',
			zh: '正文的 Markdown 文件；写 - 就从标准输入读取。',
		}),
		valueHint: 'FILE',
	},
	editor: {
		type: 'boolean',
		default: false,
		description: say({
			en: 'Open the new file in the editor that VISUAL or EDITOR names.',
			zh: '用 VISUAL 或 EDITOR 指定的编辑器打开新文件。',
		}),
	},
	yes: {
		type: 'boolean',
		alias: 'y',
		default: false,
		description: say({ en: 'Ask nothing; take what is usual.', zh: '不提问，没写的一律照常规。' }),
	},
	json: {
		type: 'boolean',
		default: false,
		description: say({ en: 'Ask nothing, and answer as JSON.', zh: '不提问，用 JSON 输出结果。' }),
	},
	...contentArg,
} as const;
