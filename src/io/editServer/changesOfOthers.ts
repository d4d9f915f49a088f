import { stringify } from 'yaml';
import { formOf } from '../../core/form/formOf.ts';
import type { InterfaceLanguage, Terms } from '../../core/form/terms.ts';
import type { Words } from '../../core/message.ts';
import type { Kind } from '../../core/schema/kinds.ts';
import type { Contested } from '../../core/write/mergeChanges.ts';
import { isEmpty } from '../../core/write/merge/sameValue.ts';
import { Refusal } from './refusal.ts';

/** Fields that two have changed, of which the writer of the draft has seen both texts: the draft decides. */
export interface Settled {
	/** Of the file that was shown. */
	version: string;
	fields: string[];
}

type Names = { kind: Kind; terms: Record<InterfaceLanguage, Terms> };

/** Two have changed the same field: which one holds is for a person to say, who sees both texts. */
export function changedByBoth({
	contested,
	version = '',
	...names
}: Names & { contested: readonly Contested[]; version: string | undefined }): Refusal {
	const each = (lang: InterfaceLanguage, now: string, here: string) =>
		contested.map(({ field, theirs, mine }) =>
			[nameOf(field, names)[lang], now + shown(theirs, lang), here + shown(mine, lang)].join('\n'),
		);
	const en = [
		'Not written: somebody else has changed the same meanwhile.',
		...each('en', 'In the file now:', 'In the form:'),
		'Put into the form what is to stand in the file, and save once more.',
	];
	const zh = [
		'没有写入：在这期间，别人也改了同一处。',
		...each('zh', '文件里现在是：', '表单里是：'),
		'请在表单里写好最后要用的内容，再保存一次。',
	];
	const settle: Settled = { version, fields: contested.map(({ field }) => field) };
	return new Refusal(409, { en: en.join('\n'), zh: zh.join('\n') }, { settle });
}

/** What the form doesn't show yet, and what its save has left as it is. */
export function keptOfOthers({ kept, ...names }: Names & { kept: readonly string[] }): Words {
	const listed = (lang: InterfaceLanguage) => kept.map((field) => nameOf(field, names)[lang]);
	return {
		en: `Somebody else has changed this meanwhile, and it stays as they wrote it: ${listed('en').join(', ')}. Load the page again to see it.`,
		zh: `在这期间，别人改了：${listed('zh').join('、')}。已照他们写的保留。重新载入页面就能看到。`,
	};
}

const ofText: Words = { en: 'Text', zh: '正文' };

function nameOf(field: string, { kind, terms }: Names): Words {
	if (field === 'body') return ofText;
	return formOf(kind, terms).find(({ key }) => key === field)?.name ?? { en: field, zh: field };
}

/** A text as it is, also where it has several lines; a list or a group as it stands in a file. */
function shown(value: unknown, lang: InterfaceLanguage): string {
	if (isEmpty(value)) return lang === 'zh' ? '（空）' : ' (nothing)';
	const text = typeof value === 'object' ? stringify(value, { lineWidth: 0 }).trimEnd() : String(value);
	return text.includes('\n') ? `\n${text}` : `${lang === 'zh' ? '' : ' '}${text}`;
}
