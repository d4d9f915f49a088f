import type { SourceFile } from '../sourceFile.ts';
import type { Place } from '../message.ts';
import type { Settings } from '../schema/schemas.ts';
import { settings as schema } from '../schema/settings.ts';
import { decode } from './decode.ts';
import { startOfFile } from './place.ts';
import type { Tell } from './problem.ts';
import { readFields } from './readFields.ts';

export interface ReadSettings {
	/** Undefined where digest.yml is missing or has an error. */
	settings: Settings | undefined;
	/** The languages, as far as they could be read; undefined where not even that. */
	languages: readonly string[] | undefined;
	locate: (path: readonly PropertyKey[], on?: 'value' | 'key') => Place;
}

const nothing: ReadSettings = { settings: undefined, languages: undefined, locate: () => startOfFile };

/** Reads `digest.yml`: plain YAML, without lines `---`. */
export function readSettings(file: SourceFile | undefined, report: Tell): ReadSettings {
	if (!file) {
		report({
			rule: 'settings/missing',
			place: startOfFile,
			wholeFile: true,
			text: { en: 'The content folder has no file “digest.yml”.', zh: '内容文件夹里没有“digest.yml”文件。' },
			help: {
				en: 'Create it with at least two lines: “title: My bulletin” and “languages: [en]”.',
				zh: '请新建这个文件，至少写两行：“title: 我的汇编”和“languages: [zh]”。',
			},
		});
		return nothing;
	}
	const text = decode(file.bytes, report);
	if (text === undefined) return nothing;
	// A first line `---` is a habit of YAML that changes nothing.
	const yaml = text.replace(/^---[ \t]*(?=\n)/, '').replace(/\n(?:---|\.\.\.)\s*$/, '\n');
	const fields = readFields(yaml, schema, { firstLine: 1 }, report);
	if (!fields) return nothing;
	const raw = fields.raw['languages'];
	const languages =
		fields.data.languages ?? (Array.isArray(raw) ? raw.filter((l): l is string => typeof l === 'string') : undefined);
	return {
		settings: fields.sound ? fields.data : undefined,
		languages: languages?.length ? languages : undefined,
		locate: fields.locate,
	};
}
