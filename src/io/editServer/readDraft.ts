import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

const draftSchema = z.strictObject({
	text: z.string(),
	/** What the draft began from. */
	base: z.string(),
	settled: z.strictObject({ version: z.string(), fields: z.array(z.string()) }).optional(),
});

/** Whether the request brings a record along with what its draft began from. */
export const isDraft = ({ headers }: IncomingMessage): boolean => headers['content-type'] === 'application/json';

/** @throws Refusal */
export function readDraft(bytes: Uint8Array): z.infer<typeof draftSchema> {
	try {
		return draftSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
	} catch {
		throw new Refusal(400, { en: 'This request can’t be read.', zh: '这个请求无法读取。' });
	}
}
