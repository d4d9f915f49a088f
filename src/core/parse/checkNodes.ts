import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Tell } from './problem.ts';
import type { Yaml } from './readYaml.ts';
import { quote } from './explain/repairLine.ts';

/** Names that mean something to JavaScript itself. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses what YAML allows and a record doesn't: anchors, aliases, tags, dangerous names; and warns of lost text. */
export function checkNodes(yaml: Yaml, report: Tell): void {
	visit(yaml.root);

	function visit(node: ParsedNode | null | undefined): void {
		if (!node) return;
		if (isAlias(node)) {
			const written = yaml.text.slice(node.range[0], node.range[1]);
			report({
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
			});
			return;
		}
		const { anchor, tag } = node;
		const start = node.range[0];
		if (anchor) {
			const from = Math.max(yaml.text.lastIndexOf(`&${anchor}`, start + anchor.length + 1), 0);
			report({
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
			});
		}
		if (tag) reportTag(node, tag.replace('tag:yaml.org,2002:', '!!'));
		if (isScalar(node)) {
			commentAfter(node);
			if (node.value === '') emptyBlock(node);
		} else if (isSeq(node)) for (const item of node.items) visit(item as ParsedNode | null);
		else if (isMap(node)) {
			for (const { key, value } of node.items) {
				const k = key as ParsedNode | null;
				const name = isScalar(k) ? String(k.value) : undefined;
				if (k && isAlias(k)) visit(k);
				if (k && name !== undefined && forbiddenKeys.has(name)) {
					report({
						rule: 'yaml/forbidden-key',
						place: yaml.place(k.range),
						text: { en: `“${name}” can’t be the name of a field.`, zh: `“${name}”不能用作字段名。` },
						help: { en: 'Delete this field.', zh: '请删去这个字段。' },
					});
				} else visit(value as ParsedNode | null);
			}
		}
	}

	function reportTag(node: ParsedNode, tag: string): void {
		const line = yaml.text.lastIndexOf('\n', node.range[0] - 1) + 1;
		const from = yaml.text.indexOf('!', line);
		const start = from >= 0 && from <= node.range[1] ? from : node.range[0];
		report({
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
		});
	}

	/** `after: >3` reads as a text of several lines, indented by three, and as none where the next line is a field. */
	function emptyBlock(node: ParsedNode): void {
		const header = /^[>|][1-9](?=[ \t]*(?:\n|$)|[ \t]+#)/.exec(yaml.text.slice(node.range[0], node.range[1]))?.[0];
		if (!header) return;
		report({
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
		});
	}

	/** `note: Shop #2` reads as “Shop”: a `#` directly before a word is seldom meant as a comment. */
	function commentAfter(node: ParsedNode): void {
		const [, end, nodeEnd] = node.range;
		const rest = /^[ \t]*#.*/.exec(yaml.text.slice(end, nodeEnd))?.[0] ?? '';
		const comment = rest.trimStart();
		if (
			!/^#[^\s#]/.test(comment) ||
			(isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
		)
			return;
		const start = end + rest.length - comment.length;
		const written = yaml.text.slice(node.range[0], start + comment.length).trim();
		const plain = isScalar(node) && /^["']/.test(written) ? String(node.value) : written;
		report({
			rule: 'yaml/comment',
			place: yaml.place([start, start + comment.length]),
			text: {
				en: `Everything from “${comment.slice(0, 40)}” is read as a comment and will be lost.`,
				zh: `从“${comment.slice(0, 40)}”起会被当作注释而丢失。`,
			},
			help: {
				en: `If it belongs to the text, put all of it in quotes: ${quote(plain === written ? written : `${plain} ${comment}`)}`,
				zh: `如果它属于文字，请给全部文字加引号：${quote(plain === written ? written : `${plain} ${comment}`)}`,
			},
		});
	}
}
