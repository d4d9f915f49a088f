import type { Tell } from './problem.ts';
import type { Locate } from './latestTree.ts';

/** Whether the lists of a translation can be laid over those of its record: by name, else one for one. */
export function checkTranslation(
	own: unknown,
	translated: unknown,
	mainFile: string,
	locate: Locate,
	report: Tell,
	path: readonly PropertyKey[] = [],
): void {
	if (Array.isArray(own) && Array.isArray(translated)) {
		checkList(own, translated, mainFile, locate, report, path);
		return;
	}
	if (isObject(own) && isObject(translated)) {
		for (const [key, value] of Object.entries(translated)) {
			checkTranslation(own[key], value, mainFile, locate, report, [...path, key]);
		}
		return;
	}
	const groups = isObject(translated) || (Array.isArray(translated) && translated.some(isObject));
	if (own === undefined && groups) missing(mainFile, locate, report, path);
}

function checkList(
	own: unknown[],
	translated: unknown[],
	mainFile: string,
	locate: Locate,
	report: Tell,
	path: readonly PropertyKey[],
): void {
	// A list of words is a text of its own: another language may have more of them.
	if (!own.some(isObject)) return;
	const name = ['id', 'step'].find((n) => own.some((item) => isObject(item) && n in item));
	const list = String(path.findLast((part) => typeof part === 'string'));
	if (name === undefined) {
		if (own.length !== translated.length) {
			report({
				rule: 'translation/list-length',
				place: locate(path, 'key'),
				text: {
					en: `“${list}” has ${items(translated.length)} here and ${items(own.length)} in “${mainFile}”.`,
					zh: `“${list}”在这里有 ${translated.length} 项，在“${mainFile}”里有 ${own.length} 项。`,
				},
				help: {
					en: 'Translate each item, in the same order, or leave the whole list out.',
					zh: '请按相同顺序逐项翻译，或者整个列表都不写。',
				},
			});
			return;
		}
		for (const [index, item] of translated.entries())
			checkTranslation(own[index], item, mainFile, locate, report, [...path, index]);
		return;
	}
	const known = new Map(own.filter(isObject).map((item) => [String(item[name]), item]));
	for (const [index, item] of translated.entries()) {
		if (!isObject(item)) continue;
		const id = String(item[name]);
		const match = known.get(id);
		if (match) {
			checkTranslation(match, item, mainFile, locate, report, [...path, index]);
			continue;
		}
		report({
			rule: 'translation/item',
			place: locate([...path, index, name]),
			text: {
				en: `“${list}” in “${mainFile}” has no item “${id}”.`,
				zh: `“${mainFile}”的“${list}”里没有“${id}”这一项。`,
			},
			help: { en: `It has: ${[...known.keys()].join(', ')}.`, zh: `其中有：${[...known.keys()].join('、')}。` },
		});
	}
}

function missing(mainFile: string, locate: Locate, report: Tell, path: readonly PropertyKey[]): void {
	const name = String(path.findLast((part) => typeof part === 'string'));
	report({
		rule: 'translation/item',
		place: locate(path, 'key'),
		text: {
			en: `“${name}” is not in “${mainFile}”, so there is nothing to translate.`,
			zh: `“${mainFile}”里没有“${name}”，所以没有可翻译的内容。`,
		},
		help: { en: `Write it there first, or delete it here.`, zh: '请先在那里写上，或者在这里删去。' },
	});
}

const items = (n: number) => (n === 1 ? '1 item' : `${n} items`);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
