import type { SubmitConfig } from '../../../site/submit/submitConfig.ts';
import type { SubmitScriptWords } from '../../../site/words/submitScript.ts';
import { element, part } from '../../search/client/dom.ts';
import type { Look } from './desk.ts';
import { childrenOf } from './formTree.ts';
import type { PlacedMessage } from './placeMessages.ts';
import { showMessages } from './showMessages.ts';
import { summarize } from './summarize.ts';
import { takeFile, type Way } from './takeFile.ts';

/** What the page says of the draft, and the ways to take it. */
export interface SendView {
	/** Shows the file, and what the checker says of the fields that a person has been to. */
	show(found: Look): void;
	/** A person has been to this field: from now on the checker may speak of it. */
	visit(node: HTMLElement): void;
	forget(): void;
	say(text: string): void;
}

/** @param look looks at the form as it is now */
export function createSendView(
	form: HTMLElement,
	config: SubmitConfig,
	words: SubmitScriptWords,
	look: () => Promise<Look>,
): SendView {
	const visited = new Set<HTMLElement>();
	const preview = part(form, 'preview');
	const summary = part(form, 'summary');
	const status = part(form, 'status');

	const counts = ({ severity }: PlacedMessage) => severity !== 'hint';
	const isVisited = ({ node }: PlacedMessage) => node !== undefined && [...visited].some((v) => v.contains(node));

	function show({ file, messages, taken }: Look): void {
		preview.textContent = file.text;
		part(form, 'folder').textContent = `content/${file.path.slice(0, file.path.lastIndexOf('/') + 1)}`;
		part(form, 'name-said').textContent = taken ? words.taken : '';
		const shown = messages.filter((message) => counts(message) && isVisited(message));
		showMessages(form, shown, config.lang);
	}

	async function take(way: Way, button: HTMLButtonElement, anyway: boolean): Promise<void> {
		summary.replaceChildren();
		status.textContent = '';
		const found = await look().catch(() => undefined);
		if (!found) {
			status.textContent = words.noWriter;
			return;
		}
		for (const node of childrenOf(form)) visited.add(node);
		show(found);
		const sound = found.checked && !found.messages.some(counts);
		if (found.checked && !sound && !anyway) {
			const host = button.dataset['host'] ?? '';
			const label = { download: words.anyway, copy: words.copyAnyway, open: words.openAnyway(host) }[way];
			const again = element('button', { type: 'button' }, label);
			again.addEventListener('click', () => void take(way, button, true));
			summary.append(...summarize(found.messages, words, config.lang, again));
			summary.focus();
			return;
		}
		const said = await takeFile(way, found.file, { preview, repository: config.repository, words });
		const before = !found.checked ? words.noChecker : sound ? words.sound : '';
		status.textContent = [before, said].filter(Boolean).join(' ');
	}

	for (const button of form.querySelectorAll<HTMLButtonElement>('[data-take]')) {
		button.addEventListener('click', () => void take(button.dataset['take'] as Way, button, false));
	}

	return {
		show,
		visit: (node) => visited.add(node),
		forget: () => {
			visited.clear();
			summary.replaceChildren();
		},
		say: (text) => {
			status.textContent = text;
		},
	};
}
