import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Ten megabytes: more than any photograph that a reader will wait for. */
const maxBody = 10_000_000;
/** What is too large is heard out to here, so that the sender hears the answer; then the line is cut. */
const maxHeard = 50_000_000;

/**
 * The body of a request, as far as it is small enough to be kept.
 *
 * @throws Refusal
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size <= maxBody) chunks.push(chunk);
		else chunks.length = 0;
		if (size > maxHeard) break;
	}
	if (size <= maxBody) return Buffer.concat(chunks);
	throw new Refusal(413, {
		en: 'This file is larger than 10 MB. Make the picture smaller first.',
		zh: '这个文件超过 10 MB。请先把图片缩小。',
	});
}
