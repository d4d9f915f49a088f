import { join } from 'node:path';
import { segmentPattern } from '../../src/core/schema/id.ts';
import type { Kind } from '../../src/core/schema/kinds.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { proposeId } from '../../src/core/write/proposeId.ts';
import { fileOf } from '../../src/io/desk/addRecord.ts';
import { takenError } from './finish.ts';
import type { Desk } from './openDesk.ts';

/** The name of the new file: the one that was given, else one made of the title, which a person may change. */
export async function chooseId(
	{ asker, content, taken: takenOf }: Desk,
	kind: Kind,
	title: string,
	{ given, ...known }: { given?: string | undefined; factory?: string; date?: string; otherwise: string },
): Promise<string> {
	const taken = takenOf(kind);
	if (given !== undefined) {
		if (!segmentPattern.test(given)) throw new WordsError(badName(given));
		if (!taken.has(given)) return given;
		throw takenError(join(content, fileOf({ kind, id: given })), given, proposeId(given, { taken }));
	}
	const proposed = proposeId(title, { taken, ...known });
	if (!asker) return proposed;
	return asker.line({
		name: { en: 'Name of the file', zh: '文件名' },
		help: { en: `It will be ${join(content, kind, '….md')}`, zh: `文件将是 ${join(content, kind, '….md')}` },
		initial: proposed,
		objection: (text) => {
			const id = text.trim();
			if (!segmentPattern.test(id)) return badName(id);
			return taken.has(id)
				? takenError(join(content, fileOf({ kind, id })), id, proposeId(id, { taken })).words
				: undefined;
		},
	});
}

const badName = (name: string) => {
	const free = proposeId(name, { taken: new Set() });
	return {
		en: `“${name}” is no name for a file here: small letters a-z, digits and single hyphens, such as “${free}”.`,
		zh: `“${name}”不能作文件名：只用小写字母 a-z、数字和单个连字符，例如“${free}”。`,
	};
};
