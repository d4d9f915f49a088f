import type { Edition } from './edition.ts';
import { textPart } from './textPart.ts';
import type { TitlePart } from './titleParts.ts';

/** The name of an attribute, with its language. */
export function attributePart(ed: Edition, id: string): TitlePart {
	const title = textPart(ed, ed.attributes.find((attribute) => attribute.id === id)?.title);
	return title.text === '' ? { text: id } : title;
}
