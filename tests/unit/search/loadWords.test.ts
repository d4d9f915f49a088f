import { expect, test } from 'vitest';
import { loadWords } from '../../../src/components/search/client/loadWords.ts';

/** What is looked up for a phrase; ~ stands for what comes after all letters. */
async function lookedUp(phrase: string, lang: string): Promise<string[]> {
	const asked: string[] = [];
	const index = { search: async () => ({ results: [] }), preload: async (term: string) => void asked.push(term) };
	await loadWords(index, phrase, lang);
	return asked.map((term) => term.replaceAll('\u{E007F}', '~'));
}

test.each([
	['zh', '检验记录', '检验~ 记录~'],
	['zh', 'PLC程序 备份', 'PLC~ 程序~ 备份~'],
	['zh', '「次品」', '次~ 品~'],
	['en', 'night-shift handover', 'night-shift~ handover~'],
])('in %s, %s is looked up with all that begins with one of its words', async (lang, phrase, ends) => {
	expect(await lookedUp(phrase, lang)).toEqual([phrase, ends]);
});

test.each([
	['zh', '夜班检修设备以前怎样减少废品', '废品~'],
	['zh', '次品太多，怎样减少废品', '次~ 品~ 废品~'],
	['en', 'how do we know whether the moul', 'moul~'],
])(
	'in %s, the words of the question %s are looked up as they are, but for single characters and the last',
	async (lang, phrase, ends) => {
		expect(await lookedUp(phrase, lang)).toEqual([phrase, ends]);
	},
);
