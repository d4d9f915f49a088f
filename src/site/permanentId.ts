import { hash } from 'node:crypto';
import { textIn } from '../core/link/textIn.ts';
import { absolute } from './absolute.ts';
import type { Edition } from './edition.ts';

/**
 * The name under which programs elsewhere remember something of the site, unlike any other in the world: its address.
 * Where the bulletin doesn't say where it is published, that is like many others, and takes another form: a UUID of
 * our own making (RFC 9562, section 5.8), which is the same in every build.
 *
 * @param address of a record, that which it had first
 */
export function permanentId(ed: Pick<Edition, 'settings'>, address: string): string {
	const { settings } = ed;
	if (settings.url) return absolute(ed, address);
	// In one language, so that the title may be told in another, too.
	const [first = ''] = settings.languages;
	const title = textIn(settings.title, first, first);
	const bytes = Buffer.from(hash('sha1', `experience digest\n${title}\n${address}`, 'hex'), 'hex').subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
