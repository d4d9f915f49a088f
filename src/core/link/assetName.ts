/**
 * The path of a picture or document in the one form in which it is compared and published. A Mac may save an accent
 * behind its letter where a keyboard writes both as one: two names for a program, and one for whoever reads them.
 */
export const assetName = (path: string): string => path.normalize('NFC');
