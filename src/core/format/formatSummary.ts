import type { Counts } from './countMessages.ts';

/** One line that says how it went. */
export function formatSummary(
	{ error, warning, hint }: Counts,
	{ lang, hints }: { lang: 'en' | 'zh'; hints?: boolean },
): string {
	if (lang === 'zh') {
		const parts = [error && `${error} 个错误`, warning && `${warning} 个警告`].filter(Boolean).join('，');
		const more = hint === 0 ? '' : hints ? `另有 ${hint} 条提示。` : `另有 ${hint} 条提示，加 --hints 可以查看。`;
		return parts ? `发现 ${parts}。${more}` : `没有发现问题。${more}`;
	}
	const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
	const parts = [error && count(error, 'error'), warning && count(warning, 'warning')].filter(Boolean).join(' and ');
	const more =
		hint === 0
			? ''
			: hints
				? ` ${count(hint, 'hint')}.`
				: ` ${count(hint, 'hint')}; show ${hint === 1 ? 'it' : 'them'} with --hints.`;
	return parts ? `Found ${parts}.${more}` : `No problems found.${more}`;
}
