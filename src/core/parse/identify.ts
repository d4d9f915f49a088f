import type { Place, Words } from '../message.ts';
import { idPattern, segmentPattern } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { closest } from './closest.ts';
import { startOfFile } from './place.ts';
import type { Problem } from './problem.ts';
import { proposeName } from './proposeName.ts';

export type Identity =
	{ type: 'record'; kind: Kind; id: string; lang?: string } | { type: 'settings' } | { type: 'ignored' } | Misplaced;

/** `kind` and `id` are what the name would be, once mended: links to it are no second problem. */
interface Misplaced {
	type: 'problem';
	problem: Problem;
	kind?: Kind;
	id?: string;
}

const languageSuffix = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** What a file is, by its path below the content folder. */
export function identify(path: string, languages: readonly string[]): Identity {
	const segments = path.split('/');
	const name = segments.at(-1) ?? '';
	if (segments.some((s) => s.startsWith('.')) || /^readme(?:\.[a-z-]+)?\.(?:md|markdown)$/i.test(name)) {
		return { type: 'ignored' };
	}
	if (path === 'digest.yml') return { type: 'settings' };
	const ending = /\.(?:md|markdown)$/i.exec(name)?.[0];
	if (ending === undefined) {
		if (/^digest\.ya?ml$/i.test(path)) return misnamed(path, 'digest.yml');
		return { type: 'ignored' };
	}

	const folder = segments[0] ?? '';
	if (segments.length === 1) {
		return problem(
			'file/unknown-place',
			{
				en: 'This file lies beside the folders; every record lies in the folder of its kind.',
				zh: '这个文件放在了各文件夹之外；每条记录都要放在所属种类的文件夹里。',
			},
			{
				en: `Move it into one of: ${kinds.map((k) => `${k}/`).join(', ')}.`,
				zh: `请移到其中之一：${kinds.map((k) => `${k}/`).join('、')}。`,
			},
		);
	}
	const kind = kinds.find((k) => k === folder);
	if (!kind) return unknownFolder(folder, segments);

	const parts = segments.slice(1);
	const stem = name.slice(0, -ending.length);
	const dot = stem.lastIndexOf('.');
	const suffix = dot > 0 && languageSuffix.test(stem.slice(dot + 1)) ? stem.slice(dot + 1) : undefined;
	const lang =
		suffix === undefined ? undefined : (languages.find((l) => l.toLowerCase() === suffix.toLowerCase()) ?? suffix);
	const own = [...parts.slice(0, -1), suffix === undefined ? stem : stem.slice(0, dot)];
	const goodSuffix = lang === suffix && (suffix === undefined || /^[a-z]{2,3}(-|$)/.test(suffix));
	if (own.every((s) => segmentPattern.test(s)) && goodSuffix && ending === ending.toLowerCase()) {
		return { type: 'record', kind, id: own.join('/'), ...(lang !== undefined && { lang }) };
	}

	// `guard_zh.md` is a translation of `guard.md`, and no record `guard-zh`.
	const meant = lang === undefined ? languageAtEnd(stem, languages) : undefined;
	const proposed = [...own.slice(0, -1), meant?.stem ?? own.at(-1) ?? ''].map(proposeName);
	const id = proposed.every(Boolean) ? proposed.join('/') : undefined;
	const proposedLang = lang ?? meant?.lang;
	const proposal = id && `${kind}/${id}${proposedLang === undefined ? '' : `.${proposedLang}`}${ending.toLowerCase()}`;
	return {
		...problem(
			'file/name',
			own.every((s) => segmentPattern.test(s))
				? { en: 'The ending of a file is written in small letters.', zh: '文件的后缀要用小写字母。' }
				: {
						en: 'The name of a file or folder may hold only small letters a-z, digits and single hyphens: it becomes the address of the page.',
						zh: '文件和文件夹的名字只能用小写字母 a-z、数字和单个连字符，因为它就是网页的地址。',
					},
			proposal
				? { en: `Rename it to “${proposal}”.`, zh: `请改名为“${proposal}”。` }
				: {
						en: `Choose a short name such as “${kind}/night-shift-rounds.md”; the title may be in any script.`,
						zh: `请取一个简短的名字，例如“${kind}/night-shift-rounds.md”；标题可以用任何文字。`,
					},
		),
		kind,
		...(id && proposedLang === undefined && { id }),
	};
}

/** A language of the bulletin behind `_` or `-`, where a point belongs. */
function languageAtEnd(stem: string, languages: readonly string[]): { stem: string; lang: string } | undefined {
	const lower = stem.toLowerCase();
	const lang = languages.find((l) => [`_${l}`, `-${l}`].some((end) => lower.endsWith(end.toLowerCase())));
	return lang === undefined ? undefined : { stem: stem.slice(0, -lang.length - 1), lang };
}

function unknownFolder(folder: string, segments: string[]): Misplaced {
	const near = closest(folder, kinds);
	return problem(
		'file/unknown-place',
		{ en: `“${folder}/” is no folder of a kind of record.`, zh: `“${folder}/”不是任何一种记录的文件夹。` },
		near
			? {
					en: `Did you mean “${[near, ...segments.slice(1)].join('/')}”?`,
					zh: `是不是想放在“${[near, ...segments.slice(1)].join('/')}”？`,
				}
			: {
					en: `The folders are: ${kinds.map((k) => `${k}/`).join(', ')}.`,
					zh: `可用的文件夹有：${kinds.map((k) => `${k}/`).join('、')}。`,
				},
		closestRecord(near, segments),
	);
}

function closestRecord(kind: string | undefined, segments: string[]): { kind?: Kind; id?: string } {
	const known = kinds.find((k) => k === kind);
	const id = segments
		.slice(1)
		.join('/')
		.replace(/\.(?:md|markdown)$/i, '');
	return known && idPattern.test(id) ? { kind: known, id } : {};
}

const misnamed = (path: string, name: string): Misplaced =>
	problem(
		'file/name',
		{ en: `The settings of the bulletin are read from “${name}” alone.`, zh: `汇编的设置只从“${name}”读取。` },
		{ en: `Rename “${path}” to “${name}”.`, zh: `请把“${path}”改名为“${name}”。` },
	);

function problem(
	rule: Problem['rule'],
	text: Words,
	help: Words,
	record: { kind?: Kind; id?: string } = {},
): Misplaced {
	const place: Place = startOfFile;
	return { type: 'problem', problem: { rule, place, text, help, wholeFile: true }, ...record };
}
