/** Where a bulletin's sources are kept, as far as its website can take a new file. */
export interface RepositoryHost {
	/** What people call it. */
	name: string;
	/** The page on which the host makes a new file; with its text in the address, where the host takes it from there. */
	newFile(path: string, text?: string): string;
	/** Whether the host takes a text from the address. */
	takesText: boolean;
}

/** Longer addresses are refused by hosts and browsers. */
export const longestAddress = 7000;

/**
 * What is known of the host of `repository`: github.com, GitLab, Gitea and Forgejo. The address may lead to the
 * folder of the records on a branch (`…/tree/main/content`); without that, it is `content` on `main`.
 */
export function repositoryHost(repository: string | undefined): RepositoryHost | undefined {
	if (!repository) return undefined;
	const { origin, hostname, pathname } = new URL(repository);
	const named = (name: string) => hostname.split('.').includes(name);
	const path = pathname.replace(/(?:\.git)?\/*$/, '');
	if (hostname === 'github.com') {
		const { root, branch, folder } = placeIn(path, '/tree/');
		return host('GitHub', `${origin}${root}/new/${branch}/${folder}`, 'filename', 'value');
	}
	if (named('gitlab')) {
		const { root, branch, folder } = placeIn(path, '/-/tree/');
		// GitLab's editor doesn't take a text from the address, though its server would.
		return host('GitLab', `${origin}${root}/-/new/${branch}/${folder}`, 'file_name');
	}
	if (hostname === 'codeberg.org' || named('gitea') || named('forgejo')) {
		const { root, branch, folder } = placeIn(path, '/src/branch/');
		const name = hostname === 'codeberg.org' ? 'Codeberg' : named('gitea') ? 'Gitea' : 'Forgejo';
		return host(name, `${origin}${root}/_new/${branch}/${folder}`, 'filename', 'value');
	}
	return undefined;
}

function placeIn(path: string, mark: string): { root: string; branch: string; folder: string } {
	const [root = '', place] = path.split(mark);
	const [branch = 'main', ...folders] = place?.split('/') ?? [];
	return { root, branch, folder: folders.join('/') || 'content' };
}

function host(name: string, address: string, nameKey: string, textKey?: string): RepositoryHost {
	return {
		name,
		takesText: textKey !== undefined,
		newFile: (path, text) => {
			const slash = path.lastIndexOf('/');
			const query = new URLSearchParams({ [nameKey]: path.slice(slash + 1) });
			if (textKey && text !== undefined) query.set(textKey, text);
			// Some hosts read `+` as it stands.
			return `${address}/${path.slice(0, slash)}?${query.toString().replaceAll('+', '%20')}`;
		},
	};
}
