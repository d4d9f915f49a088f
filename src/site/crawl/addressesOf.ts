import { pageKinds } from '../../core/routes.ts';
import type { Edition } from '../edition.ts';

/**
 * The addresses of all pages of an edition that somebody may look for elsewhere: of records, of lists, and of those that
 * every bulletin has. Further pages of lists are left out, and lists of what can be searched for.
 */
export function addressesOf(ed: Edition): string[] {
	const { routes, lang } = ed;
	return [
		routes.home(lang),
		...pageKinds.map((kind) => routes.list(kind, lang)),
		routes.network(lang),
		routes.numbers(lang),
		routes.finder(lang),
		...ed.ask('pageKeys').map((key) => routes.record(key, lang)),
	];
}
