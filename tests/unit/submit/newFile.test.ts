import { expect, test } from 'vitest';
import { repositoryHost } from '../../../src/site/submit/newFile.ts';

const text = '---\ntitle: A & B+C 经验\n---\n';
const encoded = encodeURIComponent(text);

test.each([
	[
		'https://github.com/who/digest',
		'GitHub',
		`https://github.com/who/digest/new/main/content/adoptions/x?filename=a.md&value=${encoded}`,
	],
	[
		'https://github.com/who/digest.git',
		'GitHub',
		`https://github.com/who/digest/new/main/content/adoptions/x?filename=a.md&value=${encoded}`,
	],
	[
		'https://github.com/who/digest/tree/trunk/our/records/',
		'GitHub',
		`https://github.com/who/digest/new/trunk/our/records/adoptions/x?filename=a.md&value=${encoded}`,
	],
	[
		'https://codeberg.org/who/digest',
		'Codeberg',
		`https://codeberg.org/who/digest/_new/main/content/adoptions/x?filename=a.md&value=${encoded}`,
	],
	[
		'https://gitea.example.org/who/digest/src/branch/master/content',
		'Gitea',
		`https://gitea.example.org/who/digest/_new/master/content/adoptions/x?filename=a.md&value=${encoded}`,
	],
	// GitLab's editor takes the name from the address, and not the text.
	[
		'https://gitlab.com/group/sub/digest',
		'GitLab',
		'https://gitlab.com/group/sub/digest/-/new/main/content/adoptions/x?file_name=a.md',
	],
	[
		'https://gitlab.example.org/who/digest/-/tree/next/content',
		'GitLab',
		'https://gitlab.example.org/who/digest/-/new/next/content/adoptions/x?file_name=a.md',
	],
])('%s is %s', (repository, name, address) => {
	const host = repositoryHost(repository);
	expect(host?.name).toBe(name);
	expect(host?.takesText).toBe(name !== 'GitLab');
	expect(host?.newFile('adoptions/x/a.md', text)).toBe(address);
	const { searchParams } = new URL(host?.newFile('adoptions/x/a.md', text) ?? '');
	if (host?.takesText) expect(searchParams.get('value')).toBe(text);
});

test('an unknown host, or none, has no such page', () => {
	expect(repositoryHost('https://example.org/digest')).toBe(undefined);
	expect(repositoryHost('https://github.com.example.org/who/digest')).toBe(undefined);
	expect(repositoryHost(undefined)).toBe(undefined);
});
