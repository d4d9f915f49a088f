import { expect, test } from 'vitest';
import { build, check, report, said } from '../bulletin.ts';

const answer = '---\nreport: guard\nfactory: south\nresponse: adopted\n---\n';

/** What is proposed for an address in the text of a report. */
const proposed = (url: string) => {
	const { messages } = build({ 'reports/x.md': report('', `[t](<${url}>)\n`), 'adoptions/guard/south.md': answer });
	return messages.filter(({ severity }) => severity === 'error').map(({ help }) => help?.en)[0];
};

test.each([
	['by its name alone', 'guard', 'Write: guard.md'],
	['by its name alone, with a heading', 'guard#what-to-watch', 'Write: guard.md#what-to-watch'],
	['as a folder', '../reports/guard/', 'Write: guard.md'],
	['by its kind and name', 'reports/guard', 'Did you mean “guard.md”?'],
	['by its path from the content folder', 'factories/north.md', 'Did you mean “../factories/north.md”?'],
	['by its path from the root of the repository', 'content/reports/guard.md', 'Did you mean “guard.md”?'],
	['by its path from further up', '../../content/topics/safety.md', 'Did you mean “../topics/safety.md”?'],
	['as if it lay beside this one', 'north.md', 'Did you mean “../factories/north.md”?'],
	['with one folder for one record', '../factory/north.md', 'Did you mean “../factories/north.md”?'],
	['by its address and its ending', '/reports/guard.md', 'Did you mean “guard.md”?'],
	['as a page', 'guard.html', 'Did you mean “guard.md”?'],
	['in capitals', 'Guard.MD', 'Did you mean “guard.md”?'],
	['as in a wiki', '[[guard]]', 'Did you mean “guard.md”?'],
	['with a slip', './gaurd.md', 'Did you mean “./guard.md”?'],
	['below another', 'adoptions/guard/south.md', 'Did you mean “../adoptions/guard/south.md”?'],
])('a record that is named %s', (_, url, help) => expect(proposed(url)).toBe(help));

test.each([
	['www.example.org/a', 'Did you mean “https://www.example.org/a”?'],
	['example.com', 'Did you mean “https://example.com”?'],
	['editor@example.org', 'Did you mean “mailto:editor@example.org”?'],
])('an address of the web without its begin: %s', (url, help) => expect(proposed(url)).toBe(help));

test('what is proposed is right', () => {
	for (const url of ['guard', 'reports/guard', '../factory/north.md', '[[south]]', 'adoptions/guard/south.md']) {
		const [, better = ''] = /(?:Write: |“)([^”]+)”?\??$/.exec(proposed(url) ?? '') ?? [];
		expect(proposed(better)).toBeUndefined();
	}
});

test('pictures that are larger than anyone needs, or too large to be drawn', () => {
	const pictures = {
		'reports/a.jpg': { bytes: 8_240_000, width: 4000, height: 3000 },
		'reports/b.png': { bytes: 90_000, width: 12_500, height: 200 },
		'reports/c.png': { bytes: 90_000, width: 30_000, height: 20_000 },
		'reports/d.jpg': { bytes: 5_000_000, width: 12_000, height: 12_000 },
	};
	const body = Object.keys(pictures).map((path) => `![A press](${path.replace('reports/', '')})\n`);
	const { messages } = build({ 'reports/x.md': report('', body.join('\n')) }, [], pictures);
	expect(said(messages)).toMatchInlineSnapshot(`
		"
		reports/x.md:7:1-18 warning image/large
		  “reports/a.jpg” is 8.2 MB; a good picture needs no more than 1 or 2.
		  > Save it smaller in a picture program: 2,000 pixels wide is plenty.
		reports/x.md:9:1-18 warning image/large
		  “reports/b.png” has 12,500 × 200 pixels, many more than a page can show.
		  > Save it smaller in a picture program: 2,000 pixels wide is plenty.
		reports/x.md:11:1-18 error image/too-large
		  “reports/c.png” has 30,000 × 20,000 pixels; so large a picture can’t be drawn.
		  > Save it smaller in a picture program: 2,000 pixels wide is plenty.
		"
	`);
	expect(said(messages, 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:7:1-18 warning image/large
		  “reports/a.jpg”有 8.2 MB；好的图片只要一两 MB。
		  > 请用图片软件存得小一些：宽 2,000 像素就足够了。
		reports/x.md:9:1-18 warning image/large
		  “reports/b.png”有 12,500 × 200 像素，远远超过网页能显示的大小。
		  > 请用图片软件存得小一些：宽 2,000 像素就足够了。
		reports/x.md:11:1-18 error image/too-large
		  “reports/c.png”有 30,000 × 20,000 像素，太大，画不出来。
		  > 请用图片软件存得小一些：宽 2,000 像素就足够了。
		"
	`);
});

test('a picture whose name says another kind', () => {
	const pictures = { 'reports/a.gif': { bytes: 1000, width: 40, height: 30, shouldEnd: 'jpg' } };
	const { messages } = build({ 'reports/x.md': report('', '![A press](a.gif)\n') }, [], pictures);
	expect(said(messages)).toMatchInlineSnapshot(`
		"
		reports/x.md:7:1-18 warning image/misnamed
		  “reports/a.gif” is in truth of another kind: JPG.
		  > Rename it to “a.jpg”, here and in the folder.
		"
	`);
});

test('a picture that is only linked to may be large, but not too large to be drawn', () => {
	const pictures = {
		'reports/a.jpg': { bytes: 8_240_000, width: 4000, height: 3000 },
		'reports/c.png': { bytes: 90_000, width: 30_000, height: 20_000 },
	};
	const { messages } = build({ 'reports/x.md': report('', '[a](a.jpg) [c](c.png)\n') }, [], pictures);
	const told = messages.filter(({ severity }) => severity !== 'hint');
	expect(told.map(({ rule, place }) => [rule, place.column])).toEqual([['image/too-large', 12]]);
});

test('a picture that no text shows may have any size', () => {
	const { messages } = build({}, [], { 'reports/a.jpg': { bytes: 9e7, width: 4e4, height: 3e4 } });
	expect(said(messages)).toBe(said([]));
});

test('a link to a record in Chinese words', () => {
	expect(check({ 'reports/x.md': report('', '[甲](reports/guard)\n') }, 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:7:1-19 error link/unknown
		  没有“reports/reports/guard”这个文件。
		  > 是不是想写“guard.md”？
		"
	`);
});
