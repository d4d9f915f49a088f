import { type ChildProcess, fork } from 'node:child_process';
import type { SvgAnswer, SvgTask } from './svgTask.ts';

/** The process that draws, for as long as it does what it is asked. */
let drawing: ChildProcess | undefined;
/** The drawing that is last in the queue. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws an SVG as WebP, `width` pixels wide or, where it is smaller, in its own size. A few hundred bytes can ask for
 * hours of work, which no time limit of the library interrupts: the process that does it is stopped.
 *
 * @param seconds how long it may take
 * @throws where it can't be drawn, or not in that time
 */
export async function drawSvg(
	bytes: Uint8Array,
	width: number,
	seconds: number,
): Promise<Exclude<SvgAnswer, { failure: string }>> {
	// One after the other, so that none waits for the processor while its time runs.
	const next = last.then(() => ask({ bytes, width }, seconds));
	last = next.catch(() => {});
	const answer = await next;
	if ('failure' in answer) throw new Error(answer.failure);
	return answer;
}

function ask(task: SvgTask, seconds: number): Promise<SvgAnswer> {
	drawing ??= start();
	const child = drawing;
	hold(child);
	return new Promise<SvgAnswer>((resolve) => {
		const giveUp = (failure: string) => {
			child.kill('SIGKILL');
			if (drawing === child) drawing = undefined;
			done({ failure });
		};
		const timer = setTimeout(() => giveUp(`more than ${seconds} seconds of drawing`), seconds * 1000);
		const ended = () => giveUp('too much for the program that draws');
		const done = (answer: SvgAnswer) => {
			clearTimeout(timer);
			child.off('message', done).off('exit', ended).off('error', ended);
			letGo(child);
			resolve(answer);
		};
		child.once('message', done).once('exit', ended).once('error', ended);
		child.send(task, () => {});
	});
}

function start(): ChildProcess {
	const child = fork(new URL('./svgProcess.ts', import.meta.url), {
		serialization: 'advanced',
		// Fonts that are missing and the like are no business of whoever reads our messages.
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	const forget = () => {
		if (drawing === child) drawing = undefined;
	};
	return child.on('exit', forget).on('error', forget);
}

/** While something is drawn, it is waited for; then the process is no reason to go on living. */
function hold(child: ChildProcess): void {
	child.ref();
	child.channel?.ref();
}

function letGo(child: ChildProcess): void {
	child.unref();
	child.channel?.unref();
}
