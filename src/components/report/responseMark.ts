import type { Response } from '../../core/schema/responses.ts';
import type { Edition } from '../../site/edition.ts';
import { type Markup, markup } from '../../site/markup.ts';

/** What a factory answered, in the colour of a yes, an open question or a no. */
export function responseMark(ed: Edition, response: Response): Markup {
	const tone = ['adopted', 'adapted', 'already-in-use'].includes(response)
		? 'yes'
		: ['assessing', 'trial', 'on-hold'].includes(response)
			? 'open'
			: 'no';
	return markup`<span class="response ${tone}">${ed.words.responses[response]}</span>`;
}
