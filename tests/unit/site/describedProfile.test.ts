import { expect, test } from 'vitest';
import { describedProfile } from '../../../src/site/describedProfile.ts';

const attributes = [
	{ id: 'size', title: 'Size', choices: [{ id: 'small', title: 'Small' }] },
	{ id: 'certified', title: 'Certified', choices: [{ id: 'yes', title: 'Yes' }] },
	{ id: 'presses', title: 'Presses' },
	{ id: 'crane', title: 'Crane' },
	{ id: 'rail', title: 'Rail' },
	{ id: 'kiln', title: 'Kiln' },
];

test('a choice stays its id, figures are figures, yes and no are true and false, and silence says nothing', () => {
	const form: Record<string, string> = { size: 'small', certified: 'yes', presses: '2.5', crane: 'yes', rail: 'no' };
	expect(describedProfile(attributes, (id) => form[id] ?? '')).toEqual({
		size: 'small',
		certified: 'yes',
		presses: 2.5,
		crane: true,
		rail: false,
	});
});
