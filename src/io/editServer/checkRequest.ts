import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** The header in which the page of the form says that it was opened by the person who started the server. */
const tokenHeader = 'x-digest-token';

/**
 * Lets through what comes from the page of the form alone. Any page of any site that the same browser shows can send
 * requests to this machine, and so can a name that a stranger has pointed at it.
 *
 * @param origin `http://127.0.0.1:4322`
 * @throws Refusal
 */
export function checkRequest({ headers }: IncomingMessage, origin: string, token: string): void {
	checkHost(headers.host, origin);
	if (headers.origin !== undefined && headers.origin !== origin) throw elsewhere();
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin') throw elsewhere();
	const given = headers[tokenHeader];
	if (typeof given !== 'string' || !sameText(given, token)) {
		throw new Refusal(401, {
			en: 'This page doesn’t have the key to the form. Open the address that the terminal shows.',
			zh: '这个页面没有表单的钥匙。请打开终端里显示的地址。',
		});
	}
}

/**
 * What needs no key, the page itself and its scripts: a person may come from anywhere, another site's page may not
 * take them in.
 *
 * @throws Refusal
 */
export function checkVisit({ headers }: IncomingMessage, origin: string): void {
	checkHost(headers.host, origin);
	const site = headers['sec-fetch-site'];
	if (site === undefined || site === 'same-origin' || site === 'none') return;
	if (headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document') throw elsewhere();
}

function checkHost(host: string | undefined, origin: string): void {
	if (host === new URL(origin).host) return;
	throw new Refusal(421, { en: 'This server answers to its own address alone.', zh: '这个服务只用自己的地址应答。' });
}

const elsewhere = () => new Refusal(403, { en: 'This request comes from another site.', zh: '这个请求来自别的网站。' });

function sameText(a: string, b: string): boolean {
	const [x, y] = [Buffer.from(a), Buffer.from(b)];
	return x.length === y.length && timingSafeEqual(x, y);
}
