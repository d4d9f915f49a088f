import type { Body } from '../model.ts';

/** The body of a record without a text. One for all of them: most answers have none. */
export const emptyBody: Body = { html: '', sections: [], links: [], images: [], anchors: [] };
