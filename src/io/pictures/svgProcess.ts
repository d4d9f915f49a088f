import sharp from 'sharp';
import { quality } from './drawing.ts';
import type { SvgAnswer, SvgTask } from './svgTask.ts';

// Draws one SVG after the other, each from a message to an answer. A process of its own: nothing else stops a drawing.

process.on('message', async (task: SvgTask) => {
	const answer: SvgAnswer = await draw(task).catch((error: Error) => ({ failure: error.message }));
	process.send?.(answer);
});
// An orderly end would wait for the drawing.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));

async function draw({ bytes, width }: SvgTask): Promise<SvgAnswer> {
	// It is drawn in the size that is wanted, however large it says that it is; a rule tells of that.
	const drawing = sharp(bytes, { limitInputPixels: false });
	const { format, width: own, height } = await drawing.metadata();
	if (format !== 'svg') throw new Error(`${format} instead of svg`);
	const webp = await drawing
		.resize({ width: Math.min(width, own) })
		.webp({ quality })
		.toBuffer();
	return { webp, width: own, height };
}
