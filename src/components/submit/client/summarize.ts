import { pick } from '../../../site/words/pick.ts';
import type { SubmitScriptWords } from '../../../site/words/submitScript.ts';
import { element } from '../../search/client/dom.ts';
import { labelOf } from './labelOf.ts';
import type { PlacedMessage } from './placeMessages.ts';
import { goTo } from './showMessages.ts';

/** All that the checker says, before a person takes the file; each line leads to its field. */
export function summarize(
	messages: readonly PlacedMessage[],
	words: SubmitScriptWords,
	lang: string,
	anyway: HTMLElement,
): HTMLElement[] {
	const hints = messages.filter(({ severity }) => severity === 'hint');
	const problems = messages.filter(({ severity }) => severity !== 'hint');
	const chinese = lang.split('-')[0] === 'zh';
	const line = (message: PlacedMessage) => {
		const { node, text, help } = message;
		const name = labelOf(node);
		const said = [pick(text, lang), help && pick(help, lang)].filter(Boolean).join(chinese ? '' : ' ');
		if (!node || !name) return element('li', {}, said);
		const link = element('a', { href: '#' }, name);
		link.addEventListener('click', (event) => {
			event.preventDefault();
			goTo(node);
		});
		return element('li', { class: message.severity }, link, `${chinese ? '：' : ': '}${said}`);
	};
	return [
		element('h3', {}, words.problems(problems.length)),
		element('ul', {}, ...problems.map(line)),
		element('p', {}, words.problemsHelp),
		element('p', { class: 'buttons' }, anyway),
		...(hints.length > 0 ? [element('h3', {}, words.hints), element('ul', {}, ...hints.map(line))] : []),
	];
}
