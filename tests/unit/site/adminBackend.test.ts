import { describe, expect, test } from 'vitest';
import { adminBackend } from '../../../src/site/editor/adminBackend.ts';

describe('the form in the published bulletin reaches', () => {
	test('GitHub, by a token alone where no service of one’s own signs people in', () => {
		expect(adminBackend({ backend: 'github', repo: 'ours/digest' })).toEqual({
			backend: {
				name: 'github',
				repo: 'ours/digest',
				api_root: 'https://api.github.com',
				auth_methods: ['token'],
			},
			review: true,
			origins: ['https://api.github.com', 'https://github.com'],
		});
		expect(
			adminBackend({ backend: 'github', repo: 'ours/digest', signIn: 'https://auth.example.org/git/auth' }).backend,
		).toMatchObject({
			base_url: 'https://auth.example.org',
			auth_endpoint: 'git/auth',
			auth_methods: ['oauth', 'token'],
		});
	});

	test('a GitHub of one’s own', () => {
		const { backend, origins } = adminBackend({
			backend: 'github',
			repo: 'ours/digest',
			host: 'https://git.example.org/',
		});
		expect(backend).toMatchObject({
			api_root: 'https://git.example.org/api/v3',
			graphql_api_root: 'https://git.example.org/api/graphql',
		});
		expect(origins).toEqual(['https://git.example.org']);
	});

	test('GitLab, where an application signs people in without a secret', () => {
		expect(
			adminBackend({ backend: 'gitlab', repo: 'group/sub/digest', branch: 'live', appId: '1234', review: false }),
		).toEqual({
			backend: {
				name: 'gitlab',
				repo: 'group/sub/digest',
				branch: 'live',
				api_root: 'https://gitlab.com/api/v4',
				base_url: 'https://gitlab.com',
				auth_type: 'pkce',
				app_id: '1234',
				auth_methods: ['oauth', 'token'],
			},
			review: false,
			origins: ['https://gitlab.com'],
		});
	});

	test('Gitea and Forgejo, where changes can’t wait for a review', () => {
		expect(adminBackend({ backend: 'gitea', repo: 'ours/digest', host: 'https://codeberg.org', review: true })).toEqual(
			{
				backend: {
					name: 'gitea',
					repo: 'ours/digest',
					api_root: 'https://codeberg.org/api/v1',
					base_url: 'https://codeberg.org',
					auth_methods: ['token'],
				},
				review: false,
				origins: ['https://codeberg.org'],
			},
		);
	});
});
