import { createHash } from 'node:crypto';
import { readMap, readSet } from '../../src/core/import/assignments.ts';
import { readBulletin } from '../../src/core/import/bulletin.ts';
import { targetNames } from '../../src/core/import/columns.ts';
import { formOf } from '../../src/core/form/formOf.ts';
import { createImporter, type Importer } from '../../src/core/import/importer.ts';
import type { ImportMessage } from '../../src/core/import/importMessage.ts';
import type { ImportOptions } from '../../src/core/import/importOptions.ts';
import { type ImportKind, targetsOf } from '../../src/core/import/targets.ts';

const encoder = new TextEncoder();

/** The bulletin into which tests import: two mills, two topics. */
export const millTexts: Readonly<Record<string, string>> = {
	'digest.yml': `title: Mills
languages: [en, zh]
attributes:
  - { id: size, title: { en: Size, zh: 规模 }, choices: [{ id: small, title: { en: Small, zh: 小 } }] }
  - { id: spindles, title: { en: Spindles, zh: 锭数 }, unit: spindles }
`,
	'factories/mill-one.md':
		'---\ntitle: First Mill\nnames: [Old Mill]\nworkshops:\n  - { id: spinning, title: Spinning room }\n---\n',
	'factories/mill-one.zh.md': '---\ntitle: 第一纱厂\nworkshops:\n  - { id: spinning, title: 细纱间 }\n---\n',
	'factories/mill-two.md': '---\ntitle: Second Mill\nnames: [Old Mill]\n---\n',
	'topics/quality.md': '---\ntitle: Quality\nsynonyms: [defects]\n---\n',
	'topics/quality.zh.md': '---\ntitle: 质量\n---\n',
	'topics/waste.md': '---\ntitle: Waste\n---\n',
};

type Said = Partial<Pick<ImportOptions, 'dates' | 'decimal' | 'language' | 'keepWording'>> & {
	kind?: ImportKind;
	set?: string[];
	map?: string[];
};

/** An importer into a small bulletin in memory. */
export function testImporter(said: Said = {}, texts: Readonly<Record<string, string>> = {}): Importer {
	const files = Object.entries({ ...millTexts, ...texts }).map(([path, text]) => ({
		path,
		bytes: encoder.encode(text),
	}));
	const bulletin = readBulletin(files);
	const { kind = 'reports', set = [], map = [], ...ways } = said;
	const fields = targetNames(targetsOf(kind, bulletin.settings));
	return createImporter(bulletin, {
		...ways,
		kind,
		form: formOf(kind),
		fields,
		map: readMap(map, fields),
		otherwise: readSet('--set', set, fields, ways),
		hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 8),
	});
}

/** Messages as a person reads them, in a line each. */
export const lines = (messages: readonly ImportMessage[], lang: 'en' | 'zh' = 'en'): string[] =>
	messages.map(({ severity, column, value, text, help }) =>
		[`${severity}${column ? ` ${column}` : ''}${value ? ` “${value}”` : ''}: ${text[lang]}`, help?.[lang]]
			.filter(Boolean)
			.join(' = '),
	);
