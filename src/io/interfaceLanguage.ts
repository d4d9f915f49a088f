/** The language in which commands speak: what `DIGEST_LANG` says, else that of the terminal; Chinese or English. */
export function interfaceLanguage(env: NodeJS.ProcessEnv = process.env): 'en' | 'zh' {
	const set = env['DIGEST_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
	return set.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
