import type { SourceFile } from '../sourceFile.ts';
import { decode } from './decode.ts';
import { grayMatter } from './grayMatter.ts';
import type { Tell } from './problem.ts';
import { splitFrontmatter } from './splitFrontmatter.ts';

/** The two parts of a record's file, with the lines on which they begin, from 1. */
export interface SplitFile {
	yaml: string;
	yamlLine: number;
	body: string;
	bodyLine: number;
}

/** Takes a record's file apart. Undefined where it isn't text, or has no fields at its top; the report says why. */
export function splitFile(file: SourceFile, report: Tell): SplitFile | undefined {
	const text = decode(file.bytes, report);
	const split = text === undefined ? undefined : splitFrontmatter(text, report);
	if (!split) return undefined;
	// Fields that hold comments alone don't reach the parser.
	let yaml = '';
	const body = grayMatter(`---\n${split.yaml}\n---\n${split.body}`, (text) => {
		// gray-matter keeps the line break behind the opening line.
		yaml = text.replace(/^\n/, '');
	});
	return { yaml, yamlLine: split.yamlLine, body, bodyLine: split.bodyLine };
}
