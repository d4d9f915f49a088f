import { siteAddress } from '../core/siteAddress.ts';
import type { Edition } from './edition.ts';

/**
 * An address of the site as it stands in a file that is read elsewhere. Where the bulletin doesn't say where it is
 * published, the host is left out: readers of feeds take it from where they found the feed.
 */
export const absolute = ({ settings }: Pick<Edition, 'settings'>, address: string): string =>
	(siteAddress(settings).origin ?? '') + address;
