import { Cancelled } from '../../src/core/desk/asker.ts';
import { say } from '../frame/say.ts';

/** Runs what asks a person; 130 where they end it, as shells have it for Ctrl+C. */
export async function stopping(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof Cancelled)) throw error;
		process.stderr.write(`${say(error.words)}\n`);
		process.exitCode = 130;
	}
}

export const howToAnswer = {
	en: 'Arrows choose, Enter confirms. Ctrl+C ends; nothing is written before the last question.',
	zh: '用方向键选择，按 Enter 确定。按 Ctrl+C 退出；回答完最后一问才写入文件。',
};
