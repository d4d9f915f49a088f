import type { Digest, Lang } from '../../src/core/model.ts';
import { createRoutes } from '../../src/core/routes.ts';
import { siteAddress } from '../../src/core/siteAddress.ts';
import { type Edition, edition } from '../../src/site/edition.ts';
import { setSite } from '../../src/site/site.ts';

/** A bulletin in one of its languages, as its pages have it, but for pictures and search. */
export function editionOf(digest: Digest, lang: Lang): Edition {
	const routes = createRoutes(siteAddress(digest.settings).base, digest.settings.languages);
	setSite({ digest, routes, pictures: new Map(), documents: new Map(), searchKeys: () => new Map() });
	return edition(lang);
}
