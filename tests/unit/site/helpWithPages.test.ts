import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { PagePath } from '../../../src/site/build/bundle/bundle.ts';
import { helpWithPages } from '../../../src/site/build/helpWithPages.ts';
import { PageQueue } from '../../../src/site/build/pageQueue.ts';

const content = fileURLToPath(new URL('../../fixtures/small', import.meta.url));
const page = (number: number): PagePath => ({ pathname: `/page-${number}/`, route: {} as PagePath['route'] });

function takenFrom(queue: PageQueue): string[] {
	const all: string[] = [];
	for (let batch = queue.take(); batch; batch = queue.take()) all.push(...batch.map(({ pathname }) => pathname));
	return all;
}

test('every page is taken once, and again where it was given back', () => {
	const paths = Array.from({ length: 100 }, (_, number) => page(number));
	const queue = new PageQueue(paths);
	const first = queue.take() ?? [];
	queue.take();
	queue.giveBack(first);
	expect(queue.isEmpty).toBe(false);
	const rest = takenFrom(queue);
	expect(rest.slice(0, first.length)).toEqual(first.map(({ pathname }) => pathname));
	expect(rest.length).toBe(100 - first.length);
	expect(queue.isEmpty).toBe(true);
	expect(new PageQueue([]).take()).toBeUndefined();
});

test('a process that finds other records than the build has read makes no page', async () => {
	const task = { content, base: undefined, bundle: 'none', out: 'none' };
	expect(await helpWithPages({ ...task, state: 'of other records' })).toBeUndefined();
});
