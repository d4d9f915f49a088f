import { yesOrNo } from '../../yesOrNo.ts';
import { fold } from './fold.ts';
import type { Cell } from '../table/table.ts';

/** Yes or no, as people tick it in a table; undefined for anything else. */
export function readYes(cell: Cell): boolean | undefined {
	if (typeof cell === 'boolean') return cell;
	return typeof cell === 'string' ? yesOrNo(fold(cell), 'tick') : undefined;
}
