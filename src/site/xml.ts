import { escapeHtml } from '../core/format/escapeHtml.ts';
import { withoutControls } from '../core/format/withoutControls.ts';

/** XML that stands in other XML as it is; only `xml` makes it. */
class Xml {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	toString(): string {
		return this.text;
	}
}

export type { Xml };

type Value = string | Xml | readonly Xml[] | undefined | false;

/**
 * Writes XML: xml`<b>${title}</b>`. A value is shown as text, whatever it holds, also between the quotes of an
 * attribute; only what this function has made is XML.
 */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
	return new Xml(parts.reduce((text, part, index) => text + written(values[index - 1]) + part));
}

function written(value: Value): string {
	if (value === undefined || value === false) return '';
	if (typeof value === 'string') return escapeHtml(withoutControls(value));
	return value instanceof Xml ? value.text : value.map(({ text }) => text).join('');
}
