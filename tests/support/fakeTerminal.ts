import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

export const keys = { enter: '\r', tab: '\t', down: '\u001b[B', left: '\u001b[D', ctrlC: '\u0003', back: '\u007f' };

/** A terminal at which a test sits: it waits for a question, and presses keys. */
export function fakeTerminal() {
	const input = new PassThrough();
	let text = '';
	let read = 0;
	let heard = () => {};
	const output = Object.assign(
		new Writable({
			write(chunk, _encoding, done) {
				text += stripVTControlCharacters(String(chunk));
				heard();
				done();
			},
		}),
		{ columns: 120, rows: 60, isTTY: true },
	);
	const seen = (pattern: RegExp) =>
		new Promise<void>((resolve) => {
			heard = () => {
				const found = pattern.exec(text.slice(read));
				if (!found) return;
				read += found.index + found[0].length;
				heard = () => {};
				resolve();
			};
			heard();
		});
	return {
		input,
		output,
		said: () => text,
		/** For each question that comes, in this order, the keys that answer it; a second one waits for its own words. */
		async sit(answers: readonly (readonly [question: RegExp, ...pressed: string[]])[]): Promise<void> {
			for (const [question, ...pressed] of answers) {
				await seen(question);
				for (const key of pressed) {
					await new Promise((resolve) => setImmediate(resolve));
					input.write(key);
				}
			}
		},
	};
}
