import { inTerms } from '../../../core/form/inTerms.ts';
import type { InterfaceLanguage, Terms } from '../../../core/form/terms.ts';
import type { Message, Words } from '../../../core/message.ts';

/**
 * What the rule on who it was says to somebody who fills in a form: there a factory is chosen from a list, and a group
 * has a field of its own.
 *
 * @param labels what the form calls the two fields
 * @param terms what the bulletin calls a factory
 */
export function whoWords<T extends Pick<Message, 'text' | 'field'>>(
	message: T,
	labels: { factory: string; group: string },
	terms: Record<InterfaceLanguage, Terms>,
): T & { help: Words } {
	const { factory, group } = labels;
	const isMissing = message.field?.[0] === 'factory';
	const help = isMissing
		? {
				en: `${inTerms('Choose the factory from the list. Where several without names are meant, fill in', 'en', terms.en)} “${group}” below.`,
				zh: `${inTerms('请从列表中选择工厂。如果是没有列名的若干单位，请填写下面的', 'zh', terms.zh)}“${group}”。`,
			}
		: {
				en: `Keep “${factory}” where one is named, or “${group}” where several are not, and empty the other.`,
				zh: `写明一个时留“${factory}”，未逐一列名时留“${group}”，另一个请清空。`,
			};
	const { en, zh } = message.text;
	return { ...message, text: { en: inTerms(en, 'en', terms.en), zh: inTerms(zh, 'zh', terms.zh) }, help };
}
