import type { EditEvent } from '../../../core/edit/editEvent.ts';
import type { InterfaceLanguage } from '../../../core/form/terms.ts';
import { countMessages } from '../../../core/format/countMessages.ts';
import { formatSummary } from '../../../core/format/formatSummary.ts';
import type { Message, Words } from '../../../core/message.ts';
import { panelWords } from '../panelWords.ts';
import { RefusedError } from './editApi.ts';

/** The strip below the form. What is new is read out by a screen reader; it can be folded up and opened. */
export interface Panel {
	checked(event: Extract<EditEvent, { type: 'checked' }>): void;
	changed(paths: readonly string[]): void;
	removed(path: string, movedTo: string): void;
	/** Somebody else has changed what the form doesn't show. */
	kept(words: Words): void;
	unreadable(paths: readonly string[]): void;
	refused(error: unknown): void;
	ended(): void;
	/** Something to copy. */
	told(text: string, code: string): void;
	/** Another thing that can be done, at the end of the strip. */
	offer(button: HTMLElement): void;
}

export function startPanel(body: HTMLElement, lang: InterfaceLanguage): Panel {
	const say = (words: Words) => words[lang];
	const listed = (paths: readonly string[]) => paths.join(lang === 'zh' ? '、' : ', ');
	const panel = element('section', { id: 'digest-panel', ariaLabel: say(panelWords.name) });
	const toggle = element('button', { type: 'button', textContent: '▸', ariaLabel: say(panelWords.messages) });
	const summary = element('p', { role: 'status', textContent: say(panelWords.nothing) });
	const details = element('div', { id: 'digest-panel-messages' });
	const alerts = element('div', { role: 'alert' });
	const notices = element('ul', {});
	const messages = element('ul', {});
	const bar = element('div', { className: 'bar' });
	toggle.setAttribute('aria-controls', details.id);
	bar.append(toggle, summary);
	alerts.append(notices);
	details.append(alerts, messages);
	panel.append(bar, details);
	body.append(panel);
	const open = (isOpen: boolean) => {
		toggle.ariaExpanded = String(isOpen);
		details.hidden = !isOpen;
	};
	open(false);
	bar.addEventListener('click', () => open(details.hidden === true));

	/** What was refused stays until the next save; what others have changed, until the page is loaded again. */
	const notice = (kind: string, text: string, isAction = false) => {
		const known = [...notices.children].some((item) => item.firstChild?.textContent === text);
		if (!known) {
			const item = element('li', { className: kind });
			item.append(element('span', { textContent: text }));
			if (isAction) {
				const again = element('button', { type: 'button', textContent: say(panelWords.reload) });
				again.addEventListener('click', () => location.reload());
				item.append(' ', again);
			}
			notices.append(item);
		}
		open(true);
	};

	return {
		checked: ({ path, messages: found }) => {
			for (const refused of [...notices.querySelectorAll('.error')]) refused.remove();
			messages.replaceChildren(...found.map((message) => messageItem(message, lang)));
			const counts = formatSummary(countMessages(found), { lang, hints: true });
			summary.textContent = say(panelWords.saved(path)) + (lang === 'zh' ? '' : ' ') + counts;
			panel.dataset['worst'] = found.find(({ severity }) => severity !== 'hint')?.severity ?? 'none';
			open(notices.children.length > 0 || found.some(({ severity }) => severity !== 'hint'));
		},
		changed: (paths) => notice('warning', say(panelWords.changed(listed(paths))), true),
		removed: (path, movedTo) => notice('hint', say(panelWords.removed(path, movedTo))),
		kept: (words) => notice('warning', say(words), true),
		unreadable: (paths) => {
			if (paths.length > 0) notice('warning', say(panelWords.unreadable(listed(paths))));
		},
		refused: (error) => {
			const words: Words = error instanceof RefusedError ? error.words : unexpected(error);
			summary.textContent = say(panelWords.notSaved);
			panel.dataset['worst'] = 'error';
			// Without a server, or without the key to it, the same address leads nowhere.
			const leadsNowhere = error instanceof RefusedError && (error.status === 0 || error.status === 401);
			notice('error', say(words), !leadsNowhere);
		},
		ended: () => notice('error', say(panelWords.ended)),
		told: (text, code) => {
			const copy = element('button', { type: 'button', textContent: say(panelWords.copy) });
			copy.addEventListener('click', () => void navigator.clipboard.writeText(code));
			const item = element('li', {});
			item.append(element('span', { textContent: text }), ' ', element('code', { textContent: code }), ' ', copy);
			notices.append(item);
			open(true);
		},
		offer: (button) => bar.append(button),
	};
}

function messageItem({ severity, text, help, place, sourceLine, file }: Message, lang: InterfaceLanguage): HTMLElement {
	const item = element('li', { className: severity });
	item.append(
		element('b', { textContent: panelWords.severity[severity][lang] }),
		' ',
		element('span', { textContent: text[lang] }),
	);
	if (help) item.append(' ', element('span', { textContent: help[lang] }));
	// The line above the fields is shown for what is missing among them, and says nothing here.
	if (sourceLine?.trim() && sourceLine !== '---') {
		const where = element('small', { title: file, textContent: `${panelWords.line(place.line)[lang]} ` });
		where.append(element('code', { textContent: sourceLine.trim() }));
		item.append(' ', where);
	}
	return item;
}

const unexpected = (error: unknown): Words => {
	const reason = error instanceof Error ? error.message : String(error);
	return { en: `${panelWords.failed.en}: ${reason}`, zh: `${panelWords.failed.zh}：${reason}` };
};

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
	return Object.assign(document.createElement(name), properties);
}
