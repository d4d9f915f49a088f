import type { z } from 'zod';
import type { Place, Words } from '../../message.ts';
import { locate } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';

/** A value that the field doesn't take, with what all explanations of it need. */
export class WrongValue {
	readonly issue: z.core.$ZodIssue;
	readonly value: unknown;
	readonly path: readonly PropertyKey[];
	readonly place: Place;
	/** The name of the field; of an item, that of its list. */
	readonly name: string;
	readonly isItem: boolean;
	readonly #yaml: Yaml;

	constructor(issue: z.core.$ZodIssue, value: unknown, yaml: Yaml) {
		this.issue = issue;
		this.value = value;
		this.path = issue.path;
		this.place = locate(yaml, issue.path);
		this.name = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
		this.isItem = typeof issue.path.at(-1) === 'number';
		this.#yaml = yaml;
	}

	tell(rule: Problem['rule'], text: Words, help?: Words): Problem {
		return { rule, place: this.place, text, ...(help && { help }) };
	}

	/** “before” must be a number. */
	mustBe(en: string, zh: string): Words {
		const { name } = this;
		return this.isItem
			? { en: `An item of “${name}” must be ${en}.`, zh: `“${name}”的每一项必须是${zh}。` }
			: { en: `“${name}” must be ${en}.`, zh: `“${name}”必须是${zh}。` };
	}

	/** The line that holds another value in its stead: `name: value`, or `- value`. */
	lineWith(value: string): string {
		return `${this.isItem ? '- ' : `${this.name}: `}${value}`;
	}

	/** The characters of the value as written: `007` and not 7. Empty where it goes over several lines. */
	written(): string {
		const { place } = this;
		const lines = this.#yaml.text.split('\n');
		const line = place.line - this.#yaml.firstLine;
		const start = lines.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) + place.column - 1;
		return place.endLine === place.line
			? this.#yaml.text.slice(start, start + place.endColumn - place.column).trim()
			: '';
	}

	/** Whether it is an item on a line of its own, and not between brackets. */
	isAfterDash(): boolean {
		const { line, column } = this.place;
		const written = this.#yaml.text.split('\n')[line - this.#yaml.firstLine] ?? '';
		return /(?:^|\s)-\s+$/.test(written.slice(0, column - 1));
	}
}
