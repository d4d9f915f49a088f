import type { StampedLook } from './contentLook.ts';
import { contentStamp } from './contentStamp.ts';
import { gitFolder, historyStamp } from '../history/gitFolder.ts';
import { today } from './today.ts';

/**
 * One text that stands for all that a bulletin is read from: its folder, the history of that, and the day. Undefined
 * where some file was written only this moment.
 */
export async function bulletinStamp(look: StampedLook): Promise<string | undefined> {
	const stamp = contentStamp(look);
	const repository = await gitFolder(look.root);
	const history = repository && (await historyStamp(repository));
	// Unless the bulletin has a day of its own, its numbers are those of today.
	return stamp && [look.root, stamp, history, today()].join('\n');
}
