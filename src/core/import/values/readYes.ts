import { fold } from './fold.ts';
import type { Cell } from '../table/table.ts';

const yes = new Set(['yes', 'true', 'x', '✓', '✔', '√', '是', '有', '对']);
const no = new Set(['no', 'false', '✗', '✘', '×', '否', '无', '不是', '没有']);

/** Yes or no, as people tick it in a table; undefined for anything else. */
export function readYes(cell: Cell): boolean | undefined {
	if (typeof cell === 'boolean') return cell;
	const word = typeof cell === 'string' ? fold(cell) : '';
	return yes.has(word) ? true : no.has(word) ? false : undefined;
}
