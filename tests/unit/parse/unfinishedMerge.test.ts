import { describe, expect, test } from 'vitest';
import { build, check, report, sound } from '../bulletin.ts';

const merged = (mine: string, theirs: string) => `<<<<<<< HEAD\n${mine}\n=======\n${theirs}\n>>>>>>> branch\n`;

const message = (place: string) => `
${place} error file/unfinished-merge
  Two versions of this file were merged in Git, and the merge was not finished: both stand here.
  > Keep one of the two, or put both together, and delete the three lines that begin with <<<<<<<, ======= and >>>>>>>.
`;

describe('one message stands for all that follows from an unfinished merge', () => {
	test('in the text', () => {
		const files = { 'reports/x.md': report('', merged('Ours, <b>bold</b>.', 'Theirs, [gone](gone.md).')) };
		expect(check(files)).toBe(message('reports/x.md:7:1-13'));
	});

	test('in the fields', () => {
		const files = { 'reports/x.md': `---\n${merged('title: Ours', 'title: Theirs')}factory: north\n---\n` };
		expect(check(files)).toBe(message('reports/x.md:2:1-13'));
	});

	test('over the whole file, as where both have added it', () => {
		const files = { 'reports/x.md': merged(report('', 'Ours.'), report('', 'Theirs.')) };
		expect(check(files)).toBe(message('reports/x.md:1:1-13'));
	});

	test('with the lines of Windows', () => {
		const files = { 'reports/x.md': report('', merged('Ours.', 'Theirs.')).replaceAll('\n', '\r\n') };
		expect(check(files)).toBe(message('reports/x.md:7:1-13'));
	});

	test('in a translation', () => {
		const files = { 'reports/guard.zh.md': `---\n${merged('title: 护罩', 'title: 防护罩')}---\n` };
		expect(check(files)).toBe(message('reports/guard.zh.md:2:1-13'));
	});

	test('in a record to which others point', () => {
		const files = { 'factories/north.md': `---\n${merged('title: North', 'title: The North')}---\n` };
		expect(check(files)).toBe(message('factories/north.md:2:1-13'));
	});

	test('in digest.yml', () => {
		const files = {
			'digest.yml': sound['digest.yml'].replace('title: Test\n', merged('title: Ours', 'title: Theirs')),
			'reports/guard.zh.md': '---\ntitle: 护罩\n---\n',
		};
		expect(check(files)).toBe(message('digest.yml:1:1-13'));
	});

	test('each file has its own, the first of several', () => {
		const body = merged('Ours.', 'Theirs.');
		const { messages } = build({ 'reports/x.md': report('', body + body), 'reports/y.md': report('', body) });
		const own = messages.filter(({ file }) => /^reports\/[xy]\.md$/.test(file));
		expect(own.map(({ file, place, rule }) => `${file}:${place.line} ${rule}`)).toEqual([
			'reports/x.md:7 file/unfinished-merge',
			'reports/y.md:7 file/unfinished-merge',
		]);
	});
});

test('where Git has left what was there before, that goes too', () => {
	const body = '<<<<<<< HEAD\nOurs.\n||||||| 1f2e3d4\nBefore.\n=======\nTheirs.\n>>>>>>> branch\n';
	expect(check({ 'reports/x.md': report('', body) })).toMatchInlineSnapshot(`
		"
		reports/x.md:7:1-13 error file/unfinished-merge
		  Two versions of this file were merged in Git, and the merge was not finished: both stand here.
		  > Keep one of the two, or put both together; delete what stands between the lines ||||||| and =======, which is older than both; and delete the four lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.
		"
	`);
});

test('in Chinese', () => {
	expect(check({ 'reports/x.md': report('', merged('我们的。', '他们的。')) }, 'zh')).toMatchInlineSnapshot(`
		"
		reports/x.md:7:1-13 error file/unfinished-merge
		  这个文件的两个版本在 Git 里合并，没有合并完：两个版本都留在这里。
		  > 请保留其中一个，或把两个合在一起，再删去以“<<<<<<<”“=======”“>>>>>>>”开头的三行。
		"
	`);
});

describe('what only looks like it', () => {
	test.each([
		['a text that shows such lines', `How it looks:\n\n\`\`\`\n${merged('Ours.', 'Theirs.')}\`\`\`\n`],
		['the same, between tildes', `~~~~ text\n~~~\n${merged('Ours.', 'Theirs.')}~~~~\n`],
		['a heading underlined so', 'Title\n=======\n\nText.\n'],
		['a beginning without an end', '<<<<<<< HEAD\n\nText.\n'],
		['an end before the middle', '<<<<<<< HEAD\n\n>>>>>>> branch\n\nText\n=======\n'],
	])('%s', (_, body) => expect(check({ 'reports/x.md': report('', body) })).toBe('\n\n'));

	test('but a merge behind such a text, and one that tears it apart, counts', () => {
		const shown = `\`\`\`\n${merged('Ours.', 'Theirs.')}\`\`\`\n\n`;
		expect(check({ 'reports/x.md': report('', shown + merged('Ours.', 'Theirs.')) })).toBe(
			message('reports/x.md:15:1-13'),
		);
		const torn = `\`\`\`\n${merged('Ours.\n```', 'Theirs.')}\`\`\`\n`;
		expect(check({ 'reports/x.md': report('', torn) })).toBe(message('reports/x.md:8:1-13'));
	});
});
