/**
 * What parts thousands in one language or another, as a regular expression that Java reads alike. A decimal point
 * before three figures is taken for one too, in what is indexed and what is asked.
 */
export const thousands = String.raw`(?<=[0-9])[.,'’\u00A0\u202F](?=[0-9]{3}(?![0-9]))`;

const all = new RegExp(thousands, 'gu');

/** Figures without what parts their thousands: 12,000 is found by 12000, and the other way round. */
export const foldFigures = (text: string): string => text.replace(all, '');
