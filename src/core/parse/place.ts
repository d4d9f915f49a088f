import type { Place } from '../message.ts';

/** A stretch within one line; without a width, one column. */
export const placeInLine = (line: number, column: number, width = 1): Place => ({
	line,
	column,
	endLine: line,
	endColumn: column + Math.max(width, 1),
});

/** The beginning of a file: for problems of the file as a whole. */
export const startOfFile: Place = placeInLine(1, 1);
