/**
 * The scripts that don't part words by spaces, for the brackets of a regular expression with the flag `u`: what is
 * known of words in a search holds for none of them.
 */
export const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
