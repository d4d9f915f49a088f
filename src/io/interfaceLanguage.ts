/** The language in which commands speak: that of the terminal where it is Chinese, else English. */
export function interfaceLanguage(env: NodeJS.ProcessEnv = process.env): 'en' | 'zh' {
	const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
	return set.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
