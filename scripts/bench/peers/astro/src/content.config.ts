import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const reports = defineCollection({
	loader: glob({ pattern: '*.md', base: './content/reports' }),
	schema: z.object({
		title: z.string(),
		date: z.coerce.date(),
		factory: z.string(),
		topic: z.array(z.string()),
		outcome: z.string(),
		follows: z.string().optional(),
		mentions: z.array(z.string()),
	}),
});
export const collections = { reports };
