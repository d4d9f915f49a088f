import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

/**
 * Who asks, to count how often. A household has as many IPv6 addresses as it likes, all with one beginning.
 * @param trustProxy behind a proxy of our own, which puts the address that it sees at the end of `X-Forwarded-For`
 */
export function clientKey(request: IncomingMessage, trustProxy: boolean): string {
	const own = request.socket.remoteAddress ?? '';
	const told = trustProxy ? request.headers['x-forwarded-for'] : undefined;
	const last = [told].flat().at(-1)?.split(',').at(-1)?.trim() ?? '';
	const address = (isIP(last) ? last : own).replace(/^::ffff:(?=\d+\.)/i, '');
	return isIPv6(address) ? beginning(address) : address;
}

/** The first four of eight groups. */
function beginning(address: string): string {
	const [head = '', tail] = address.replace(/%.*$/, '').toLowerCase().split('::');
	const before = head.split(':').filter(Boolean);
	const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
	const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
	const groups = [...before, ...(tail === undefined ? [] : zeros), ...after];
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
