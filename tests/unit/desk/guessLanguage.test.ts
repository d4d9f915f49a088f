import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/core/desk/guessLanguage.ts';

test.each([
	['推广TPM、5S和OEE看板 OEE由60%升到75%', 'zh'],
	['用Excel和Python做看板', 'zh'],
	['推行TPM、5S、OEE、SMED、FMEA、SPC', 'zh'],
	['落纱先查后修', 'zh'],
	['Gloves by the door, as 普陀 does it', 'en'],
	['OEE BOARDS', 'en'],
	['Gloves by the door', 'en'],
	['60% → 75%', 'en'],
])('%s: %s', (text, lang) => {
	expect(guessLanguage(text, ['en', 'zh'])).toBe(lang === 'en' ? undefined : 'zh');
	expect(guessLanguage(text, ['zh', 'en'])).toBe(lang === 'zh' ? undefined : 'en');
});
