import { randomBytes } from 'node:crypto';

/** How long a browser may take to start. Milliseconds. */
const patience = 60_000;

export interface OneUseLinks {
	/** The path of a new link. */
	make(): string;
	/** Whether this is the path of one that nobody has used yet; from then on it is none. */
	use(path: string): boolean;
}

/** Links that lead to the form once, within a minute. */
export function oneUseLinks(): OneUseLinks {
	/** When each was made. */
	const links = new Map<string, number>();
	return {
		make: () => {
			const path = `/open/${randomBytes(24).toString('base64url')}`;
			links.set(path, Date.now());
			return path;
		},
		use: (path) => {
			const made = links.get(path);
			links.delete(path);
			return made !== undefined && Date.now() - made < patience;
		},
	};
}
