import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { quote } from './explain/repairLine.ts';
import type { Problem, Tell } from './problem.ts';
import type { Yaml } from './readYaml.ts';

/** Names that mean something to JavaScript itself. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses what YAML allows and a record doesn't: anchors, aliases, tags, dangerous names; and warns of lost text. */
export function checkNodes(yaml: Yaml, tell: Tell): void {
	visit(yaml.root);

	function visit(node: ParsedNode | null | undefined): void {
		if (!node) return;
		for (const problem of problemsAt(yaml, node)) if (problem) tell(problem);
		if (isSeq(node)) for (const item of node.items) visit(item as ParsedNode | null);
		else if (isMap(node)) {
			for (const { key, value } of node.items) visitField(key as ParsedNode | null, value as ParsedNode | null);
		}
	}

	function visitField(key: ParsedNode | null, value: ParsedNode | null): void {
		if (key && isAlias(key)) visit(key);
		const name = isScalar(key) ? String(key.value) : undefined;
		if (key && name !== undefined && forbiddenKeys.has(name)) tell(forbiddenName(yaml, key, name));
		else visit(value);
	}
}

/** What is wrong with a value itself, whatever is in it. */
function problemsAt(yaml: Yaml, node: ParsedNode): (Problem | undefined)[] {
	if (isAlias(node)) return [aliasUsed(yaml, node)];
	const slips = isScalar(node) ? [lostComment(yaml, node), emptyBlock(yaml, node)] : [];
	return [anchorGiven(yaml, node), tagGiven(yaml, node), ...slips];
}

function aliasUsed(yaml: Yaml, node: Alias.Parsed): Problem {
	const written = yaml.text.slice(node.range[0], node.range[1]);
	return {
		rule: 'yaml/alias',
		place: yaml.place(node.range),
		text: {
			en: `“${written}” refers to another place of the file (an alias), which is not allowed.`,
			zh: `“${written}”是对文件里另一处的引用（别名），不能使用。`,
		},
		help: {
			en: `Write the value itself here. If you meant the text “${written}”, put it in quotes: "${written}"`,
			zh: `请在这里直接写出值。如果就是要写“${written}”，请加引号："${written}"`,
		},
	};
}

function anchorGiven(yaml: Yaml, { anchor, range: [start] }: Exclude<ParsedNode, Alias.Parsed>): Problem | undefined {
	if (!anchor) return undefined;
	const from = Math.max(yaml.text.lastIndexOf(`&${anchor}`, start + anchor.length + 1), 0);
	return {
		rule: 'yaml/alias',
		place: yaml.place([from, from + anchor.length + 1]),
		text: {
			en: `“&${anchor}” gives this value a name (an anchor), which is not allowed.`,
			zh: `“&${anchor}”给这个值起了名字（锚点），不能使用。`,
		},
		help: {
			en: `Delete “&${anchor}”. If it is part of the text, put the text in quotes.`,
			zh: `请删去“&${anchor}”。如果它是文字的一部分，请给文字加引号。`,
		},
	};
}

function tagGiven(yaml: Yaml, node: Exclude<ParsedNode, Alias.Parsed>): Problem | undefined {
	if (!node.tag) return undefined;
	const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
	const line = yaml.text.lastIndexOf('\n', node.range[0] - 1) + 1;
	const from = yaml.text.indexOf('!', line);
	const start = from >= 0 && from <= node.range[1] ? from : node.range[0];
	return {
		rule: 'yaml/tag',
		place: yaml.place([start, start + tag.length]),
		text: {
			en: `“${tag}” is read as an instruction (a tag), which is not allowed.`,
			zh: `“${tag}”会被当作指令（标签），不能使用。`,
		},
		help: {
			en: 'Delete it. If it is part of the text, put the whole text in quotes.',
			zh: '请删去它。如果它是文字的一部分，请给整段文字加引号。',
		},
	};
}

const forbiddenName = (yaml: Yaml, key: ParsedNode, name: string): Problem => ({
	rule: 'yaml/forbidden-key',
	place: yaml.place(key.range),
	text: { en: `“${name}” can’t be the name of a field.`, zh: `“${name}”不能用作字段名。` },
	help: { en: 'Delete this field.', zh: '请删去这个字段。' },
});

/** `after: >3` reads as a text of several lines, indented by three, and as none where the next line is a field. */
function emptyBlock(yaml: Yaml, node: Scalar.Parsed): Problem | undefined {
	if (node.value !== '') return undefined;
	const header = /^[>|][1-9](?=[ \t]*(?:\n|$)|[ \t]+#)/.exec(yaml.text.slice(node.range[0], node.range[1]))?.[0];
	if (!header) return undefined;
	return {
		rule: 'yaml/quotes',
		place: yaml.place([node.range[0], node.range[0] + header.length]),
		text: {
			en: `“${header}” is read as the beginning of a text of several lines, and none follows.`,
			zh: `“${header}”会被当作多行文字的开头，后面却没有文字。`,
		},
		help: {
			en: `Write a figure without a sign; a text goes in quotes: "${header}"`,
			zh: `数字请不带符号；如果是文字，请加引号："${header}"`,
		},
	};
}

/** `note: Shop #2` reads as “Shop”: a `#` directly before a word is seldom meant as a comment. */
function lostComment(yaml: Yaml, node: Scalar.Parsed): Problem | undefined {
	const [begin, end, nodeEnd] = node.range;
	const rest = /^[ \t]*#.*/.exec(yaml.text.slice(end, nodeEnd))?.[0] ?? '';
	const comment = rest.trimStart();
	if (!/^#[^\s#]/.test(comment) || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
	const start = end + rest.length - comment.length;
	const written = yaml.text.slice(begin, start + comment.length).trim();
	const whole = /^["']/.test(written) ? `${String(node.value)} ${comment}` : written;
	return {
		rule: 'yaml/comment',
		place: yaml.place([start, start + comment.length]),
		text: {
			en: `Everything from “${comment.slice(0, 40)}” is read as a comment and will be lost.`,
			zh: `从“${comment.slice(0, 40)}”起会被当作注释而丢失。`,
		},
		help: {
			en: `If it belongs to the text, put all of it in quotes: ${quote(whole)}`,
			zh: `如果它属于文字，请给全部文字加引号：${quote(whole)}`,
		},
	};
}
