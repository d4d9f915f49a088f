import { expect, test } from 'vitest';
import { inTerms } from '../../../src/core/form/inTerms.ts';

const school = {
	factory: { one: 'institution', many: 'institutions' },
	workshop: { one: 'unit', many: 'units' },
};

test.each([
	['Which factory has a workshop?', 'Which institution has a unit?'],
	['A factory, or a body.', 'An institution, or a body.'],
	['The factories and their workshops', 'The institutions and their units'],
	['Factory', 'Institution'],
	['A file in factories/ is a factory.', 'A file in factories/ is an institution.'],
])('%s', (text, said) => expect(inTerms(text, 'en', school)).toBe(said));

test('in Chinese', () => {
	const hospital = { factory: { one: '医院', many: '医院' }, workshop: { one: '科室', many: '科室' } };
	expect(inTerms('工厂和它的车间', 'zh', hospital)).toBe('医院和它的科室');
});
