import { termsOf } from '../../../core/form/termsOf.ts';
import { idPattern } from '../../../core/schema/id.ts';
import { kinds } from '../../../core/schema/kinds.ts';
import type { SubmitConfig } from '../../../site/submit/submitConfig.ts';
import type { Draft, DraftFile } from './checkDraft.ts';
import { controlOf, nodeOf } from './formTree.ts';
import type { Known } from './known.ts';
import { type ReadForm, readForm } from './readForm.ts';
import { type PlacedMessage, placeMessages } from './placeMessages.ts';

/** What a look at the form finds. */
export interface Look {
	read: ReadForm;
	file: DraftFile;
	messages: PlacedMessage[];
	/** Another record has this name already. */
	taken: boolean;
	/** Without the records of the bulletin nothing can be said of the draft. */
	checked: boolean;
}

/**
 * Looks at what is in the form: as a file, and as the checker sees it.
 *
 * @param name the control with the file's name, proposed here until a person writes one
 * @throws where the checker, which also writes the file, can't be loaded
 */
export function createDesk(config: SubmitConfig, fields: HTMLElement, name: HTMLInputElement, known: Known) {
	let loading: Promise<typeof import('./checkDraft.ts')> | undefined;
	const load = () => {
		loading ??= import('./checkDraft.ts');
		// What failed once may be asked for again.
		loading.catch(() => {
			loading = undefined;
		});
		return loading;
	};

	return async (): Promise<Look> => {
		const needed = ['settings', config.kind, ...namedKinds(fields)];
		if (config.kind === 'adoptions') needed.push('reports', 'steps', 'factories');
		const [{ checkDraft, draftFile, proposeId }, checked] = await Promise.all([
			load(),
			known.load(...needed).then(
				() => true,
				() => false,
			),
		]);
		const read = readForm(fields, known);
		const text = (key: string) => (typeof read.data[key] === 'string' ? read.data[key] : '');
		const taken = takenNames(config.kind, text('report'), known);
		if (!name.dataset['own']) {
			// An answer is called by the one who gives it.
			const who = idPattern.test(text('factory')) ? text('factory') : undefined;
			const title = config.kind === 'adoptions' ? (who ?? '') : text('title');
			const otherwise = { reports: 'report', adoptions: 'answer', needs: 'need' }[config.kind];
			name.value = proposeId(title, { taken, ...(who && { factory: who }), date: text('date'), otherwise });
		}
		const draft: Draft = { kind: config.kind, name: name.value.trim(), data: read.data, body: read.body };
		const file = draftFile(draft);
		const { settings, steps } = known;
		const found =
			checked && settings ? checkDraft(draft, { settings, steps, records: known.kinds(), today: today() }) : [];
		const nodes = { body: fields.querySelector<HTMLElement>('[data-field="~body"]'), name: nodeOf(name) };
		const messages = placeMessages(found, read, nodes, settings && termsOf(settings));
		return { read, file, messages, taken: taken.has(draft.name), checked };
	};
}

/** The kinds of which the form names records: they must be known before it can be said that one doesn't exist. */
const namedKinds = (fields: HTMLElement): string[] => {
	const text = fields.querySelector<HTMLTextAreaElement>('#field-body')?.value ?? '';
	const linked = kinds.filter((kind) => text.includes(`${kind}/`));
	const nodes = [...fields.querySelectorAll<HTMLElement>('[data-type="record"], [data-type="workshop"]')];
	const lists = nodes.flatMap((node) => {
		const control = controlOf(node);
		return control?.value ? (control.getAttribute('list') ?? '').replace('known-', '') : [];
	});
	return [...new Set([...linked, ...lists.map((list) => (list === 'workshops' ? 'factories' : list))])];
};

function takenNames(kind: string, report: string, known: Known): Set<string> {
	const folder = kind === 'adoptions' ? `${report}/` : '';
	const ids = known.records(kind).flatMap(({ id, aliases = [] }) => [id, ...aliases]);
	return new Set(ids.flatMap((id) => (id.startsWith(folder) ? id.slice(folder.length) : [])));
}

/** The day on the visitor's own calendar. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
