import { expect, test } from 'vitest';
import { optionsOf } from '../../../src/core/desk/optionsOf.ts';
import { orderFacetValues } from '../../../src/core/derive/orderFacetValues.ts';
import type { RecordOf } from '../../../src/core/model.ts';
import { byTitle } from '../../../src/site/byTitle.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { bulletin } from '../../support/bulletin.ts';

test.each([
	['zh', ['2号厂', '10号厂']],
	['zh', ['第一机床厂', '第二机床厂', '第三机床厂', '第十机床厂', '第二十一机床厂']],
	['zh', ['第一机床厂', '第2机床厂', '第三机床厂']],
	['zh', ['北京厂', '第二厂', '上海厂']],
	['en', ['Mill 2', 'Mill 10', 'Works 1']],
])('figures in names count for what they are worth, in lists, facets and prompts alike: %s', (lang, names) => {
	const { records } = bulletin(
		Object.fromEntries(names.map((name, n) => [`topics/t${(n * 7) % 5}.md`, `---\ntitle: ${name}\n---\n`])),
	);
	const titles = (list: readonly RecordOf[]) => list.map(({ data }) => data.title);
	const ed = { lang, title: ({ data }: RecordOf) => data.title } as Edition;
	expect(titles(byTitle(ed, records.topics.values()))).toEqual(names);
	expect(optionsOf(records, 'topics', lang).map(({ label }) => label)).toEqual(names);
	const values = [...names].reverse().map((label) => ({ value: label, label, count: 1 }));
	expect(orderFacetValues('topic', values, lang).map(({ label }) => label)).toEqual(names);
});
