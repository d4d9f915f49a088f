import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { autocomplete, autocompleteMultiselect, confirm, isCancel, log, select, text } from '@clack/prompts';
import { type Asker, Cancelled, type Option, type Question } from '../../core/desk/asker.ts';
import type { InterfaceLanguage } from '../../core/form/terms.ts';
import type { Words } from '../../core/message.ts';
import { inOurWords } from './inOurWords.ts';

/** Up to this many choices are shown as they are; among more, a person searches. */
const fewEnough = 8;

const words = {
	optional: { en: ' (may be left out)', zh: '（可不填）' },
	needed: { en: 'This is needed.', zh: '这一项必须填写。' },
	chooseOne: { en: 'Choose one of the list.', zh: '请从列表中选一个。' },
	leaveOut: { en: 'leave out', zh: '不填' },
	yes: { en: 'Yes', zh: '是' },
	no: { en: 'No', zh: '否' },
} satisfies Record<string, Words>;

/** Asks a person at a terminal. Ctrl+C or Escape ends the asking with `Cancelled`. */
export function clackAsker(
	lang: InterfaceLanguage,
	streams: { input: Readable; output: Writable } = { input: process.stdin, output: process.stdout },
): Asker {
	const common = { ...streams, output: inOurWords(streams.output, lang) };
	const say = (said: Words) => said[lang];
	const messageOf = ({ name, help, optional }: Question) => {
		// A name that says all is not said twice.
		const told = help && say(help).replace(/[.。]$/, '') !== say(name) ? `  ${say(help)}` : '';
		const more = `${told}${optional ? say(words.optional) : ''}`;
		return `${say(name)}${more && styleText('dim', more)}`;
	};
	const notNothing = (value: unknown) =>
		value === undefined || (Array.isArray(value) && value.length === 0) ? say(words.chooseOne) : undefined;
	return {
		lang,
		line: async ({ initial, objection, ...question }) => {
			const validate = (value = '') => {
				if (value.trim() === '') return question.optional ? undefined : say(words.needed);
				const said = objection?.(value);
				return said && say(said);
			};
			const initialValue = initial === undefined ? {} : { initialValue: initial };
			return answered(await text({ ...common, ...initialValue, message: messageOf(question), validate })).trim();
		},
		choose: async ({ options, initial, ...question }) => {
			const none: Option = { value: '', label: say(words.leaveOut) };
			const all = initial === undefined ? [none, ...options] : [...options, none];
			const shown = question.optional ? all : [...options];
			const asked = { ...common, message: messageOf(question), options: shown };
			const chosen =
				shown.length <= fewEnough
					? await select({ ...asked, ...(initial !== undefined && { initialValue: initial }) })
					: await autocomplete({ ...asked, validate: notNothing, maxItems: 10 });
			return answered(chosen) || undefined;
		},
		chooseMany: async ({ options, ...question }) =>
			answered(
				await autocompleteMultiselect({
					...common,
					message: messageOf(question),
					options: [...options],
					required: !question.optional,
					maxItems: 10,
				}),
			),
		confirm: async ({ initial, ...question }) =>
			answered(
				await confirm({
					...common,
					message: messageOf({ ...question, optional: false }),
					initialValue: initial,
					active: say(words.yes),
					inactive: say(words.no),
				}),
			),
		tell: (said) => log.info(say(said), { output: common.output }),
	};
}

/** @throws Cancelled */
function answered<T>(answer: T): Exclude<T, symbol> {
	if (isCancel(answer)) throw new Cancelled();
	return answer as Exclude<T, symbol>;
}
