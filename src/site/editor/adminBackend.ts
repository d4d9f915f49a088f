import type { Settings } from '../../core/schema/schemas.ts';

type Admin = NonNullable<Settings['admin']>;

export interface AdminBackend {
	/** The form's own options for the Git host. */
	backend: Record<string, unknown>;
	/** Changes become a pull request, which somebody else looks through. */
	review: boolean;
	/** The addresses that the form asks: nothing else may be asked from its page. */
	origins: string[];
}

const hosts: Record<Admin['backend'], string> = {
	github: 'https://github.com',
	gitlab: 'https://gitlab.com',
	gitea: 'https://gitea.com',
};

/** How the form in the published bulletin reaches its Git host. */
export function adminBackend({ backend: name, repo, branch, host, review = true, appId, signIn }: Admin): AdminBackend {
	const origin = new URL(host ?? hosts[name]).origin;
	const { api, ...addresses } = addressesOf(name, origin, host !== undefined);
	const canSignIn = name === 'github' ? signIn !== undefined : appId !== undefined;
	return {
		backend: {
			name,
			repo,
			...(branch && { branch }),
			api_root: api,
			...addresses,
			...(name === 'gitlab' && canSignIn && { auth_type: 'pkce' }),
			...(name !== 'github' && { base_url: origin, ...(appId && { app_id: appId }) }),
			...(name === 'github' && signIn && { base_url: new URL(signIn).origin, ...pathOf(signIn) }),
			// Without a service of one's own, the form would send people to somebody else's.
			auth_methods: canSignIn ? ['oauth', 'token'] : ['token'],
		},
		// Gitea and Forgejo take changes at once.
		review: review && name !== 'gitea',
		origins: [...new Set([new URL(api).origin, origin])],
	};
}

function addressesOf(
	name: Admin['backend'],
	origin: string,
	isOwn: boolean,
): { api: string; graphql_api_root?: string } {
	if (name === 'gitlab') return { api: `${origin}/api/v4` };
	if (name === 'gitea') return { api: `${origin}/api/v1` };
	return isOwn
		? { api: `${origin}/api/v3`, graphql_api_root: `${origin}/api/graphql` }
		: { api: 'https://api.github.com' };
}

function pathOf(address: string) {
	const path = new URL(address).pathname.replace(/^\/|\/$/g, '');
	return path ? { auth_endpoint: path } : {};
}
