import { isPlainPath } from '../isPlainPath.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** The path in the bulletin's own address is plain; the name of the host may have any letters. */
export const settingsUrl: Rule = ({ settings, locateSetting }, tell) => {
	const { url } = settings ?? {};
	if (url === undefined || isPlainPath(new URL(url).pathname)) return;
	// As it was written: the host that a URL names has its other letters encoded.
	const host = /^[^:]+:\/\/[^/?#\\]*/.exec(url)?.[0] ?? 'https://example.org';
	tell(
		atField(
			{ file: 'digest.yml', locate: locateSetting },
			['url'],
			'settings/url-path',
			{
				en: 'The path of “url” has characters other than a-z, A-Z, digits, “-”, “_”, “.”, “~” and “/”.',
				zh: '“url”的路径里有 a-z、A-Z、数字、“-”、“_”、“.”、“~”、“/”以外的字符。',
			},
			{
				en: `Choose a plain path for the bulletin on its host, and write it such as: url: ${host}/digest/`,
				zh: `请给汇编在网站上选一个简单的路径，例如：url: ${host}/digest/`,
			},
		),
	);
};
