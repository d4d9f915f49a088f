import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/core/link/inLanguage.ts';
import { byKey } from '../../../src/core/link/key.ts';
import type { RecordOf } from '../../../src/core/model.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { titleOf } from '../../../src/site/titleOf.ts';
import { titleParts } from '../../../src/site/titleParts.ts';
import { interfaceWords } from '../../../src/site/words/words.ts';
import { bulletin } from '../../support/bulletin.ts';

const report = (title: string) => `---\ntitle: ${title}\nlang: zh\nfactory: first\ntopic: [t]\noutcome: 好。\n---\n`;
const digest = bulletin({
	'topics/t.md': '',
	'factories/first.md': '',
	'factories/mill.md': '---\ntitle: The Mill\n---\n',
	'factories/works.md': '---\ntitle: 机器厂\nlang: zh\n---\n',
	'reports/filings.md': report('“铁屑”回收'),
	'adoptions/filings/mill.md': '---\nreport: filings\nfactory: mill\nresponse: adopted\n---\n',
	'adoptions/filings/works.md': '---\nreport: filings\nfactory: works\nlang: zh\nresponse: adopted\n---\n',
});

/** An edition as far as titles need it. */
const edition = (lang: string): Edition => {
	const ed = {
		lang,
		wordsLang: lang,
		words: interfaceWords(lang, undefined),
		view: (record: RecordOf) => inLanguage(record, lang),
		get: (key: `reports/${string}`) => byKey(digest.records, key),
		title: (record: RecordOf): string => titleOf(ed as unknown as Edition, record),
	};
	return ed as unknown as Edition;
};
const shown = (lang: string, key: `reports/${string}` | `adoptions/${string}`) => {
	const record = byKey(digest.records, key) as RecordOf;
	return titleParts(edition(lang), record).map(({ text, lang }) => (lang ? `[${lang}: ${text}]` : text));
};

test.each([
	['en', 'reports/filings', ['[zh: “铁屑”回收]']],
	['zh', 'reports/filings', ['“铁屑”回收']],
	['en', 'adoptions/filings/mill', ['The Mill: answer to “', '[zh: ‘铁屑’回收]', '”']],
	['en', 'adoptions/filings/works', ['[zh: 机器厂]', ': answer to “', '[zh: ‘铁屑’回收]', '”']],
	['zh', 'adoptions/filings/mill', ['[en: The Mill]', '对“‘铁屑’回收”的答复']],
	['zh', 'adoptions/filings/works', ['机器厂对“‘铁屑’回收”的答复']],
] as const)('each part of a title has its language: in %s, %s', (lang, key, parts) => {
	expect(shown(lang, key)).toEqual(parts);
});
