import type { Element, Parents, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Words } from '../../message.ts';
import type { ImportMessage, Tell } from '../importMessage.ts';
import { textOf } from './textOfHtml.ts';
import { type MarkKind, wordMark } from './wordMark.ts';

/** Takes the marks of what was left out from a Word document as HTML, and tells each kind once. */
export function takeMarks(tree: Root, tell: Tell): void {
	const found: { kind: MarkKind; text: string; node: Element; block: Parents }[] = [];
	visitParents(tree, 'element', (node, ancestors) => {
		const mark = node.tagName === 'a' ? wordMark.read(node.properties['id']) : undefined;
		if (!mark || mark.kind === 'number') return;
		const block = ancestors.findLast((parent) => parent.type === 'element' && blocks.test(parent.tagName));
		found.push({ ...mark, node, block: block ?? tree });
	});
	for (const kind of Object.keys(lost) as (keyof typeof lost)[]) {
		const ofKind = found.filter((mark) => mark.kind === kind);
		const [mark] = ofKind;
		if (!mark) continue;
		tell(leftOut(kind, ofKind.length, isSaid(kind) ? mark.text : wordsAround(mark.node, mark.block) || mark.text));
	}
	for (const { node } of found) {
		node.tagName = 'span';
		node.properties = {};
	}
}

const blocks = /^(?:p|li|t[dh]|h[1-6])$/;

/** What is best told by itself; all else by the words beside it. */
const isSaid = (kind: MarkKind) => kind === 'hidden' || kind === 'ruby';

const place = '\ufffc';
const reach = 20;

function wordsAround(node: Element, block: Parents): string {
	if (block.type === 'root') return '';
	node.children = [{ type: 'text', value: place }];
	const [before = '', after = ''] = textOf(block).split(place);
	node.children = [];
	const from = [...before].slice(-reach).join('').trimStart();
	const to = [...after].slice(0, reach).join('').trimEnd();
	return from + to === '' ? '' : `${from}[…]${to}`;
}

const lost: Readonly<Record<Exclude<MarkKind, 'number'>, Words>> = {
	hidden: {
		en: 'Text that is hidden in Word was left out.',
		zh: '略去了 Word 里设为隐藏的文字。',
	},
	formula: {
		en: 'A formula was left out where “[…]” stands.',
		zh: '略去了公式，位置在“[…]”处。',
	},
	ruby: {
		en: 'The reading above some characters was left out; the characters stay.',
		zh: '略去了注音，文字保留。',
	},
	chart: {
		en: 'A chart was left out where “[…]” stands.',
		zh: '略去了图表，位置在“[…]”处。',
	},
	diagram: {
		en: 'A diagram (SmartArt) was left out where “[…]” stands.',
		zh: '略去了示意图（SmartArt），位置在“[…]”处。',
	},
	drawing: {
		en: 'A drawing was left out where “[…]” stands.',
		zh: '略去了绘制的图形，位置在“[…]”处。',
	},
	file: {
		en: 'Another file that was put into the document was left out.',
		zh: '略去了插入到文档里的另一个文件。',
	},
};

const cures: Partial<Record<MarkKind, Words>> = {
	hidden: { en: 'If it should be read, show it in Word first.', zh: '如果应当公开，请先在 Word 里取消隐藏。' },
	formula: { en: 'Write it in words, or take it over as a picture.', zh: '请用文字写出，或另存为图片。' },
	chart: { en: 'Save it as a picture, or write its figures as a table.', zh: '请另存为图片，或把数字写成表格。' },
	diagram: { en: 'Save it as a picture, or write it in words.', zh: '请另存为图片，或用文字写出。' },
	drawing: { en: 'Where it says something, save it as a picture.', zh: '如果有内容，请另存为图片。' },
	file: { en: 'Copy its text into the document.', zh: '请把它的文字复制到文档里。' },
};

function leftOut(kind: keyof typeof lost, count: number, value: string): ImportMessage {
	const { en, zh } = lost[kind];
	const help = cures[kind];
	return {
		severity: 'warning',
		...(value !== '' && { value: value.slice(0, 200) }),
		text:
			count === 1
				? { en, zh }
				: { en: `${en} There are ${count}; this is the first.`, zh: `${zh}共 ${count} 处，这是第一处。` },
		...(help && { help }),
	};
}
