import { expect, test } from 'vitest';
import { foldFigures } from '../../../src/core/search/foldFigures.ts';

test.each([
	['12,000', '12000'],
	['1,234,567.5', '1234567.5'],
	['15.000,5', '15000,5'],
	['12\u202F000 kg', '12000 kg'],
	['2.5', '2.5'],
	['1956,1957', '1956,1957'],
	['12 000', '12 000'],
])('%s is compared as %s', (text, folded) => expect(foldFigures(text)).toBe(folded));
