import { onceFor } from '../core/link/onceFor.ts';
import type { Settings } from '../core/schema/schemas.ts';
import { siteAddress } from '../core/siteAddress.ts';
import type { Edition } from './edition.ts';

/**
 * An address of the site as it stands in a file that is read elsewhere. Where the bulletin doesn't say where it is
 * published, the host is left out: readers of feeds take it from where they found the feed.
 */
export const absolute = ({ settings }: Pick<Edition, 'settings'>, address: string): string =>
	originOf(settings) + address;

/** A large bulletin has a hundred thousand entries in its feeds. */
const originOf = onceFor((settings: Settings) => siteAddress(settings).origin ?? '');
