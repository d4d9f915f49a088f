import { expect, test } from 'vitest';
import { langAttributes } from '../../../src/site/langAttributes.ts';

test('a text in the language around it carries nothing', () => {
	expect(langAttributes('ar', 'ar')).toEqual({});
	expect(langAttributes(undefined, 'ar')).toEqual({});
});

test('a text in another language says so, and its direction where that is another', () => {
	expect(langAttributes('zh', 'en')).toEqual({ lang: 'zh' });
	expect(langAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
	expect(langAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
	expect(langAttributes('he', 'ar')).toEqual({ lang: 'he' });
});
