import { expect, test } from 'vitest';
import { findNamed } from '../../../src/core/import/values/findNamed.ts';

const known = [
	{ id: 'north', names: ['north', 'Plant North', '北厂'] },
	{ id: 'north-west', names: ['Plant North-West', '西北厂'] },
	{ id: 'ai', names: ['AI'] },
	{ id: 'x', names: ['x'] },
];

test.each([
	['The PLANT\n  North works.', ['north']],
	['Plant North-West works.', ['north-west']],
	['Plant North-West and plant north.', ['north-west', 'north']],
	['Plant Northern', []],
	['我国西北厂和北厂', ['north-west', 'north']],
	['The AI of it, said aioli', ['ai']],
	['x y z', []],
	['', []],
])('%j names %j', (text, ids) => expect(findNamed(text, known)).toEqual(ids));
