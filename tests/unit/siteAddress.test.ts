import { expect, test } from 'vitest';
import { siteAddress } from '../../src/core/siteAddress.ts';

test.each([
	[undefined, undefined, { base: '/', origin: undefined }],
	['https://example.org', undefined, { base: '/', origin: 'https://example.org' }],
	['https://example.org/our/bulletin', undefined, { base: '/our/bulletin/', origin: 'https://example.org' }],
	['https://example.org/our/', 'elsewhere', { base: '/elsewhere/', origin: 'https://example.org' }],
	['https://例.org/bulletin/', undefined, { base: '/bulletin/', origin: 'https://xn--fsq.org' }],
	['https://example.org/汇编/', undefined, { base: '/', origin: 'https://example.org' }],
	[undefined, '/docs/', { base: '/docs/', origin: undefined }],
])('of a bulletin at %s, with the base path %s', (url, base, address) => {
	expect(siteAddress(url ? { url } : {}, base)).toEqual(address);
});
