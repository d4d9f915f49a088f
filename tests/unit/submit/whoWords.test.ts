import { expect, test } from 'vitest';
import { whoWords } from '../../../src/components/submit/client/whoWords.ts';
import { ownTerms } from '../../../src/core/form/terms.ts';

const labels = { factory: 'Plant', group: 'Several, not named' };
const plant = { factory: { one: 'plant', many: 'plants' }, workshop: { one: 'line', many: 'lines' } };
const text = { en: 'The factory is missing.', zh: '没有写明工厂。' };

test('who has named nobody is led to the list and to the field for several, in the words of the bulletin', () => {
	const said = whoWords({ text, field: ['factory'] }, labels, { en: plant, zh: ownTerms.zh });
	expect(said).toEqual({
		field: ['factory'],
		text: { en: 'The plant is missing.', zh: '没有写明工厂。' },
		help: {
			en: 'Choose the plant from the list. Where several without names are meant, fill in “Several, not named” below.',
			zh: '请从列表中选择工厂。如果是没有列名的若干单位，请填写下面的“Several, not named”。',
		},
	});
});

test('who has named one and several is told which of the two fields to empty', () => {
	const { help } = whoWords({ text, field: ['group'] }, labels, ownTerms);
	expect(help).toEqual({
		en: 'Keep “Plant” where one is named, or “Several, not named” where several are not, and empty the other.',
		zh: '写明一个时留“Plant”，未逐一列名时留“Several, not named”，另一个请清空。',
	});
});
