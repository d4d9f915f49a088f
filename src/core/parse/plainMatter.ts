/**
 * What `grayMatter` does, without gray-matter: for the browser, which would get a second YAML parser, a parser of
 * JavaScript and a call of `eval` with it, none of which is ever used.
 */
export function grayMatter(text: string, parse: (yaml: string) => void): string {
	const rest = text.slice('---'.length);
	const close = rest.indexOf('\n---');
	const fields = close < 0 ? rest : rest.slice(0, close);
	// Fields that hold comments alone don't reach the parser.
	if (fields.replace(/^\s*#[^\n]+/gm, '').trim() !== '') parse(fields);
	return close < 0 ? '' : rest.slice(close + '\n---'.length).replace(/^\r?\n?/, '');
}
