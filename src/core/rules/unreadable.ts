import type { Words } from '../message.ts';
import type { RuleContext } from './rule.ts';
import type { RuleId } from './rules.ts';

/**
 * The objection to a file that is named as a picture and is none, or one of another kind: the one can be neither shown
 * nor linked to, the other only surprises whoever saves it.
 */
export function unreadable(
	path: string,
	{ pictures }: Pick<RuleContext, 'pictures'>,
): { rule: RuleId; text: Words; help: Words } | undefined {
	if (!pictures.has(path)) return undefined;
	const found = pictures.get(path);
	if (found?.shouldEnd) return misnamed(path, found.shouldEnd);
	if (found) return undefined;
	return {
		rule: 'image/unreadable',
		text: { en: `“${path}” can’t be read as a picture.`, zh: `“${path}”无法作为图片读取。` },
		help: {
			en: 'Open it in a picture program and save it again as JPEG or PNG.',
			zh: '请用图片软件打开它，另存为 JPEG 或 PNG。',
		},
	};
}

function misnamed(path: string, ending: string): { rule: RuleId; text: Words; help: Words } {
	const name = `${path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')}.${ending}`;
	const kind = ending.toUpperCase();
	return {
		rule: 'image/misnamed',
		text: {
			en: `“${path}” is in truth of another kind: ${kind}.`,
			zh: `“${path}”实际上是另一种格式：${kind}。`,
		},
		help: {
			en: `Rename it to “${name}”, here and in the folder.`,
			zh: `请把文件改名为“${name}”，这里的名字也一起改。`,
		},
	};
}
