/**
 * A text as a terminal and a log may show it, on one line. What a person wrote in a file comes back in messages, and
 * YAML can write any character: an escape sequence would act on the terminal, a line break would let a text pose as a
 * line of ours, and a build server takes some lines for commands.
 */
export function printable(text: string): string {
	return (
		text
			.replace(/\r\n?|[\n\u2028\u2029]/g, '⏎')
			// Control characters have pictures of their own.
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
			.replace(/[\u0000-\u0008\u000b-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
			// Marks that turn the direction of writing would show a text in another order than it has.
			.replace(/[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·')
			// GitHub's runner takes “##[” for the begin of a command anywhere in a line.
			.replaceAll('##[', '#·#[')
	);
}
