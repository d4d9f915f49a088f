import { duplicates } from './duplicates.ts';
import type { Rule } from './rule.ts';

/** The address of the finder holds each attribute by its id, and by this word the problem that a visitor describes. */
const problem = 'problem';

/** digest.yml lists each language, attribute and choice once, and no attribute by a name that is taken. */
export const settingsNames: Rule = ({ settings, locateSetting }, tell) => {
	if (!settings) return;
	const twice = (path: PropertyKey[], value: string) =>
		tell({
			rule: 'settings/duplicate',
			file: 'digest.yml',
			place: locateSetting(path),
			text: { en: `“${value}” is listed here for the second time.`, zh: `“${value}”在这里第二次列出。` },
			help: { en: 'Delete one of the two, or give it another name.', zh: '请删去其中一个，或另取一个名字。' },
		});
	for (const [index, { value }] of settings.languages.map((value) => ({ value })).entries()) {
		if (settings.languages.indexOf(value) < index) twice(['languages', index], value);
	}
	for (const [index, id] of duplicates(settings.attributes ?? [], 'id')) twice(['attributes', index, 'id'], id);
	for (const [index, { id, choices }] of (settings.attributes ?? []).entries()) {
		if (id === problem) {
			tell({
				rule: 'settings/reserved',
				file: 'digest.yml',
				place: locateSetting(['attributes', index, 'id']),
				text: {
					en: `An attribute can’t be called “${id}”: the finder calls the visitor’s problem so.`,
					zh: `属性不能叫“${id}”：查找页用这个名称表示访客写的问题。`,
				},
				help: {
					en: 'Give it another short name, here and in profiles and conditions. What readers see is its “title”.',
					zh: '请另取一个短名，概况和条件里也一起改。读者看到的是它的“title”。',
				},
			});
		}
		for (const [place, id] of duplicates(choices ?? [], 'id')) twice(['attributes', index, 'choices', place, 'id'], id);
	}
};
