import { expect, test } from 'vitest';
import { textDirection } from '../../src/core/textDirection.ts';

test.each(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ar-EG', 'az-Arab'])('%s is written from the right', (lang) =>
	expect(textDirection(lang)).toBe('rtl'),
);

test.each(['en', 'zh', 'zh-Hant', 'es', 'az', 'ks-Deva', 'no tag of a language'])(
	'%s is written from the left',
	(lang) => expect(textDirection(lang)).toBe('ltr'),
);
