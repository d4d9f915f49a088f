import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';

/**
 * The one ordered list of what Markdown means here. The checker and the pages read a body with it, so what
 * the checker has passed is what a reader sees. `remark-cjk-friendly` mends emphasis beside Chinese
 * punctuation, which CommonMark leaves as asterisks (commonmark/commonmark-spec#650).
 */
export const plugins: PluggableList = [remarkParse, remarkGfm, remarkCjkFriendly];

export const markdownParser = unified().use(plugins).freeze();
