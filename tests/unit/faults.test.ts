import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDigest } from '../../src/core/digest.ts';
import { keyOf } from '../../src/core/link/key.ts';
import { readContent } from '../../src/io/content/readContent.ts';

const read = (name: string) => readContent(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));
const today = '2026-06-30';

test('a sound bulletin in two languages has nothing to tell, and is a digest', async () => {
	const { files, assets } = await read('small');
	const { digest, messages } = buildDigest(files, { today, assets });
	expect(messages).toEqual([]);
	expect(digest?.records.reports.get('guard-on-the-press' as never)?.translations.get('zh')?.data.title).toBe(
		'压机护罩',
	);
	expect(digest?.references.get('factories/plant-south')?.map(({ from }) => keyOf(from))).toEqual([
		'adoptions/guard-on-the-press/plant-south',
		'exchanges/spring-visit',
	]);
	expect(digest?.backlinks.get('factories/plant-south')?.map(({ lang, sentence }) => `${lang}: ${sentence}`)).toEqual([
		'en: The plant fitted a guard, as Plant South did later.',
		'zh: 工厂装了护罩，后来南厂也装了。',
	]);
});

test('a folder of faults has one message for each, at its own line, in both languages', async () => {
	const { files, assets } = await read('faults');
	const { digest, messages } = buildDigest(files, { today, assets });
	const told = messages.filter(({ severity }) => severity !== 'hint');
	const places = told.map(({ file, place }) => `${file}:${place.line}`);
	expect(digest).toBeUndefined();
	expect(new Set(places).size).toBe(places.length);
	for (const { text, help } of told) {
		expect(text.en).toMatch(/[.?]$/);
		expect(text.zh).toMatch(/[。？]$/);
		expect(help?.en && help.zh).toBeTruthy();
	}
	expect(told.map(({ rule }, index) => `${places[index]} ${rule}`).join('\n')).toMatchInlineSnapshot(`
		"adoptions/elsewhere/plant-north.md:1 adoption/folder
		adoptions/elsewhere/plant-north.md:3 adoption/own-report
		adoptions/elsewhere/plant-north.md:4 adoption/since
		adoptions/sound/plant-south.md:4 adoption/reason
		adoptions/sound/plant-south.md:5 record/future-date
		adoptions/sound/plant-south.md:7 adoption/step
		factories/plant-north.md:4 factory/profile
		factories/plant-north.md:5 factory/profile
		factories/plant-north.md:9 record/duplicate-name
		factories/plant-south.zh.md:3 translation/field
		issues/1.md:5 issue/period
		issues/2.md:3 issue/number
		needs/closed.md:3 reference/unknown
		needs/closed.md:5 need/closed
		report/lost.md:1 file/unknown-place
		reports/Old Press.md:1 file/name
		reports/empty.md:1 file/empty
		reports/fields.md:2 yaml/quotes
		reports/fields.md:3 field/unknown
		reports/fields.md:5 field/list
		reports/fields.md:6 yaml/quotes
		reports/fields.md:7 field/choice
		reports/fields.md:8 field/date
		reports/fields.md:11 field/number
		reports/fields.md:12 field/yes-no
		reports/fields.md:14 yaml/comment
		reports/fields.md:15 field/unknown
		reports/fields.md:17 yaml/tab
		reports/fields.md:19 field/url
		reports/fields.md:20 yaml/duplicate-key
		reports/latin.md:2 file/not-utf8
		reports/marks.md:1 frontmatter/delimiter
		reports/marks.md:2 yaml/colon
		reports/marks.md:3 yaml/colon
		reports/marks.md:5 yaml/dash
		reports/marks.md:6 yaml/alias
		reports/marks.md:7 yaml/alias
		reports/marks.md:8 yaml/forbidden-key
		reports/nobody.zh.md:1 translation/orphan
		reports/script.md:1 frontmatter/language
		reports/sound.md:13 link/unknown
		reports/sound.md:14 link/anchor
		reports/sound.md:15 link/draft
		reports/sound.md:16 link/outside
		reports/sound.md:17 link/scheme
		reports/sound.md:18 link/unknown
		reports/sound.md:19 body/html
		reports/sound.md:20 image/missing
		reports/sound.md:21 image/alt
		reports/unclosed.md:1 frontmatter/unclosed
		topics/safety.md:3 record/cycle"
	`);
});

test('the same files in another order say the same', async () => {
	const { files, assets } = await read('faults');
	const [there, back] = [files, files.toReversed()].map((list) => buildDigest(list, { today, assets }).messages);
	expect(back).toEqual(there);
});
