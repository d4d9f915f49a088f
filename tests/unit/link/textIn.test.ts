import { expect, test } from 'vitest';
import { textIn } from '../../../src/core/link/textIn.ts';

test.each([
	['in the language itself', { zh: '厂', en: 'plant', fr: 'usine' }, 'fr', 'usine'],
	['else in the first language of the bulletin', { zh: '厂', en: 'plant' }, 'fr', 'plant'],
	['else in any', { zh: '厂' }, 'fr', '厂'],
	['one text for all languages', 'plant', 'fr', 'plant'],
	['nothing', undefined, 'fr', ''],
])('%s', (_, words, lang, expected) => expect(textIn(words, lang, 'en')).toBe(expected));
