import type { Words } from '../../src/core/message.ts';
import type { BuildOptions } from '../../src/site/build/buildOptions.ts';
import { say } from '../frame/say.ts';

type Progress = Parameters<NonNullable<BuildOptions['progress']>>;

/** Between two lines that are shown. A picture takes as long as many pages. */
const steps = { pages: 100, pictures: 1 };

/** On one line of the terminal, which is gone when all is done. */
export function showProgress(...[done, all, what]: Progress): void {
	if (done % steps[what] !== 0 && done !== all) return;
	process.stderr.write(done === all ? '\r\u001b[K' : `\r${say(progressOf(done, all)[what])}`);
}

const progressOf = (done: number, all: number): Record<Progress[2], Words> => ({
	pages: { en: `${done} of ${all} pages made`, zh: `已生成 ${done} 页，共 ${all} 页` },
	pictures: {
		en: `${done} of ${all} pictures and documents made`,
		zh: `已生成图片和文件 ${done} 个，共 ${all} 个`,
	},
});
