import type { Words } from '../../src/core/message.ts';
import { say } from '../frame/say.ts';

/** On one line of the terminal, which is gone when all pages are made. */
export function showProgress(done: number, all: number): void {
	if (done % 100 !== 0 && done !== all) return;
	process.stderr.write(done === all ? '\r\u001b[K' : `\r${say(progressOf(done, all))}`);
}

const progressOf = (done: number, all: number): Words => ({
	en: `${done} of ${all} pages made`,
	zh: `已生成 ${done} 页，共 ${all} 页`,
});
