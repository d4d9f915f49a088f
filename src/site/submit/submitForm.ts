import type { Field } from '../../core/form/field.ts';
import { firstFields } from '../../core/form/firstFields.ts';
import { formOf } from '../../core/form/formOf.ts';
import { termsOf } from '../../core/form/termsOf.ts';
import type { SubmitKind } from '../../core/routes.ts';
import type { Edition } from '../edition.ts';

/** What the keeper of a bulletin decides, or what is only known later: a form for strangers doesn't ask for it. */
const notAsked = new Set(['status', 'supersededBy', 'aliases', 'ledTo', 'checks', 'closedBy', 'closedReason']);

export interface SubmitForm {
	/** Before the text: who, what, and what came of it. */
	before: readonly Field[];
	/** Behind the text: what comes in several lines. */
	behind: readonly Field[];
	/** What a form can do without. */
	more: readonly Field[];
}

/** The fields of a form for those who have no account, in the order in which they are asked. */
export function submitForm({ settings }: Edition, kind: SubmitKind): SubmitForm {
	const fields = formOf(kind, termsOf(settings)).filter(({ key }) => !notAsked.has(key));
	const first = firstFields[kind].flatMap((key) => fields.find((field) => field.key === key) ?? []);
	const inLines = ({ input }: Field) => input.type === 'list' && input.item.type === 'group';
	return {
		before: first.filter((field) => !inLines(field)),
		behind: first.filter(inLines),
		more: fields.filter((field) => !first.includes(field)),
	};
}
