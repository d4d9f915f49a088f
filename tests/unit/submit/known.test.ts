import { afterEach, expect, test, vi } from 'vitest';
import { createKnown } from '../../../src/components/submit/client/known.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a name that only one record bears leads to it, as people write it', async () => {
	const factories = [
		{ id: 'jinan', title: '济南第一棉纺织厂', names: ['棉一', 'Jinan  No. 1', '一厂'], aliases: ['jinan-1'] },
		{ id: 'qingdao', title: '青岛第一棉纺织厂', names: ['一厂'] },
		{ id: 'wuxi', title: '色织厂' },
		{ id: 'changzhou', title: '色织厂', names: ['jinan'] },
	];
	vi.stubGlobal('fetch', async () => Response.json(factories));
	const known = createKnown('/known/', 'zh');
	await known.load('factories');
	const found = (text: string) => known.id('factories', text);
	expect(['济南第一棉纺织厂', '棉一', 'JINAN NO. 1', '“棉一”', 'jinan-1', '色织厂 (wuxi)'].map(found)).toEqual([
		...['jinan', 'jinan', 'jinan', 'jinan', 'jinan', 'wuxi'],
	]);
	// An id is one record's alone; what several bear, or none, stays for the checker to speak of.
	expect(['jinan', '一厂', '色织厂', '棉二'].map(found)).toEqual(['jinan', '一厂', '色织厂', '棉二']);
});
