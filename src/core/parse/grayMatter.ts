import matter from 'gray-matter';

/**
 * Takes a record's text apart with gray-matter and hands the fields to `parse`; returns the body.
 *
 * gray-matter runs JavaScript found in a file (`---js`) unless each of its engines is replaced, and answers from a
 * cache without options. The caller has already made sure that the text begins with a plain `---`.
 */
export function grayMatter(text: string, parse: (yaml: string) => void): string {
	const read = (yaml: string) => {
		parse(yaml);
		return {};
	};
	const engines = {
		yaml: { parse: read, stringify: refuse },
		json: refusal,
		javascript: refusal,
		js: refusal,
		coffee: refusal,
		toml: refusal,
	};
	return matter(text, { language: 'yaml', engines }).content;
}

const refuse = (): never => {
	throw new Error('Fields are read as YAML alone, and never written by gray-matter.');
};
const refusal = { parse: refuse, stringify: refuse };
