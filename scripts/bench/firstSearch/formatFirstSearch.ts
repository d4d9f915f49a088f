import { say } from '../../frame/say.ts';
import { markdownTable } from '../markdownTable.ts';
import type { FirstSearch } from './firstSearch.ts';

/** A row for each question. */
export function formatFirstSearch(searches: readonly FirstSearch[]): string[] {
	if (searches.length === 0) return [];
	const head = [
		say({ en: 'first search', zh: '第一次检索' }),
		say({ en: 'asked', zh: '所问' }),
		'KB',
		say({ en: 'with the page', zh: '连同网页' }),
		say({ en: 'programs', zh: '程序' }),
		say({ en: 'reports', zh: '经验' }),
		say({ en: 'words', zh: '词' }),
		say({ en: 'texts', zh: '正文' }),
		say({ en: 'titles', zh: '标题' }),
		say({ en: 'ms', zh: '毫秒' }),
		say({ en: 'the next one, KB', zh: '下一次 KB' }),
		say({ en: 'ms', zh: '毫秒' }),
	];
	const rows = searches.map(({ title, asked, pageBytes, first, next }) => [
		say(title),
		asked,
		kilobytes(first.bytes),
		kilobytes(first.bytes + pageBytes),
		...(['programs', 'reports', 'words', 'texts', 'titles'] as const).map((part) => kilobytes(first.parts[part])),
		Math.round(first.milliseconds).toString(),
		kilobytes(next.bytes),
		Math.round(next.milliseconds).toString(),
	]);
	return ['', ...markdownTable(head, rows)];
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000).toString();
