import { duplicates } from './duplicates.ts';
import type { Rule } from './rule.ts';

/** digest.yml lists each language, attribute and choice once. */
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
	for (const [index, { choices }] of (settings.attributes ?? []).entries()) {
		for (const [place, id] of duplicates(choices ?? [], 'id')) twice(['attributes', index, 'choices', place, 'id'], id);
	}
};
