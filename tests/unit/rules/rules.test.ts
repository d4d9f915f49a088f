import { describe, expect, test } from 'vitest';
import { check, checkReport, report } from '../bulletin.ts';

describe('references', () => {
	test('an unknown id, with the one that was meant', () => {
		expect(check({ 'reports/x.md': report('factory: nroth') })).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-15 error reference/unknown
			  There is no factory “nroth”.
			  > Did you mean “north”?
			"
		`);
	});

	test('a title, another name or a translated title instead of the name of a file', () => {
		const files = {
			'factories/renmin.md': '---\ntitle: 人民医院\nnames: ["Hospital, the People’s"]\n---\n',
			'topics/safety.zh.md': '---\ntitle: 安全\n---\n',
			'topics/waste.md': '---\ntitle: Waste\n---\n',
			'exchanges/spring-visit.md': '---\ntitle: Visit to Umberland\nkind: visit\ndate: 2026-03\n---\n',
			'adoptions/guard/south.md':
				'---\nreport: A guard\nfactory: south\nresponse: trial\nlearnedAt: Ｖisit to umberland\n---\n',
			'reports/x.md': report('factory: 人民医院\ntopic: [安全]'),
			'reports/y.md': report('factory: hospital, the people\'s\ntopic: ["waste, Safety"]'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:2:9-16 error reference/unknown
			  There is no report “A guard”.
			  > “A guard” is what it is called; write the name of its file: report: guard
			adoptions/guard/south.md:5:12-30 error reference/unknown
			  There is no exchange “Ｖisit to umberland”.
			  > “Ｖisit to umberland” is what it is called; write the name of its file: learnedAt: spring-visit
			reports/x.md:4:10-14 error reference/unknown
			  There is no factory “人民医院”.
			  > “人民医院” is what it is called; write the name of its file: factory: renmin
			reports/x.md:5:9-11 error reference/unknown
			  There is no topic “安全”.
			  > “安全” is what it is called; write the name of its file: safety
			reports/y.md:4:10-32 error reference/unknown
			  There is no factory “hospital, the people's”.
			  > “hospital, the people's” is what it is called; write the name of its file: factory: renmin
			reports/y.md:5:9-24 error reference/unknown
			  There is no topic “waste, Safety”.
			  > If these are several, write: topic: [waste, safety]
			"
		`);
		expect(check({ ...files, 'factories/south.md': '---\ntitle: 人民医院\n---\n' }, 'zh')).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:2:9-16 error reference/unknown
			  没有“A guard”这篇经验。
			  > “A guard”是它的名称，这里请写它的文件名：report: guard
			adoptions/guard/south.md:5:12-30 error reference/unknown
			  没有“Ｖisit to umberland”这次交流。
			  > “Ｖisit to umberland”是它的名称，这里请写它的文件名：learnedAt: spring-visit
			factories/south.md:2:8-12 warning factory/same-title
			  “factories/renmin.md”的名称与这里相同，读者分不清是哪一个。
			  > 如果是两个，请在名称里写明地点，例如：title: 人民医院（所在地）。如果是同一个，请只留一个文件，把另一个的文件名写进它的“aliases”：[south]
			reports/x.md:4:10-14 error reference/unknown
			  没有“人民医院”这个工厂。
			  > 叫这个名称的有几个，请写其中一个：renmin、south。
			reports/x.md:5:9-11 error reference/unknown
			  没有“安全”这个主题。
			  > “安全”是它的名称，这里请写它的文件名：safety
			reports/y.md:4:10-32 error reference/unknown
			  没有“hospital, the people's”这个工厂。
			  > “hospital, the people's”是它的名称，这里请写它的文件名：factory: renmin
			reports/y.md:5:9-24 error reference/unknown
			  没有“waste, Safety”这个主题。
			  > 如果是几个，请写成：topic: [waste, safety]
			"
		`);
	});

	test('a path instead of an id', () => {
		expect(check({ 'reports/x.md': report('factory: ../factories/north.md') })).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-31 error reference/unknown
			  There is no factory “../factories/north.md”.
			  > Did you mean “north”?
			"
		`);
	});

	test('full-width commas', () => {
		expect(check({ 'reports/x.md': report('topic: [safety\uff0cguard]') })).toMatchInlineSnapshot(`
			"
			reports/x.md:5:9-21 error reference/unknown
			  There is no topic “safety，guard”.
			  > If these are several, write: topic: [safety, guard]
			"
		`);
	});

	test('several factories where one belongs', () => {
		const files = { 'reports/x.md': report('factory: north, south') };
		expect(check(files)).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-22 error reference/unknown
			  There is no factory “north, south”.
			  > If these are several, write the one where it began: factory: north. The others are a line of their own: alongside: [south]
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-22 error reference/unknown
			  没有“north, south”这个工厂。
			  > 如果是几个，请写首先有这个经验的一个：factory: north。其他的另写一行：alongside: [south]
			"
		`);
		expect(check({ 'reports/x.md': report('factory: north\nalongside: [south]') })).toBe('\n\n');
	});

	test('several names in another field of one', () => {
		const files = { 'reports/x.md': report('follows: guard、guard-two') };
		expect(check(files)).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-25 error reference/unknown
			  There is no report “guard、guard-two”.
			  > “follows” takes one name alone, such as: follows: guard
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-25 error reference/unknown
			  没有“guard、guard-two”这篇经验。
			  > “follows”只能写一个名称，例如：follows: guard
			"
		`);
	});

	test('an adoption by its factory alone', () => {
		const answer = (to: string) => `---\nreport: ${to}\nfactory: south\nresponse: adopted\n---\n`;
		const files = {
			'factories/east.md': '---\ntitle: Sample Plant East\n---\n',
			'reports/x.md': report(''),
			'adoptions/guard/south.md': answer('guard'),
			'adoptions/x/south.md': answer('x'),
			'adoptions/guard/east.md': '---\nreport: guard\nfactory: east\nresponse: adopted\nvia: south\n---\n',
			'adoptions/x/east.md': '---\nreport: x\nfactory: east\nresponse: adopted\nvia: north\n---\n',
			'needs/n.md': '---\ntitle: A need\nfactory: north\ntopic: [safety]\nstatus: closed\nclosedBy: south\n---\n',
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			adoptions/guard/east.md:5:6-11 error reference/unknown
			  There is no adoption “south”.
			  > An adoption is named by its report and its factory, “report/factory”. Did you mean “guard/south”?
			adoptions/x/east.md:5:6-11 error reference/unknown
			  There is no adoption “north”.
			  > An adoption is named by its report and its factory, “report/factory”: that is its file in “adoptions/” without the ending. Leave “via” out where it was learned from the origin.
			needs/n.md:6:11-16 error reference/unknown
			  There is no adoption “south”.
			  > An adoption is named by its report and its factory, “report/factory”. Did you mean “guard/south” or “x/south”?
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			adoptions/guard/east.md:5:6-11 error reference/unknown
			  没有“south”这份答复。
			  > 答复要连同所答的经验一起写，形式是“经验/工厂”。是不是想写“guard/south”？
			adoptions/x/east.md:5:6-11 error reference/unknown
			  没有“north”这份答复。
			  > 答复要连同所答的经验一起写，形式是“经验/工厂”，也就是“adoptions/”里的文件名，不带后缀。直接学自首创单位时，不写“via”。
			needs/n.md:6:11-16 error reference/unknown
			  没有“south”这份答复。
			  > 答复要连同所答的经验一起写，形式是“经验/工厂”。是不是想写“guard/south”或“x/south”？
			"
		`);
	});

	test('a former id', () => {
		expect(
			check({ 'reports/x.md': report('follows: old-guard'), 'reports/guard-two.md': report('aliases: [old-guard]') }),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-19 error reference/unknown
			  There is no report “old-guard”.
			  > It is now called “guard-two”.
			"
		`);
	});

	test('a draft', () => {
		expect(check({ 'reports/x.md': report('follows: y'), 'reports/y.md': report('status: draft') }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-11 error reference/draft
			  The report “y” is a draft, so this would lead nowhere.
			  > Publish it (“status: published” in “reports/y.md”), or take this line out until then.
			"
		`);
	});

	test('a draft from a draft', () => {
		expect(check({ 'reports/x.md': report('follows: y\nstatus: draft'), 'reports/y.md': report('status: draft') }))
			.toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('a file with an error is no unknown record', () => {
		expect(check({ 'reports/x.md': report('follows: y'), 'reports/y.md': report('date: 2026-02-30') }))
			.toMatchInlineSnapshot(`
			"
			reports/y.md:6:7-17 error field/date
			  There is no day 2026-02-30: that month has 28 days.
			  > Correct the day, or write the month alone: date: 2026-02
			"
		`);
	});

	test('aliases that are taken', () => {
		expect(
			check({ 'reports/x.md': report('aliases: [guard, x, old, older]'), 'reports/y.md': report('aliases: [old]') }),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:6:11-16 error record/alias
			  “guard” is the id of another record.
			  > Delete it here, or correct it.
			reports/x.md:6:18-19 error record/alias
			  “x” is the record’s own id today.
			  > Delete it here, or correct it.
			reports/y.md:6:11-14 error record/alias
			  “old” is a former id of “reports/x.md” already.
			  > Delete it here, or correct it.
			"
		`);
	});

	test('circles', () => {
		expect(
			check({
				'reports/x.md': report('follows: y'),
				'reports/y.md': report('follows: x'),
				'reports/z.md': report('follows: z'),
				'topics/a.md': '---\ntitle: A\nbroader: a\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:6:10-11 error record/cycle
			  “follows” leads in a circle: “x” → “y” → “x”.
			  > Take “follows” out of one of them, or correct it.
			reports/z.md:6:10-11 error record/cycle
			  “follows” names the record itself.
			  > Take “follows” out of one of them, or correct it.
			topics/a.md:3:10-11 error record/cycle
			  “broader” names the record itself.
			  > Take “broader” out of one of them, or correct it.
			"
		`);
	});
});

describe('who and where', () => {
	test('neither factory nor group', () => {
		expect(check({ 'reports/x.md': report('factory:') })).toMatchInlineSnapshot(`
			"
			reports/x.md:5:1-8 error record/who
			  The factory is missing.
			  > Add a line: factory: the name of a file in “factories/” without its ending. Where no factory is named, write “group:” and below it “name: …”.
			"
		`);
	});

	test('both', () => {
		expect(check({ 'reports/x.md': report('factory: north\ngroup:\n  name: Others') })).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-6 error record/who
			  Here are both a factory and a group.
			  > Keep “factory” where one is named, or “group” where several are not, and delete the other.
			"
		`);
	});

	test('a misspelt factory is not also missing', () => {
		expect(check({ 'reports/x.md': report('factory:\nfactroy: north') })).toMatchInlineSnapshot(`
			"
			reports/x.md:6:1-8 error field/unknown
			  Unknown field “factroy”.
			  > Did you mean “factory”?
			"
		`);
	});

	test('a workshop of another factory', () => {
		expect(
			check({
				'reports/x.md': report('workshop: presshop'),
				'reports/y.md': report('factory: south\nworkshop: press-shop'),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:6:11-19 error record/workshop
			  The factory “north” has no workshop “presshop”.
			  > Did you mean “press-shop”?
			reports/y.md:6:11-21 error record/workshop
			  The factory “south” has no workshop “press-shop”.
			  > It lists no workshops yet. Add them in “factories/south.md” under “workshops:”, such as: - { id: press-shop, title: … }
			"
		`);
	});

	test('a workshop by its title', () => {
		const files = {
			'factories/north.zh.md': '---\nworkshops:\n  - { id: press-shop, title: 冲压车间 }\n---\n',
			'reports/x.md': report('workshop: 冲压车间'),
			'reports/y.md': report('workshop: Press Shop'),
			'reports/z.md': report('workshop: Intensive care'),
			'reports/zz.md': report('factory: south\nworkshop: Intensive care'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			reports/x.md:6:11-15 error record/workshop
			  The factory “north” has no workshop “冲压车间”.
			  > “冲压车间” is its title; write its short name: press-shop
			reports/y.md:6:11-21 error record/workshop
			  The factory “north” has no workshop “Press Shop”.
			  > “Press Shop” is its title; write its short name: press-shop
			reports/z.md:6:11-25 error record/workshop
			  The factory “north” has no workshop “Intensive care”.
			  > Its workshops are: press-shop. A new one is added in “factories/north.md”.
			reports/zz.md:6:11-25 error record/workshop
			  The factory “south” has no workshop “Intensive care”.
			  > It lists no workshops yet. Add them in “factories/south.md” under “workshops:”, such as: - { id: intensive-care, title: … }
			"
		`);
		expect(check({ 'reports/x.md': report('workshop: Press shop') }, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:6:11-21 error record/workshop
			  工厂“north”没有“Press shop”这个车间。
			  > “Press shop”是它的名称，这里请写它的短名：press-shop
			"
		`);
	});

	test('a workshop of a group', () => {
		expect(check({ 'reports/x.md': report('factory:\ngroup:\n  name: Others\nworkshop: press-shop') }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:8:11-21 error record/workshop
			  A group has no workshop; only a factory has.
			  > Delete this line, or name the factory instead of the group.
			"
		`);
	});

	test('names twice', () => {
		expect(check({ 'reports/x.md': report('steps:\n  - { id: a, text: A }\n  - { id: a, text: B }') }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:8:11-12 error record/duplicate-name
			  “steps” has a second item “a”.
			  > Give it another name, such as: id: a-2
			"
		`);
	});
});

describe('reports', () => {
	test('conditions', () => {
		expect(
			check({
				'reports/x.md': report(
					'conditions:\n  - { need: required, attribute: size }\n  - { need: required, attribute: size, is: tiny }\n  - { need: required, attribute: siez, is: small }\n  - { need: required, attribute: size, atLeast: 3 }\n  - { need: helpful, attribute: presses, atLeast: 3, atMost: 9 }\n  - { need: helpful, attribute: size, is: small, in: [large] }',
				),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:7:34-38 error report/condition
			  This condition doesn’t say what the attribute must be.
			  > Add one line: “is: …”, “in: [..., ...]”, “atLeast: 100” or “atMost: 100”.
			reports/x.md:8:44-48 error report/condition
			  “size” can’t be “tiny”.
			  > It can be: small, large. The choices are listed in digest.yml.
			reports/x.md:9:34-38 error report/condition
			  digest.yml lists no attribute “siez”.
			  > Did you mean “size”?
			reports/x.md:10:49-50 error report/condition
			  “size” has choices and no figures, so “atLeast” can’t be compared.
			  > Write “in: [small, large]” with those that suit.
			reports/x.md:12:54-61 error report/condition
			  This condition compares in 2 ways at once: is, in.
			  > Keep one of them, and make a condition of its own of each other.
			"
		`);
	});

	test('attributes and choices by their titles', () => {
		const files = {
			'reports/x.md': report(
				'conditions:\n  - { need: required, attribute: Ｐresses, atLeast: 2 }\n  - { need: required, attribute: staff, atMost: 2 }',
			),
			'reports/y.md': report('conditions:\n  - { need: required, attribute: size, is: LARGE }'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			reports/x.md:7:34-41 error report/condition
			  digest.yml lists no attribute “Ｐresses”.
			  > “Ｐresses” is its title; write its short name: presses
			reports/x.md:8:34-39 error report/condition
			  digest.yml lists no attribute “staff”.
			  > It lists: size, presses.
			reports/y.md:7:44-49 error report/condition
			  “size” can’t be “LARGE”.
			  > “LARGE” is its title; write its short name: large
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:7:34-41 error report/condition
			  digest.yml 里没有“Ｐresses”这个属性。
			  > “Ｐresses”是它的名称，这里请写它的短名：presses
			reports/x.md:8:34-39 error report/condition
			  digest.yml 里没有“staff”这个属性。
			  > 已列出的有：size、presses。
			reports/y.md:7:44-49 error report/condition
			  “size”不能是“LARGE”。
			  > “LARGE”是它的名称，这里请写它的短名：large
			"
		`);
	});

	test('profiles', () => {
		expect(check({ 'factories/x.md': '---\ntitle: X\nprofile:\n  size: smal\n  presses: many\n  age: 3\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			factories/x.md:4:9-13 error factory/profile
			  “size” can’t be “smal”.
			  > Did you mean “small”?
			factories/x.md:5:12-16 error factory/profile
			  “presses” is a figure, not “many”.
			  > Write digits alone, such as: presses: 120
			factories/x.md:6:3-6 error factory/profile
			  digest.yml lists no attribute “age”.
			  > It lists: size, presses.
			"
		`);
	});

	test('two factories with one title', () => {
		const files = { 'factories/west.md': '---\ntitle: ｓample plant  south\nplace: Westfield\n---\n' };
		expect(check(files)).toMatchInlineSnapshot(`
			"
			factories/west.md:2:8-27 warning factory/same-title
			  “factories/south.md” has the same title, so readers can’t tell the two apart.
			  > If they are two, say where this one is, such as: title: ｓample plant  south (Westfield). If they are one, keep one of the files and list the name of the other under “aliases” there: [west]
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			factories/west.md:2:8-27 warning factory/same-title
			  “factories/south.md”的名称与这里相同，读者分不清是哪一个。
			  > 如果是两个，请在名称里写明地点，例如：title: ｓample plant  south（Westfield）。如果是同一个，请只留一个文件，把另一个的文件名写进它的“aliases”：[west]
			"
		`);
	});

	test('two factories with one title in a translation', () => {
		const files = {
			'factories/north.zh.md': '---\ntitle: 样厂\n---\n',
			'factories/south.zh.md': '---\ntitle: 样厂\n---\n',
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			factories/south.zh.md:1:1-2 warning factory/same-title
			  “factories/north.zh.md” has the same title, so readers can’t tell the two apart.
			  > If they are two, say where this one is, such as: title: 样厂 (its town). If they are one, keep one of the files and list the name of the other under “aliases” there: [south]
			"
		`);
	});

	test('a record that a list names twice', () => {
		const fields = 'factory: north\nalongside: [south, north, south]\ntopic: [safety, safety]';
		expect(checkReport(fields)).toMatchInlineSnapshot(`
			"
			reports/x.md:5:20-25 warning record/listed-twice
			  “north” stands under “factory” already; “alongside” is for others.
			  > Delete it here.
			reports/x.md:5:27-32 warning record/listed-twice
			  “south” stands in “alongside” twice.
			  > Delete it here.
			reports/x.md:6:17-23 warning record/listed-twice
			  “safety” stands in “topic” twice.
			  > Delete it here.
			"
		`);
		expect(checkReport(fields, 'zh')).toMatchInlineSnapshot(`
			"
			reports/x.md:5:20-25 warning record/listed-twice
			  “north”已经写在“factory”里；“alongside”只列其他单位。
			  > 请在这里删去。
			reports/x.md:5:27-32 warning record/listed-twice
			  “south”在“alongside”里列了两次。
			  > 请在这里删去。
			reports/x.md:6:17-23 warning record/listed-twice
			  “safety”在“topic”里列了两次。
			  > 请在这里删去。
			"
		`);
	});

	test('superseded', () => {
		expect(check({ 'reports/x.md': report('status: superseded'), 'reports/y.md': report('supersededBy: x') }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:6:9-19 error report/superseded
			  This report is superseded without saying by which.
			  > Add a line: supersededBy: the name of a file in “reports/” without its ending
			reports/y.md:6:15-16 error report/superseded
			  “supersededBy” is written, yet the status is “published”.
			  > Write “status: superseded”, or delete “supersededBy”.
			"
		`);
	});

	test('evidence', () => {
		expect(
			check(
				{
					'reports/x.md': report(
						'evidence:\n  - { type: photo, title: A, file: pres.jpg }\n  - { type: photo, title: B, file: press.jpg }\n  - { type: photo, title: C, file: ../../secret }',
					),
				},
				'en',
				['reports/press.jpg'],
			),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:7:36-44 error report/evidence-file
			  There is no file “reports/pres.jpg”.
			  > Did you mean “press.jpg”?
			reports/x.md:9:36-48 error report/evidence-file
			  “../../secret” is no file in the content folder.
			  > Put the file beside this record and write its name. A web address belongs in “url”.
			"
		`);
	});
});

describe('adoptions', () => {
	test('in another folder', () => {
		expect(check({ 'adoptions/other/south.md': '---\nreport: guard\nfactory: south\nresponse: adopted\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			adoptions/other/south.md:1:1-2 error adoption/folder
			  This adoption answers “guard” and doesn’t lie in its folder.
			  > Move it to “adoptions/guard/south.md”.
			"
		`);
	});

	test('of one\u2019s own report', () => {
		expect(check({ 'adoptions/guard/south.md': '---\nreport: guard\nfactory: north\nresponse: adopted\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:3:10-15 error adoption/own-report
			  “north” wrote the report itself, so it can’t be the one to take it over.
			  > Name the factory that took it over. What came of it at the origin belongs in the report.
			"
		`);
	});

	test('of an experience that one had at the same time', () => {
		const files = {
			'reports/guard.md': report('alongside: [south]'),
			'adoptions/guard/south.md': '---\nreport: guard\nfactory: south\nresponse: trial\n---\n',
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:3:10-15 error adoption/own-report
			  “south” had this experience at the same time, so it can’t be the one to take it over.
			  > Name the factory that took it over; or, if “south” did so later, delete it under “alongside” in “reports/guard.md”.
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:3:10-15 error adoption/own-report
			  “south”同时也有这一经验，不能由它自己来采用。
			  > 请写采用这篇经验的工厂；如果“south”是后来才采用的，请在“reports/guard.md”的“alongside”里删去它。
			"
		`);
	});

	test('twice by one factory', () => {
		const answer = (fields: string) => `---\nreport: guard\nfactory: north\n${fields}\n---\n`;
		const files = {
			'reports/guard.md': report('factory: south'),
			'adoptions/guard/later.md': answer('response: trial'),
			'adoptions/guard/north.md': answer('response: adopted'),
		};
		expect(check(files)).toMatchInlineSnapshot(`
			"
			adoptions/guard/later.md:3:10-15 warning adoption/twice
			  “north” answers this report in “adoptions/guard/north.md” too.
			  > Keep that one and delete this file: if the answer has changed, change it there; if it was looked at again, add under “checks” there: - { date: 2026-06-30, inUse: yes }. If two workshops answer, name each under “workshop”.
			"
		`);
		expect(check(files, 'zh')).toMatchInlineSnapshot(`
			"
			adoptions/guard/later.md:3:10-15 warning adoption/twice
			  “north”在“adoptions/guard/north.md”里也答复了这篇经验。
			  > 请保留那一份，删去这个文件：如果答复变了，请直接在那里改；如果又复查过，请在那里的“checks”下面加上：- { date: 2026-06-30, inUse: yes }。如果是两个车间各自答复，请在两份里都写明“workshop”。
			"
		`);
	});

	test('by two workshops of one factory, and by one of them again', () => {
		const workshops = 'workshops:\n  - { id: press-shop, title: Press shop }\n  - { id: foundry, title: Foundry }';
		const answer = (workshop: string) =>
			`---\nreport: guard\nfactory: north\nworkshop: ${workshop}\nresponse: adopted\n---\n`;
		const files = {
			'factories/north.md': `---\ntitle: North\n${workshops}\n---\n`,
			'reports/guard.md': report('factory: south'),
			'adoptions/guard/north-foundry.md': answer('foundry'),
			'adoptions/guard/north-press.md': answer('press-shop'),
		};
		expect(check(files)).toBe('\n\n');
		expect(check({ ...files, 'adoptions/guard/north-third.md': answer('foundry') })).toMatchInlineSnapshot(`
			"
			adoptions/guard/north-third.md:3:10-15 warning adoption/twice
			  “north” answers this report in “adoptions/guard/north-foundry.md” too.
			  > Keep that one and delete this file: if the answer has changed, change it there; if it was looked at again, add under “checks” there: - { date: 2026-06-30, inUse: yes }. If two workshops answer, name each under “workshop”.
			"
		`);
	});

	test('without a reason', () => {
		expect(check({ 'adoptions/guard/south.md': '---\nreport: guard\nfactory: south\nresponse: declined\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:4:11-19 error adoption/reason
			  The answer “declined” needs a reason.
			  > Add two lines: “reason:” and below it, indented, “code: cost” (or conditions, equipment, people, better-local, no-problem, safety, other).
			"
		`);
	});

	test('without since', () => {
		expect(check({ 'adoptions/guard/south.md': '---\nreport: guard\nfactory: south\nresponse: already-in-use\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:4:11-25 error adoption/since
			  The answer “already-in-use” needs the date since when.
			  > Add a line: since: 1955-10 (or 1955-10-01, or 1955)
			"
		`);
	});

	test('steps', () => {
		expect(
			check({
				'adoptions/guard/south.md':
					'---\nreport: guard\nfactory: south\nresponse: adapted\nsteps:\n  - { step: mesure, how: kept }\n  - { step: fit, how: added }\n  - { step: paint, how: added }\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:6:13-19 error adoption/step
			  The report “guard” has no step “mesure”.
			  > Did you mean “measure”?
			adoptions/guard/south.md:7:13-16 error adoption/step
			  The report has a step “fit” already, so it can’t be “added”.
			  > Write “how: changed” or “how: kept”, or give the added step another name.
			"
		`);
	});

	test('by way of another report', () => {
		expect(
			check({
				'reports/x.md': report(''),
				'adoptions/x/south.md': '---\nreport: x\nfactory: south\nresponse: adopted\n---\n',
				'adoptions/guard/south.md': '---\nreport: guard\nfactory: south\nresponse: adopted\nvia: x/south\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:5:6-13 error adoption/via
			  “x/south” answers another report, “x”.
			  > Name an adoption in “adoptions/guard/”, or leave “via” out where it was learned from the origin.
			"
		`);
	});
});

describe('needs and issues', () => {
	test('closed without a word', () => {
		expect(check({ 'needs/x.md': '---\ntitle: X\nfactory: north\ntopic: [safety]\nstatus: closed\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			needs/x.md:5:9-15 error need/closed
			  This need is closed without saying how.
			  > Add a line “closedBy: …” with the adoption that solved it, or “closedReason: …” with a sentence.
			"
		`);
		expect(check({ 'needs/x.md': '---\ntitle: X\nfactory: north\ntopic: [safety]\nstatus: closed\n---\n' }, 'zh'))
			.toMatchInlineSnapshot(`
			"
			needs/x.md:5:9-15 error need/closed
			  这个需求已了结，却没有写明怎样了结。
			  > 请加一行“closedBy: …”写明解决它的答复，或“closedReason: …”写一句原因。
			"
		`);
	});

	test('open with a reason', () => {
		expect(check({ 'needs/x.md': '---\ntitle: X\nfactory: north\ntopic: [safety]\nclosedReason: Done.\n---\n' }))
			.toMatchInlineSnapshot(`
			"
			needs/x.md:5:15-20 error need/closed
			  This need has “closedReason” and is still open.
			  > Add a line “status: closed”, or delete “closedReason”.
			"
		`);
		const open = '---\ntitle: X\nfactory: north\ntopic: [safety]\nclosedReason: Done.\n---\n';
		expect(check({ 'needs/x.md': open }, 'zh')).toMatchInlineSnapshot(`
			"
			needs/x.md:5:15-20 error need/closed
			  这个需求写了“closedReason”，状态却还是“待解决”。
			  > 请加一行“status: closed”，或删去“closedReason”。
			"
		`);
	});

	test('days and numbers', () => {
		expect(
			check({
				'issues/1.md': '---\ntitle: X\nnumber: 1\nfrom: 2026-02\nto: 2026-01\n---\n',
				'issues/2.md': '---\ntitle: X\nnumber: 1\nfrom: 2026-02-10\nto: 2026-02\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			issues/1.md:5:5-12 error issue/period
			  This issue ends (2026-01) before it begins (2026-02).
			  > Correct “from” or “to”.
			issues/2.md:3:9-10 error issue/number
			  “issues/1.md” has the number 1 already.
			  > Give this issue the next free number: number: 2
			"
		`);
	});

	describe('two numbers over the same days', () => {
		const issue = (number: number, from: string, to: string) =>
			`---\ntitle: X\nnumber: ${number}\nfrom: ${from}\nto: ${to}\n---\n`;
		const first = { 'issues/1.md': issue(1, '2026-01', '2026-03') };

		test('in part: from which day the later one goes', () => {
			const files = { ...first, 'issues/2.md': issue(2, '2026-03-15', '2026-06-30') };
			expect(check(files)).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md” covers 2026-01 to 2026-03: what is dated in days of both is told twice.
				  > Begin on the day after that: from: 2026-04-01
				"
			`);
			expect(check(files, 'zh')).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md”收 2026-01 至 2026-03 的内容：两期都收的日子里的内容会重复。
				  > 请从次日开始：from: 2026-04-01
				"
			`);
		});

		test('one within the other, with the same beginning, and the same altogether', () => {
			const within = issue(2, '2026-02-01', '2026-02-28');
			expect(check({ ...first, 'issues/2.md': within })).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md” covers 2026-01 to 2026-03: what is dated in days of both is told twice.
				  > Give this number days of its own, or end the other one before it: to: 2026-01-31
				"
			`);
			expect(check({ ...first, 'issues/2.md': within }, 'zh')).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md”收 2026-01 至 2026-03 的内容：两期都收的日子里的内容会重复。
				  > 请给这一期另定日期，或让那一期在它之前结束：to: 2026-01-31
				"
			`);
			const longer = issue(2, '2026-01-01', '2026-06-30');
			expect(check({ ...first, 'issues/2.md': longer })).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md” covers 2026-01 to 2026-03: what is dated in days of both is told twice.
				  > Begin on the day after that: from: 2026-04-01
				"
			`);
			const same = issue(2, '2026-01-01', '2026-03-31');
			expect(check({ ...first, 'issues/2.md': same })).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md” covers 2026-01 to 2026-03: what is dated in days of both is told twice.
				  > Give this number days of its own: correct “from” and “to”.
				"
			`);
			expect(check({ ...first, 'issues/2.md': same }, 'zh')).toMatchInlineSnapshot(`
				"
				issues/2.md:4:7-17 warning issue/overlap
				  “issues/1.md”收 2026-01 至 2026-03 的内容：两期都收的日子里的内容会重复。
				  > 请给这一期另定日期：改正“from”和“to”。
				"
			`);
		});

		test('a gap between them is none, nor is one that begins on the next day', () => {
			const files = {
				'issues/2.md': issue(2, '2026-04-01', '2026-04'),
				'issues/3.md': issue(3, '2026-06-01', '2026-06'),
			};
			expect(check({ ...first, ...files })).toBe('\n\n');
		});

		test('one long one over two others is told at each', () => {
			const files = {
				'issues/1.md': issue(1, '2025', '2025'),
				'issues/2.md': issue(2, '2025-02', '2025-03'),
				'issues/3.md': issue(3, '2025-05', '2025-06'),
			};
			expect(check(files).match(/issue\/overlap/g)).toHaveLength(2);
		});
	});

	describe('a need that is closed by an answer of another factory', () => {
		const files = {
			'factories/east.md': '---\ntitle: East\n---\n',
			'adoptions/guard/south.md': '---\nreport: guard\nfactory: south\nresponse: adopted\n---\n',
			'needs/x.md': '---\ntitle: X\nfactory: east\ntopic: [safety]\nstatus: closed\nclosedBy: guard/south\n---\n',
		};

		test('which has no answer to that report', () => {
			expect(check(files)).toMatchInlineSnapshot(`
				"
				needs/x.md:6:11-22 warning need/closed-by
				  This answer is that of “south”; the need is that of “east”.
				  > Let “east” answer that report in “adoptions/guard/east.md”, and write: closedBy: guard/east. If no adoption of its own solved it, write “closedReason: …” with a sentence in place of “closedBy”.
				"
			`);
			expect(check(files, 'zh')).toMatchInlineSnapshot(`
				"
				needs/x.md:6:11-22 warning need/closed-by
				  这份答复是“south”的，需求却是“east”的。
				  > 请由“east”在“adoptions/guard/east.md”里答复那篇经验，再写：closedBy: guard/east。如果不是靠它自己的采用解决的，请删去“closedBy”，改写“closedReason: …”用一句话说明。
				"
			`);
		});

		test('which has one', () => {
			const own = { 'adoptions/guard/east-2.md': '---\nreport: guard\nfactory: east\nresponse: trial\n---\n' };
			expect(check({ ...files, ...own })).toMatchInlineSnapshot(`
				"
				needs/x.md:6:11-22 warning need/closed-by
				  This answer is that of “south”; the need is that of “east”.
				  > Name its own answer: closedBy: guard/east-2
				"
			`);
			expect(check({ ...files, ...own }, 'zh')).toMatchInlineSnapshot(`
				"
				needs/x.md:6:11-22 warning need/closed-by
				  这份答复是“south”的，需求却是“east”的。
				  > 请写它自己的答复：closedBy: guard/east-2
				"
			`);
		});

		test('which wrote the report itself', () => {
			expect(check({ ...files, 'needs/x.md': files['needs/x.md'].replace('east', 'north') })).toMatchInlineSnapshot(`
				"
				needs/x.md:6:11-22 warning need/closed-by
				  This answer is that of “south”; the need is that of “north”.
				  > If no adoption of its own solved it, write “closedReason: …” with a sentence in place of “closedBy”.
				"
			`);
		});

		test('nothing is said of its own answer, nor where one of them is a group', () => {
			const own = files['needs/x.md'].replace('east', 'south');
			const group = files['needs/x.md'].replace('factory: east', 'group: { name: Others }');
			const given = files['adoptions/guard/south.md'].replace('factory: south', 'group: { name: Others }');
			expect(check({ ...files, 'needs/x.md': own })).toBe('\n\n');
			expect(check({ ...files, 'needs/x.md': group })).toBe('\n\n');
			expect(check({ ...files, 'adoptions/guard/south.md': given })).toBe('\n\n');
		});
	});

	test('an exchange may lie ahead, a decision may not', () => {
		expect(
			check({
				'exchanges/x.md': '---\ntitle: X\nkind: visit\ndate: 2027-01-01\n---\n',
				'decisions/x.md': '---\ntitle: X\ndate: 2027-01-01\n---\n',
			}),
		).toMatchInlineSnapshot(`
			"
			decisions/x.md:3:7-17 warning record/future-date
			  2027-01-01 lies after today, 2026-06-30.
			  > Check the year. “Today” is the day of the build, or “asOf” in digest.yml.
			"
		`);
	});
});

describe('texts', () => {
	test('links to records', () => {
		expect(
			check({
				'reports/x.md': report(
					'',
					'[a](./gaurd.md) [b](../factories/north.md) [c](/reports/guard/) [d](/zh/reports/guard/) [e](guard.zh.md) [f](./guard)\n',
				),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-16 error link/unknown
			  There is no report “gaurd”.
			  > Did you mean “./guard.md”?
			reports/x.md:7:106-118 error link/unknown
			  “./guard” lacks the ending of the file.
			  > Write: ./guard.md
			"
		`);
	});

	test('links to headings', () => {
		expect(
			check({
				'reports/x.md': report(
					'',
					'## Own\n\n[a](#own) [b](#onw) [c](./guard.md#what-to-watch) [d](./guard.md#what-to-wach) [e](../factories/north.md#x)\n',
				),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:9:11-20 error link/anchor
			  “reports/x.md” has no heading “#onw”.
			  > Its headings are: #own.
			reports/x.md:9:51-79 error link/anchor
			  “reports/guard.md” has no heading “#what-to-wach”.
			  > Did you mean “#what-to-watch”?
			reports/x.md:9:80-108 error link/anchor
			  “factories/north.md” has no heading “#x”.
			  > It has no headings; link to the record without “#…”.
			"
		`);
	});

	test('headings of a translation count', () => {
		expect(
			check({
				'reports/x.md': report('', '[a](./guard.md#\u6ce8\u610f)\n'),
				'reports/guard.zh.md': '---\ntitle: X\n---\n\n## 注意\n',
			}),
		).toMatchInlineSnapshot(`
			"

			"
		`);
	});

	test('links of a translation', () => {
		expect(check({ 'reports/guard.zh.md': '---\ntitle: X\n---\n\n[a](./nix.md)\n' })).toMatchInlineSnapshot(`
			"
			reports/guard.zh.md:5:1-14 error link/unknown
			  There is no report “nix”.
			  > Link to a file in “reports/”, or add “reports/nix.md”.
			"
		`);
	});

	test('links to an answer\u2019s headings', () => {
		expect(
			check({
				'adoptions/guard/south.md':
					'---\nreport: guard\nfactory: south\nresponse: adopted\n---\n\n## Changes\n\n[a](#changes) [b](#chnges)\n\n---\n---\n',
				'reports/x.md': report('', '[a](../adoptions/guard/south.md#changes)\n'),
			}),
		).toMatchInlineSnapshot(`
			"
			adoptions/guard/south.md:9:15-27 error link/anchor
			  “adoptions/guard/south.md” has no heading “#chnges”.
			  > Did you mean “#changes”?
			"
		`);
	});

	test('links to drafts', () => {
		expect(check({ 'reports/x.md': report('', '[a](./y.md)\n'), 'reports/y.md': report('status: draft') }))
			.toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-12 error link/draft
			  The report “y” is a draft, so this link would lead nowhere.
			  > Publish it (“status: published” in “reports/y.md”), or take the link out until then.
			"
		`);
	});

	test('other addresses', () => {
		expect(
			check({
				'reports/x.md': report(
					'',
					'[a](https://example.org) [b](mailto:a@example.org) [c](javascript:alert%281%29) [d](data:text/html,x) [e](//example.org/x) [f](../../../x.md) [g](/search/) [h](/serch/) [i](/)\n',
				),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:7:52-80 error link/scheme
			  A link can’t begin with “javascript:”.
			  > Write an address with https://, http:// or mailto:, or the path of a file.
			reports/x.md:7:81-102 error link/scheme
			  A link can’t begin with “data:”.
			  > Write an address with https://, http:// or mailto:, or the path of a file.
			reports/x.md:7:103-123 error link/scheme
			  “//example.org/x” begins with “//”, which is not allowed.
			  > Write an address with https://, http:// or mailto:, or the path of a file.
			reports/x.md:7:124-142 error link/outside
			  “../../../x.md” leaves the content folder.
			  > Link to a record, or put the file beside the record.
			reports/x.md:7:157-169 error link/unknown
			  The site has no page “/serch/”.
			  > Did you mean “/search/”?
			"
		`);
	});

	test('files', () => {
		expect(
			check(
				{
					'reports/x.md': report(
						'',
						'[a](./plan.pdf) [b](./paln.pdf) ![A press](./press.jpg) ![A press](./pres.jpg) ![](./press.jpg) ![A plan](./plan.pdf) ![x](https://example.org/x.png)\n',
					),
				},
				'en',
				['reports/plan.pdf', 'reports/press.jpg'],
			),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:7:17-32 error link/unknown
			  There is no file “reports/paln.pdf”.
			  > Did you mean “plan.pdf”?
			reports/x.md:7:57-79 error image/missing
			  There is no picture “reports/pres.jpg”.
			  > Did you mean “press.jpg”?
			reports/x.md:7:80-96 warning image/alt
			  This picture has no description.
			  > Say in a few words what it shows: ![A press with its guard](./press.jpg)
			reports/x.md:7:97-118 error image/missing
			  “reports/plan.pdf” is not a picture that browsers show.
			  > Save it as .jpg, .png, .webp, .avif, .gif or .svg; to a document, write a link: [name](file).
			reports/x.md:7:119-150 error image/remote
			  “https://example.org/x.png” is no picture in the content folder.
			  > Save the picture beside this file and write its name: ![…](./press.jpg)
			"
		`);
	});

	test('HTML', () => {
		expect(
			check({
				'reports/x.md': report('', '<!-- a comment -->\n\nA <b>bold</b> word.\n\n<script>\nalert(1)\n</script>\n'),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:9:3-6 error body/html
			  “<b>” is HTML, which is not shown.
			  > Write it in Markdown: **bold**, [a link](address), lists with “- ”. For the sign “<” itself write \\<
			reports/x.md:11:1-9 error body/html
			  “<script>” is HTML, which is not shown.
			  > Write it in Markdown: **bold**, [a link](address), lists with “- ”. For the sign “<” itself write \\<
			"
		`);
	});

	test('a text that nobody wrote', () => {
		expect(
			check({
				'reports/x.md': report(
					'',
					'- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x\n',
				),
			}),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:7:1-2 error body/unreadable
			  The text can’t be read: lists, quotes or emphasis are nested too deeply here.
			  > Take away the signs “-”, “>”, “*”, “_”, “~” or “[” that are too many, or put an empty line between paragraphs.
			"
		`);
	});

	test('in Chinese', () => {
		expect(
			check(
				{ 'reports/x.md': report('factory: nroth', '[a](./gaurd.md) [b](#nix) [c](javascript:x) <b>x</b>\n') },
				'zh',
			),
		).toMatchInlineSnapshot(`
			"
			reports/x.md:5:10-15 error reference/unknown
			  没有“nroth”这个工厂。
			  > 是不是想写“north”？
			reports/x.md:7:1-16 error link/unknown
			  没有“gaurd”这篇经验。
			  > 是不是想写“./guard.md”？
			reports/x.md:7:17-26 error link/anchor
			  “reports/x.md”里没有“#nix”这个小标题。
			  > 它没有小标题；请去掉“#…”，直接链接到记录。
			reports/x.md:7:27-44 error link/scheme
			  链接不能以“javascript:”开头。
			  > 请写以 https://、http:// 或 mailto: 开头的地址，或文件的路径。
			reports/x.md:7:45-48 error body/html
			  “<b>”是 HTML，不会显示。
			  > 请改用 Markdown：**粗体**、[链接](地址)、以“- ”开头的列表。要写“<”这个符号请写成 \\<
			"
		`);
	});
});
