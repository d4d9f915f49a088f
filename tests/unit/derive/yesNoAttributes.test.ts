import { expect, test } from 'vitest';
import { yesNoAttributes } from '../../../src/core/derive/yesNoAttributes.ts';
import { linked } from '../../support/linked.ts';

test('what profiles and conditions say yes or no of, and give no figure or choice', () => {
	const need = 'required';
	const digest = linked({
		factories: {
			a: { profile: { crane: true, size: 'small', presses: 3, doubtful: true, kiln: false } },
			b: { profile: { crane: false } },
		},
		reports: {
			r: {
				conditions: [
					{ need, attribute: 'rail', is: false },
					{ need, attribute: 'doubtful', atLeast: 1 },
					{ need, attribute: 'dust', in: ['low'] },
				],
			},
		},
	});
	expect([...yesNoAttributes(digest)].sort()).toEqual(['crane', 'kiln', 'rail']);
});
