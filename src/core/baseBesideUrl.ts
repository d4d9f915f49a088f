import type { Words } from './message.ts';
import type { Settings } from './schema/schemas.ts';
import { siteAddress } from './siteAddress.ts';

/**
 * What to tell the person who builds for another path than that of the bulletin's own `url`: feeds, calendars and
 * sitemaps would join the host of the one with the path of the other, and nothing may lie there. Either can be right.
 */
export function baseBesideUrl(settings: Pick<Settings, 'url'>, base: string | undefined): Words | undefined {
	const { url } = settings;
	const { origin, base: path } = siteAddress(settings, base);
	const own = siteAddress(settings).base;
	if (!url || base === undefined || path === own) return undefined;
	const joined = origin + path;
	return {
		en: `“--base ${path}” is another path than that of “url: ${url}” in digest.yml, so feeds, calendars and sitemaps name ${joined}. Where that is the address, write “url: ${joined}”; else leave “--base” out.`,
		zh: `“--base ${path}”与 digest.yml 里“url: ${url}”的路径不同，所以订阅、日历和网站地图里的网址是 ${joined}。如果网址确实如此，请写“url: ${joined}”；否则请去掉“--base”。`,
	};
}
