import { describe, expect, test } from 'vitest';
import type { LinkTarget } from '../../../src/core/link/linkTarget.ts';
import { resolveLink } from '../../../src/core/link/resolveLink.ts';

const from = (file: string) => (url: string) => resolveLink(url, file, ['en', 'zh']);
const inReport = from('reports/brother-contracts.md');
const inAnswer = from('adoptions/brother-contracts/wah-shing.zh.md');

const record = (key: `reports/${string}` | `factories/${string}` | `adoptions/${string}`, anchor = ''): LinkTarget => ({
	type: 'record',
	key,
	anchor,
});
const forbidden = (scheme: string): LinkTarget => ({ type: 'forbidden', scheme });

describe('a file beside the record', () => {
	test.each<[string, LinkTarget]>([
		['../factories/wah-shing.md', record('factories/wah-shing')],
		['./other.md', record('reports/other')],
		['other.md', record('reports/other')],
		['other.markdown', record('reports/other')],
		['other.zh.md', record('reports/other')],
		['other.en.md#how', record('reports/other', 'how')],
		['other.md#%E7%BB%93%E6%9E%9C', record('reports/other', '结果')],
		['other.md#结果', record('reports/other', '结果')],
		['other.md?raw=1#how', record('reports/other', 'how')],
		['../adoptions/other/wah-shing.md', record('adoptions/other/wah-shing')],
		['.//other.md', record('reports/other')],
		['brother-contracts.md', record('reports/brother-contracts')],
	])('%s', (url, target) => expect(inReport(url)).toEqual(target));

	test('is read from the folder of the file in which it stands', () => {
		expect(inAnswer('../../factories/wah-shing.md')).toEqual(record('factories/wah-shing'));
		expect(inAnswer('second.md')).toEqual(record('adoptions/brother-contracts/second'));
	});

	test.each<[string, string]>([
		['./press.jpg', 'reports/press.jpg'],
		['../plan%20of%20the%20hall.pdf', 'plan of the hall.pdf'],
		['图.png', 'reports/图.png'],
		['other.fr.md', 'reports/other.fr.md'],
		['Other.md', 'reports/Other.md'],
		['../digest.yml', 'digest.yml'],
		['../readme.md', 'readme.md'],
		['../people/li.md', 'people/li.md'],
	])('%s is no record and so a file', (url, path) => expect(inReport(url)).toEqual({ type: 'asset', path }));
});

describe('an address of the site', () => {
	test.each<[string, LinkTarget]>([
		['/reports/brother-contracts/', record('reports/brother-contracts')],
		['/reports/brother-contracts', record('reports/brother-contracts')],
		['/zh/reports/brother-contracts/#结果', record('reports/brother-contracts', '结果')],
		['/adoptions/brother-contracts/wah-shing/', record('adoptions/brother-contracts/wah-shing')],
		['/', { type: 'page', path: '/', anchor: '' }],
		['/zh/', { type: 'page', path: '/', anchor: '' }],
		['/reports/', { type: 'page', path: '/reports/', anchor: '' }],
		['/search/?q=defects', { type: 'page', path: '/search/', anchor: '' }],
		['/fr/search', { type: 'page', path: '/fr/search/', anchor: '' }],
		['/reports//brother-contracts/', record('reports/brother-contracts')],
	])('%s', (url, target) => expect(inReport(url)).toEqual(target));
});

describe('a place in the same record', () => {
	test.each<[string, string]>([
		['#what-came-of-it', 'what-came-of-it'],
		['#%E7%BB%93%E6%9E%9C', '结果'],
		['#100%', '100%'],
		['#', ''],
		['', ''],
		['?q=1#x', 'x'],
	])('%j', (url, anchor) => expect(inReport(url)).toEqual({ type: 'anchor', anchor }));
});

describe('another host', () => {
	test.each(['https://example.org/a.md', 'HTTP://example.org', 'mailto:desk@example.org', 'MailTo:desk@example.org'])(
		'%s is allowed',
		(url) => expect(inReport(url)).toEqual({ type: 'external', url }),
	);

	test.each([
		['//evil.example', '//'],
		['\\\\evil.example', '//'],
		['/\\evil.example', '//'],
		['\\/evil.example', '//'],
		['javascript:alert(1)', 'javascript'],
		['JaVaScRiPt:alert(1)', 'javascript'],
		['  javascript:alert(1)', 'javascript'],
		['\njavascript:alert(1)', 'javascript'],
		['data:text/html,<script>', 'data'],
		['vbscript:x', 'vbscript'],
		['file:///etc/passwd', 'file'],
		['digest:reports/x', 'digest'],
		['ftp://example.org', 'ftp'],
		['C:/reports/x.md', 'c'],
	])('%j is not', (url, scheme) => expect(inReport(url)).toEqual(forbidden(scheme)));

	test.each([
		'javascript%3Aalert(1)',
		'java\tscript:alert(1)',
		'%6Aavascript%3Aalert(1)',
		'%2F%2Fevil.example',
		' //evil.example',
	])('%j is read as an address of this site, whatever it tries to be', (url) =>
		expect(['asset', 'page']).toContain(inReport(url).type),
	);
});

describe('climbing out of the content folder', () => {
	test.each([
		'../../secret.md',
		'../../../etc/passwd',
		'../factories/../../x.md',
		'%2E%2E/../x',
		'..%2F..%2Fsecret.md',
	])('%s is told apart', (url) => expect(inReport(url)).toEqual({ type: 'outside' }));

	test('what comes back in is fine', () => {
		expect(inReport('../factories/../reports/other.md')).toEqual(record('reports/other'));
	});
});

describe('percent signs that encode nothing', () => {
	test.each([
		['100%.pdf', 'reports/100%.pdf'],
		['50%zz.pdf', 'reports/50%zz.pdf'],
		['%E0%A4%A.pdf', 'reports/%E0%A4%A.pdf'],
		['100%25.pdf', 'reports/100%.pdf'],
	])('%s', (url, path) => expect(inReport(url)).toEqual({ type: 'asset', path }));
});
