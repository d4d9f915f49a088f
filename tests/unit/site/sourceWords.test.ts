import { expect, test } from 'vitest';
import { interfaceWords } from '../../../src/site/words/words.ts';

test.each([
	['人民日报', '第 4 版'],
	['《新民晚报》', '第 4 版'],
	['文汇报（上海）', '第 4 版'],
	['护理杂志', '第 4 页'],
	['中华护理学报', '第 4 页'],
	['卫生公报', '第 4 页'],
	['Nursing Times', '第 4 页'],
])('a page of “%s” is %s in Chinese', (publication, page) => {
	expect(interfaceWords('zh', undefined).source.page('4', publication)).toBe(page);
});

test('“more than” leaves the figure itself out in both languages', () => {
	const said = ['en', 'zh'].map((lang) => interfaceWords(lang, undefined).results.moreThan('30'));
	expect(said).toEqual(['more than 30', '超过 30']);
});

test.each([
	['学习《手册》的体会', '《学习〈手册〉的体会》'],
	['《手册》', '《手册》'],
	['《手册》和《续编》', '《〈手册〉和〈续编〉》'],
	['手册', '《手册》'],
	['A handbook', 'A handbook'],
])('the title %s is cited as %s in Chinese', (title, cited) => {
	expect(interfaceWords('zh', undefined).source.named(title)).toBe(cited);
});
