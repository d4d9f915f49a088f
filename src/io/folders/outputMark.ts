/** Names this program in the page `404.html` of every output, so that a build knows by it what builds have made. */
export const outputMark = 'Experience Digest';
