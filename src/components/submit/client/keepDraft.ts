import { childrenOf, type Control, controlOf, nodeOf, rowsOf, setValue, valueIn } from './formTree.ts';
import { addRow } from './rows.ts';

/** What a person has filled in so far, by the keys and row numbers that lead to each control. */
type Draft = Record<string, string | true>;

/** Keeps what is written in this browser, so that a closed page loses nothing. */
export interface DraftKeeper {
	save(): void;
	/** Fills the form with what was kept. @returns whether there was anything */
	restore(): boolean;
	clear(): void;
}

/** @param key names the form among all that this browser keeps */
export function createDraftKeeper(form: HTMLElement, key: string): DraftKeeper {
	return {
		save() {
			const draft: Draft = {};
			for (const control of form.querySelectorAll<Control>('[data-control]')) {
				const value = valueIn(control);
				const given = nodeOf(control)?.closest<HTMLElement>('[data-given]')?.dataset['given'];
				if (value === undefined || value === defaultOf(control) || value === given) continue;
				draft[pathOf(control, form).join('/')] = value;
			}
			try {
				if (Object.keys(draft).length > 0) localStorage.setItem(key, JSON.stringify(draft));
				else localStorage.removeItem(key);
			} catch {
				// Storage may be off or full: what is written then lasts for this page.
			}
		},
		restore() {
			let draft: Draft | undefined;
			try {
				draft = JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
			} catch {
				// Storage is off, or holds what no form has written.
			}
			if (typeof draft !== 'object') return false;
			for (const [path, value] of Object.entries(draft)) {
				const control = controlAt(form, path.split('/'));
				if (control) setValue(control, value);
			}
			return true;
		},
		clear() {
			try {
				localStorage.removeItem(key);
			} catch {
				// There is nothing to clear where storage is off.
			}
		},
	};
}

/** What stands in a control before a person comes. */
const defaultOf = (control: Control): string | undefined =>
	control instanceof HTMLSelectElement ? [...control.options].find((o) => o.defaultSelected)?.value : undefined;

function pathOf(control: Control, form: HTMLElement): string[] {
	const path: string[] = [];
	for (
		let node = nodeOf(control);
		node && form.contains(node);
		node = node.parentElement && nodeOf(node.parentElement)
	) {
		const list = node.dataset['row'] === undefined ? null : node.parentElement && nodeOf(node.parentElement);
		path.unshift(list ? String(rowsOf(list).indexOf(node)) : (node.dataset['field'] ?? ''));
	}
	return path;
}

/** The control at a path; rows that aren't there yet are added. */
function controlAt(form: HTMLElement, path: readonly string[]): Control | null {
	let node = form;
	for (const part of path) {
		let next: HTMLElement | undefined;
		if (node.dataset['type'] === 'list') {
			// More rows than this no person has filled in.
			const index = Math.min(Number(part), 200);
			while (rowsOf(node).length <= index) addRow(node);
			next = rowsOf(node)[index];
		} else next = childrenOf(node).find((field) => field.dataset['field'] === part);
		if (!next) return null;
		node = next;
	}
	return controlOf(node);
}
