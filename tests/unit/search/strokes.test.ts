import { expect, test } from 'vitest';
import { strokesApart, strokesTogether } from '../../../src/core/search/strokes.ts';

test.each(['đọc sách, Đà Nẵng', 'Łódź', 'søster, Øst', 'Straße', 'æble, Œuvre', 'ıssız', 'plain', '经验'])(
	'%s is taken apart and put together',
	(text) => {
		const apart = strokesApart(text);
		expect(apart).not.toMatch(/[đĐłŁøØßæÆœŒı]/);
		expect(strokesTogether(apart)).toBe(text);
	},
);

test('a letter taken apart differs from its plain one by marks alone', () =>
	expect(strokesApart('đßÆ').replace(/\p{M}/gu, '')).toBe('dssAE'));
