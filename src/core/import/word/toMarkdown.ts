import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
	.use(remarkGfm)
	.use(remarkCjkFriendly)
	.use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
	.freeze();

/** A tree as Markdown that reads back as the same tree. */
export const toMarkdown = (root: Root): string => writer.stringify(root).trim();
