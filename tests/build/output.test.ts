import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaNames } from '../../src/core/form/jsonSchema.ts';
import { answerAnchor, createRoutes, ruleAnchor, tookAnchor } from '../../src/core/routes.ts';
import { type RuleId, rules } from '../../src/core/rules/rules.ts';
import { securityPolicy } from '../../src/site/securityPolicy.ts';
import { linkFaults } from '../support/linkFaults.ts';
import { type ReadSite, readSite, type SitePage } from '../support/readSite.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const fixture = fileURLToPath(new URL('../fixtures/rich', import.meta.url));

/** A bulletin of every kind of record and text, with more reports than one page of a list holds. */
async function richContent(folder: string): Promise<string> {
	const content = join(folder, 'content');
	await cp(fixture, content, { recursive: true });
	for (let number = 1; number <= 50; number++) {
		const text = `---\ntitle: Small matter ${number}\nfactory: mill-three\ntopic: [machines]\noutcome: Better.\n---\n`;
		await writeFile(join(content, 'reports', `small-matter-${number}.md`), text);
	}
	return content;
}

describe.each(['/', '/bulletin/'])('a bulletin built to lie at %s', (base) => {
	const routes = createRoutes(base, ['en', 'zh']);
	let folder: Awaited<ReturnType<typeof temporaryFolder>>;
	let out: string;
	let site: ReadSite;
	const build = async () => {
		const content = join(folder.path, 'content');
		const ran = await runScript('build', '--content', content, '--out', out, ...(base === '/' ? [] : ['--base', base]));
		expect(ran).toMatchObject({ code: 0, err: '' });
	};
	const page = (address: string): SitePage => {
		const file = `${address.slice(base.length)}index.html`;
		const found = site.pages.get(file);
		if (!found) throw new Error(`There is no page ${address}`);
		return found;
	};
	const links = ({ elements }: SitePage) =>
		elements.flatMap(({ tag, attributes }) => (tag === 'a' && attributes['href'] ? [attributes['href']] : []));
	const text = ({ elements }: SitePage, tag: string) => elements.find((element) => element.tag === tag)?.text.trim();

	beforeAll(async () => {
		folder = await temporaryFolder();
		out = join(folder.path, 'site');
		await richContent(folder.path);
		await build();
		site = await readSite(out);
	});
	afterAll(() => folder[Symbol.asyncDispose]());

	test('every link, anchor, picture, script and style sheet leads to something, and no page asks another host', () => {
		expect(linkFaults(site, base)).toEqual([]);
	});

	test('every page is told apart: title, language, one heading above all', () => {
		const faults = [...site.pages.values()].flatMap(({ file, elements }) => {
			const named = (tag: string) => elements.filter((element) => element.tag === tag);
			const lang = file.startsWith('zh/') ? 'zh' : 'en';
			return [
				named('title')[0]?.text.trim() ? '' : `${file}: title`,
				named('html')[0]?.attributes['lang'] === lang ? '' : `${file}: lang`,
				named('h1').length === 1 && named('h1')[0]?.text.trim() ? '' : `${file}: h1`,
				named('main').length === 1 ? '' : `${file}: main`,
			].filter(Boolean);
		});
		expect(faults).toEqual([]);
	});

	test('every page leads to the same page in the other language', () => {
		const faults = [...site.pages.values()].flatMap(({ file, elements }) => {
			if (file === '404.html' || elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')) return [];
			const own = file.replace(/^zh\//, '').replace(/index\.html$/, '');
			const [other, address] = file.startsWith('zh/') ? ['en', `${base}${own}`] : ['zh', `${base}zh/${own}`];
			const switches = elements.filter(({ tag, attributes }) => tag === 'a' && attributes['hreflang'] === other);
			return switches.some(({ attributes }) => attributes['href'] === address) ? [] : file;
		});
		expect(faults).toEqual([]);
	});

	test('every page runs under the strict policy and needs nothing that it forbids', () => {
		const faults = [...site.pages.values()].flatMap(({ file, elements }) => {
			const policy = elements.findIndex(({ attributes }) => attributes['http-equiv'] === 'content-security-policy');
			const first = elements.findIndex(({ tag }) => tag === 'script' || tag === 'link' || tag === 'style');
			const strict = elements[policy]?.attributes['content'] === securityPolicy;
			const forbidden = elements.filter(
				({ tag, attributes }) =>
					tag === 'style' ||
					// JSON-LD is data; nothing runs it.
					(tag === 'script' && !attributes['src'] && attributes['type'] !== 'application/ld+json') ||
					Object.keys(attributes).some((name) => name === 'style' || name.startsWith('on')),
			);
			return [
				strict && policy < first ? '' : `${file}: policy`,
				...forbidden.map(({ tag }) => `${file}: <${tag}>`),
			].filter(Boolean);
		});
		expect(faults).toEqual([]);
	});

	test('what an element refers to stands on its page, and each id stands once', () => {
		const faults = [...site.pages.values()].flatMap(({ file, elements }) => {
			const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
			const referred = elements.flatMap(({ attributes }) =>
				['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'form', 'list'].flatMap(
					(name) => attributes[name]?.split(/\s+/) ?? [],
				),
			);
			return [
				...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${file}: #${id} twice`),
				...referred.filter((id) => !ids.includes(id)).map((id) => `${file}: #${id} missing`),
			];
		});
		expect(faults).toEqual([]);
	});

	test('pictures are resized, know their size and load when they are needed', async () => {
		const pictures = page(routes.record('reports/night-shift', 'en')).elements.filter(({ tag }) => tag === 'img');
		expect(
			pictures.map(({ attributes: { alt, width, height, loading } }) => ({ alt, width, height, loading })),
		).toEqual([
			{ alt: 'Breaks in the first hour, by week', width: '900', height: '500', loading: 'lazy' },
			{ alt: 'The breaks as a line', width: '600', height: '200', loading: 'lazy' },
		]);
		const sizes = pictures[0]?.attributes['srcset']?.split(', ') ?? [];
		expect(sizes.map((size) => size.split(' ')[1])).toEqual(['400w', '800w', '900w']);
		for (const size of sizes) {
			const [address = '', width = ''] = size.split(' ');
			const { format, ...drawn } = await sharp(join(out, address.slice(base.length))).metadata();
			expect([format, `${drawn.width}w`]).toEqual(['webp', width]);
		}
		// The picture as it was taken is there once, where the report names it as evidence.
		expect([...site.files].filter((file) => /\.(?:jpe?g|png)$/.test(file))).toEqual(['files/reports/slate.jpg']);
	});

	test('every rule of the checker has its place on a page that search engines pass over', () => {
		const { elements } = page(routes.rules('zh'));
		const ids = new Set(elements.map(({ attributes }) => attributes['id']));
		expect((Object.keys(rules) as RuleId[]).filter((rule) => !ids.has(ruleAnchor(rule)))).toEqual([]);
		expect(routes.rules('zh', 'field/unknown')).toBe(`${base}zh/rules/#~field-unknown`);
		expect(elements.some(({ attributes }) => attributes['name'] === 'robots')).toBe(true);
		// The fixture calls its factories mills.
		const english = page(routes.rules('en')).elements.map((element) => element.text.trim());
		expect(english).toContain('A mill doesn’t answer its own report.');
	});

	test('the JSON Schema of every kind and of digest.yml lies at the root, once for all languages', async () => {
		const found = [...site.files].filter((file) => file.includes('schema/'));
		expect(found).toEqual(schemaNames.map((name) => `schema/${name}.json`).sort());
		const { $id, title } = JSON.parse(await readFile(join(out, 'schema/reports.json'), 'utf8'));
		expect({ $id, title }).toEqual({ $id: 'reports.json', title: 'Report · 经验' });
	});

	test('what hosts let a browser keep for a year has the hash of what is in it in its name', () => {
		const kept = [...site.files].filter((file) =>
			/^(?:_astro|pictures|search-index\/[^/]+\/(?:fragment|index|filter))\//.test(file),
		);
		expect(new Set(kept.map((file) => file.split('/').at(0)))).toEqual(new Set(['_astro', 'pictures', 'search-index']));
		expect(kept.filter((file) => !/[._][\w-]{7,}(?:\.\d+)?\.\w+$/.test(file))).toEqual([]);
		expect([site.files.has('_headers'), site.files.has('.nojekyll')]).toEqual([true, true]);
	});

	test('a file that a text links to is there as it was written', async () => {
		const file = await readFile(join(out, 'files/reports/count of breaks.txt'), 'utf8');
		expect(file).toBe('week 1: 84\nweek 4: 41\n');
	});

	test.each(['en', 'zh'])('the report leads to its adopter and the adopter back (%s)', (lang) => {
		const report = routes.record('reports/night-shift', lang);
		const adopter = routes.record('factories/mill-two', lang);
		expect(links(page(report))).toContain(`${adopter}#${tookAnchor('night-shift/mill-two')}`);
		expect(links(page(adopter))).toContain(`${report}#${answerAnchor('night-shift/mill-two')}`);
		expect(links(page(adopter))).toContain(routes.record('factories/mill-one', lang));
		expect(links(page(routes.record('factories/mill-one', lang)))).toContain(report);
		expect(links(page(routes.record('factories/mill-four', lang)))).toContain(report);
	});

	test.each([
		['en', 'See what came of it and the old way, which stood until then.'],
		['zh', '请看结果和老办法，“一直用到那时。”'],
	])('a record says where it is mentioned, with the sentence (%s)', (lang, sentence) => {
		const old = page(routes.record('reports/old-way', lang));
		expect(old.elements.filter(({ tag }) => tag === 'blockquote').map((quote) => quote.text)).toContain(sentence);
	});

	test('an anchor of one language leads to the same heading of the other', () => {
		const zh = page(routes.record('reports/night-shift', 'zh'));
		expect(links(zh)).toContain(routes.record('adoptions/night-shift/mill-two', 'zh', '~answer-mill-two-难在哪里'));
		const en = page(routes.record('reports/night-shift', 'en'));
		expect(links(en)).toContain(
			routes.record('adoptions/night-shift/mill-two', 'en', '~answer-mill-two-where-it-was-hard'),
		);
		expect(links(zh)).toContain(routes.record('reports/old-way', 'zh', 'what-was-lost'));
	});

	test.each([
		['reports/shift-handover', 'reports/night-shift'],
		['reports/handover/night', 'reports/night-shift'],
		['factories/number-one', 'factories/mill-one'],
		['topics/good-yarn', 'topics/quality'],
	] as const)('the former address %s leads on', (former, present) => {
		for (const lang of ['en', 'zh']) {
			const target = routes.record(present, lang);
			const { elements, ...moved } = page(routes.record(former, lang));
			expect(elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes['content']).toBe(
				`0; url=${target}`,
			);
			expect(links({ elements, ...moved })).toContain(target);
			expect(elements.find(({ attributes }) => attributes['name'] === 'robots')?.attributes['content']).toBe('noindex');
		}
	});

	test.each([
		[
			'en',
			'reports/only-chinese',
			'轮流看机台',
			'zh',
			'This text has not been translated yet; it is shown in Chinese.',
		],
		['zh', 'reports/doubtful', 'Oiling without stopping', 'en', '现按英语原文显示。'],
	] as const)(
		'a record without a translation is shown in its own language, and says so (%s)',
		(lang, key, title, own, notice) => {
			const shown = page(routes.record(key, lang));
			expect(shown.elements.find(({ tag }) => tag === 'h1')).toMatchObject({ text: title, attributes: { lang: own } });
			expect(shown.elements.some(({ tag, text }) => tag === 'p' && text.includes(notice))).toBe(true);
		},
	);

	test.each([
		['old-way', 'A later report takes its place:'],
		['doubtful', 'This report is disputed.'],
		['taken-back', 'This report has been withdrawn'],
	])('a report that no longer stands says so: %s', (id, words) => {
		const report = page(routes.record(`reports/${id}`, 'en'));
		expect(report.elements.some(({ tag, text }) => tag === 'p' && text.trim().startsWith(words))).toBe(true);
	});

	test('what was in use already is not said to come from where the report is from', () => {
		const answered = page(routes.record('factories/mill-four', 'en')).elements.find(
			({ attributes }) => attributes['id'] === tookAnchor('old-way/mill-four'),
		);
		expect(answered?.text.replace(/\s+/g, ' ').trim()).toMatchInlineSnapshot(
			`"Handing over by a book in the officeSupersededAlready in usereport from Mills of the eastern district (more than 12)"`,
		);
	});

	test('a draft is nowhere', async () => {
		expect([...site.files].filter((file) => file.includes('draft'))).toEqual([]);
		expect(
			[...site.pages.values()].filter(({ html }) => html.includes('nobody should see')).map(({ file }) => file),
		).toEqual([]);
	});

	test('a long list goes on, page by page, and holds every report once', () => {
		const first = page(routes.list('reports', 'en'));
		expect(links(first)).toContain(`${routes.list('reports', 'en')}~2/`);
		const reports = ['', '~2/'].flatMap((more) =>
			links(page(`${routes.list('reports', 'en')}${more}`)).filter((href) => /\/reports\/[^~/]+\/$/.test(href)),
		);
		expect(new Set(reports).size).toBe(55);
		expect(text(page(`${routes.list('reports', 'zh')}~2/`), 'h1')).toBe(text(page(routes.list('reports', 'zh')), 'h1'));
	});

	test.runIf(base === '/')('built again, over itself and afresh, it is the same byte for byte', async () => {
		const before = await bytesOf(out, site.files);
		await build();
		expect(changed(before, await bytesOf(out, (await readSite(out)).files))).toEqual([]);
		out = join(folder.path, 'afresh');
		await build();
		expect(changed(before, await bytesOf(out, (await readSite(out)).files))).toEqual([]);
	});
});

async function bytesOf(folder: string, files: Iterable<string>): Promise<Map<string, Buffer>> {
	return new Map(
		await Promise.all([...files].map(async (file) => [file, await readFile(join(folder, file))] as const)),
	);
}

/** The files that differ, or that only one of the two has. */
const changed = (before: Map<string, Buffer>, after: Map<string, Buffer>) =>
	[...new Set([...before.keys(), ...after.keys()])].filter((file) => {
		const [a, b] = [before.get(file), after.get(file)];
		return !a || !b || !a.equals(b);
	});

test('a bulletin that says where it is published lies there', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await mkdir(join(content, 'topics'), { recursive: true });
	await writeFile(join(content, 'topics/quality.md'), '---\ntitle: 质量\n---\n\n[主题](/topics/)\n');
	await writeFile(
		join(content, 'digest.yml'),
		'title: T\nlanguages: [zh, en]\nurl: https://example.org/our/bulletin\n',
	);
	const out = join(folder.path, 'site');
	expect(await runScript('build', '--content', content, '--out', out)).toMatchObject({ code: 0 });
	const site = await readSite(out);
	expect(linkFaults(site, '/our/bulletin/', 'https://example.org')).toEqual([]);
	const home = site.pages.get('en/index.html')?.elements ?? [];
	const canonical = home.find(({ attributes }) => attributes['rel'] === 'canonical');
	expect(canonical?.attributes['href']).toBe('https://example.org/our/bulletin/en/');
});
