import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Most texts have nothing that is GitHub's own, and its tables and bare links are looked for at every word. */
const ofCommonMark = unified().use([remarkParse, remarkCjkFriendly]).freeze();

/** A single tilde stands between two figures, in Chinese above all: 10~20. Only two of them strike out. */
const ofGitHub = unified()
	.use([remarkParse, [remarkGfm, { singleTilde: false }], remarkCjkFriendly])
	.freeze();

/**
 * What each of GitHub's additions needs: a bar, or of a single column a colon beside a hyphen (tables), two tildes (struck out), `[^` and `[x]` (footnotes, tasks), an at
 * sign, `//` or `www` (bare links), or what can stand for these (`&#64;`, `\@`).
 */
const additions = /[|@&\\]|~~|\/\/|www|:-|-:|\[(?:\^|[\sx]\])/i;

/**
 * The one place that says what Markdown means here: CommonMark with GitHub's additions. The checker and the pages read
 * a body with it, so what the checker has passed is what a reader sees. `remark-cjk-friendly` mends emphasis beside
 * Chinese punctuation, which CommonMark leaves as asterisks (commonmark/commonmark-spec#650).
 */
export const parseMarkdown = (markdown: string): Root =>
	(additions.test(markdown) ? ofGitHub : ofCommonMark).parse(markdown) as Root;
