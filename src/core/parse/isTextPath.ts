/** Whether a file of the content folder is read as text, by its path: a record, or the settings. */
export const isTextPath = (path: string): boolean => /\.(?:md|markdown)$/i.test(path) || /^digest\.ya?ml$/i.test(path);
