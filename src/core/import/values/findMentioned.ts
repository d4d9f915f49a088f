import type { Field } from '../../form/field.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Bulletin } from '../bulletin.ts';
import type { Filled } from '../fillRecord.ts';
import { findNamed } from './findNamed.ts';
import type { Tell } from '../importMessage.ts';

/** More candidates than this help nobody. */
const maxShown = 8;

/**
 * The factory and the topic of a record that says neither, where its text names exactly one that is known. Several are
 * told, and none is chosen.
 */
export function findMentioned(
	text: string,
	form: readonly Field[],
	filled: Filled,
	{ names }: Bulletin,
	tell: Tell,
): void {
	const { data, doubtful } = filled;
	const seek = (key: string, of: Kind, flag: string) => {
		const field = form.find((known) => known.key === key);
		if (!field || data[key] !== undefined || doubtful.has(key)) return;
		const [first, ...others] = findNamed(text, names.all(of));
		if (first === undefined) return;
		if (others.length === 0) {
			data[key] = field.input.type === 'list' ? [first] : first;
			tell({
				severity: 'note',
				text: {
					en: `“${field.name.en}” is ${first}: the only one that the text names.`,
					zh: `“${field.name.zh}”写作 ${first}：文中只提到这一个。`,
				},
			});
			return;
		}
		doubtful.add(key);
		const ids = [first, ...others];
		const more = ids.length - maxShown;
		const shown = ids.slice(0, maxShown);
		tell({
			severity: 'error',
			text: {
				en: `“${field.name.en}” is missing, and the text names ${ids.length}.`,
				zh: `缺少“${field.name.zh}”，文中提到了 ${ids.length} 个。`,
			},
			help: {
				en: `Say which: ${flag}. It names: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
				zh: `请写明是哪个：${flag}。提到的有：${shown.join('、')}${more > 0 ? ` 等` : ''}。`,
			},
		});
	};
	if (data['group'] === undefined) seek('factory', 'factories', '--factory ID');
	seek('topic', 'topics', '--topic ID,ID');
}
