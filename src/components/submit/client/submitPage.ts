import type { SubmitConfig } from '../../../site/submit/submitConfig.ts';
import { submitScriptWordsOf } from '../../../site/words/submitScript.ts';
import { carryQuery } from '../../page/client/carryQuery.ts';
import { part } from '../../search/client/dom.ts';
import { createDesk } from './desk.ts';
import { fillFromAddress } from './fillFromAddress.ts';
import { followReport } from './followReport.ts';
import { fitFields } from './fitFields.ts';
import { type Control, nodeOf } from './formTree.ts';
import { createDraftKeeper, type DraftKeeper } from './keepDraft.ts';
import { createKnown } from './known.ts';
import { offerKnown } from './offerKnown.ts';
import { addRow, emptyRow, removeRow, showRowButtons } from './rows.ts';
import { createSendView } from './sendView.ts';
import { targetOf } from './showMessages.ts';

/** A pause after which what was written is looked at. */
const pause = 250;

/** Makes the form a file: rows, what can be chosen, the checker beside each field, and ways to take the file. */
export function startSubmitPage(root: HTMLElement): void {
	const config = JSON.parse(root.dataset['config'] ?? '') as SubmitConfig;
	const words = submitScriptWordsOf(config.lang);
	const form = part<HTMLFormElement>(root, 'form');
	const fields = part(form, 'fields');
	const name = part<HTMLInputElement>(form, 'name');
	const more = part<HTMLDetailsElement>(form, 'more');
	const known = createKnown(config.known, config.lang);
	const keeper = createDraftKeeper(fields, `digest-draft:${location.pathname}${location.search}`);
	const look = createDesk(config, fields, name, known);
	const view = createSendView(form, config, words, async () => {
		clearTimeout(waiting);
		keeper.save();
		return look();
	});
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const lookSoon = (wait = pause) => {
		// Kept at once: the page may be closed before the pause is over.
		keeper.save();
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			look().then(
				(found) => {
					if (config.kind === 'adoptions' && found.checked) {
						followReport(fields, found.read, known, { address: config.report, words });
					}
					view.show(found);
					fitFields(fields, known.settings);
				},
				// It is said when the person wants the file; until then there is nothing to be done about it.
				() => {},
			);
		}, wait);
	};

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('focusin', ({ target }) => {
		const control = target instanceof Element && target.closest<Control>('[data-control]');
		// Without the list, the name can still be written.
		if (control) offerKnown(root, control, known).catch(() => {});
	});
	form.addEventListener('focusin', () => lookSoon(0), { once: true });
	form.addEventListener('input', ({ target }) => {
		if (target === name) name.dataset['own'] = 'true';
		fitFields(fields, known.settings);
		lookSoon();
	});
	form.addEventListener('focusout', ({ target, relatedTarget }) => {
		if (!(target instanceof Element)) return;
		for (let node = nodeOf(target); node; node = node.parentElement && nodeOf(node.parentElement)) {
			// A row is left when the next field lies outside it.
			if (node === nodeOf(target) || !(relatedTarget instanceof Node && node.contains(relatedTarget))) view.visit(node);
		}
		lookSoon(0);
	});
	form.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		const add = target.closest('[data-add]');
		const remove = target.closest('[data-remove]');
		const list = add && nodeOf(add);
		const row = remove && nodeOf(remove);
		if (list) {
			const added = addRow(list);
			fitFields(fields, known.settings);
			targetOf(added)?.focus();
		}
		if (row) {
			removeRow(row)?.focus();
			view.say(words.removed);
			lookSoon();
		}
	});
	part(form, 'print').addEventListener('click', () => print());
	addEventListener('beforeprint', () => {
		more.open = true;
	});
	part(root, 'clear').addEventListener('click', () => {
		if (!confirm(words.clear)) return;
		emptyRow(fields);
		fitFields(fields, known.settings);
		delete name.dataset['own'];
		keeper.clear();
		view.forget();
		view.say(words.cleared);
		fillFromAddress(fields, known, lookSoon);
		lookSoon();
	});

	// What the form was opened with stays so in the other language.
	carryQuery(location.search);
	showRowButtons(root);
	part(form, 'tools').hidden = false;
	part(root, 'kept').hidden = false;
	fitFields(fields, known.settings);
	more.open = restore(keeper, root, words.restored) && hasValues(more);
	fillFromAddress(fields, known, lookSoon);
}

function restore(keeper: DraftKeeper, root: HTMLElement, said: string): boolean {
	const restored = keeper.restore();
	if (restored) part(root, 'kept-text').prepend(`${said} `);
	return restored;
}

const hasValues = (part: HTMLElement) =>
	[...part.querySelectorAll<Control>('input[data-control], textarea[data-control]')].some((control) =>
		control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value,
	);
