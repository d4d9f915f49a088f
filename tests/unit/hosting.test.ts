import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentType } from '../../src/io/contentType.ts';
import { headersWithForm } from '../../src/site/editor/headersWithForm.ts';
import { securityPolicy } from '../../src/site/securityPolicy.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const headers = read('public/_headers');
const nginx = read('scripts/hosting/nginx.conf');
const caddy = read('scripts/hosting/Caddyfile');

/** What a location of the nginx file sends, which is there as a comment. */
function nginxSends(location: string): string[] {
	const [, body = ''] = new RegExp(`^    # location ${location} \\{\\n(.*?)^    # \\}`, 'ms').exec(nginx) ?? [];
	return [...body.matchAll(/add_header (.*);/g)].map(([, header = '']) => header);
}

const forever = 'public, max-age=31536000, immutable';

/** The rules of a `_headers` file: each path with what is sent for it. */
const rulesOf = (file: string) =>
	new Map(
		file
			.split('\n')
			.filter((line) => line && !line.startsWith('#'))
			.join('\n')
			.split(/\n(?=\/)/)
			.map((rule) => {
				const [path = '', ...lines] = rule.split('\n');
				return [path, new Map(lines.map((line) => line.trim().split(/: (.*)/s) as [string, string]))] as const;
			}),
	);
const rules = rulesOf(headers);
/** `*` stands for anything, and `:name` for one part of a path. */
const patternOf = (path: string) => new RegExp(`^${path.replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`);

describe('every host sends the policy that the pages carry, and lets no browser guess', () => {
	test('Netlify and Cloudflare Pages', () => {
		expect(Object.fromEntries(rules.get('/*') ?? [])).toEqual({
			'Content-Security-Policy': securityPolicy,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
		});
	});

	test.each([
		['nginx', nginx, /^ *add_header Content-Security-Policy "([^"]*)" always;/gm],
		['Caddy', caddy, /^\s*Content-Security-Policy "([^"]*)"/gm],
	])('%s', (_, text, pattern) => {
		expect([...text.matchAll(pattern)].map(([, policy]) => policy)).toEqual([securityPolicy]);
		expect(text).toMatch(/X-Content-Type-Options nosniff/);
		expect(text).toMatch(/Referrer-Policy strict-origin-when-cross-origin/);
	});
});

describe('nobody may frame the form, which has a policy of its own', () => {
	const framing = "frame-ancestors 'none'";

	test('Netlify and Cloudflare Pages', () => {
		const withForm = rulesOf(headersWithForm(headers));
		const policies = [...withForm].filter(([, sent]) => sent.has('Content-Security-Policy'));
		expect(policies).toEqual([['/admin/*', new Map([['Content-Security-Policy', framing]])]]);
		// All else is sent as without the form.
		const others = (from: typeof rules) =>
			[...from].map(([path, sent]) => [path, [...sent].filter(([name]) => name !== 'Content-Security-Policy')]);
		expect(others(withForm)).toEqual([...others(rules), ['/admin/*', []]]);
	});

	test('a file without a policy gets that rule alone', () => {
		const own = '/*\n  X-Content-Type-Options: nosniff';
		expect(headersWithForm(own)).toBe(
			`${own}\n\n# No other page may frame the form.\n\n/admin/*\n  Content-Security-Policy: ${framing}\n`,
		);
	});

	test('nginx', () => {
		expect(nginxSends('/admin/')).toEqual([
			`Content-Security-Policy "${framing}" always`,
			'X-Content-Type-Options nosniff always',
			'Referrer-Policy strict-origin-when-cross-origin always',
			'Cache-Control no-cache',
		]);
	});

	test('Caddy', () => {
		expect(caddy).toContain(
			`\t# header {$BASE_PATH:/}admin/* {\n\t# \tContent-Security-Policy "${framing}"\n\t# \tdefer\n\t# }\n`,
		);
	});
});

describe('a browser keeps for a year what has another name when it changes, and nothing else', () => {
	const kept = [
		'/_astro/style.C7jDWh2c.css',
		'/pictures/slate.0123456789abcdef.640.webp',
		'/search-index/zh/fragment/zh_11efcc2.pf_fragment',
		'/search-index/en/index/en_11efcc2.pf_index',
		'/search-index/en/filter/en_11efcc2.pf_filter',
	];
	const asked = [
		'/',
		'/reports/',
		'/zh/reports/brother-contracts/',
		'/theme.js',
		'/files/reports/figures.csv',
		'/search-index/en/pagefind.js',
		'/search-index/en/pagefind-entry.json',
		'/search-index/en/wasm.en.pagefind',
		'/search-index/en/titles.json',
		'/topics/pictures/',
		'/search/topic/pictures/',
		'/files/reports/pictures/plan.pdf',
		'/files/reports/_astro/plan.pdf',
		'/files/search-index/en/index/plan.pdf',
	];

	const cacheRules = [...rules].filter(([, sent]) => sent.has('Cache-Control'));
	const found = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? 'nothing';
	const inNginx = found(nginx, new RegExp(`~(\\S+) "${forever}"`));
	const inCaddy = found(caddy, /@hashed path_regexp (\S+)/);
	// As the notes in the files say.
	const nginxAt = (base: string) => new RegExp(inNginx.replace('^/', `^${base}`));
	const caddyAt = (base: string) => new RegExp(inCaddy.replace('{$BASE_PATH:/}', base));

	test.each<[string, (path: string) => boolean]>([
		['Netlify and Cloudflare Pages', (path) => cacheRules.some(([rule]) => patternOf(rule).test(path))],
		['nginx', (path) => nginxAt('/').test(path)],
		['nginx, below a path', (path) => nginxAt('/bulletin/').test(`/bulletin${path}`)],
		['Caddy', (path) => caddyAt('/').test(path)],
		['Caddy, below a path', (path) => caddyAt('/bulletin/').test(`/bulletin${path}`)],
	])('%s', (_, keeps) => {
		expect(kept.filter((path) => !keeps(path))).toEqual([]);
		expect(asked.filter(keeps)).toEqual([]);
	});

	test('the rules say the same', () => {
		expect(new Set(cacheRules.map(([, sent]) => sent.get('Cache-Control')))).toEqual(new Set([forever]));
		// A host that finds two rules for a file would join what they say.
		for (const path of kept) expect(cacheRules.filter(([rule]) => patternOf(rule).test(path))).toHaveLength(1);
		expect(caddy).toContain(`header @hashed Cache-Control "${forever}"`);
		expect(caddy).toContain(`@changing {\n\t\tnot path_regexp ${inCaddy}\n`);
	});
});

describe('feeds and calendars are sent as what they are, in UTF-8', () => {
	test('the preview', () => {
		expect(['feed.xml', 'zh/feed.json', 'calendar.ics'].map(contentType)).toEqual([
			'text/xml; charset=utf-8',
			'application/json; charset=utf-8',
			'text/calendar; charset=utf-8',
		]);
	});

	test('nginx, whose own list has the other two', () => {
		expect(nginx).toMatch(/^ +text\/calendar +ics;$/m);
		for (const list of ['charset_types', 'gzip_types']) {
			expect(new RegExp(`^ +${list} (.*);$`, 'm').exec(nginx)?.[1]?.split(' ')).toEqual(
				expect.arrayContaining(['text/xml', 'application/json', 'text/calendar']),
			);
		}
	});

	test('Caddy, which knows the other two by itself', () => {
		expect(caddy).toContain('@calendar path *.ics\n\theader @calendar Content-Type "text/calendar; charset=utf-8"\n');
	});
});

describe('the search server says itself how long an answer may be kept', () => {
	test('nginx', () => {
		// A location with a header of its own sends none of those of the server.
		expect(nginxSends('/search-api/')).toEqual(['X-Content-Type-Options nosniff always']);
	});

	test('Caddy', () => {
		expect(/@changing \{\n(.*?)\n\t\}/s.exec(caddy)?.[1]).toContain('\t\tnot path /search-api/*');
	});
});
