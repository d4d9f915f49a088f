import { allRecords } from '../core/link/key.ts';
import { resolveLink } from '../core/link/resolveLink.ts';
import type { Digest } from '../core/model.ts';

/** The files beside the records that the site shows or links to, as paths below the content folder. */
export interface BodyFiles {
	pictures: Set<string>;
	documents: Set<string>;
}

/** Only what a record names is published; a stray file in the folder isn't. */
export function bodyFiles({ records, settings }: Digest): BodyFiles {
	const found: BodyFiles = { pictures: new Set(), documents: new Set() };
	const add = (set: Set<string>, url: string, file: string) => {
		const target = resolveLink(url, file, settings.languages);
		if (target.type === 'asset') set.add(target.path);
	};
	for (const record of allRecords(records)) {
		for (const { file, body } of [record, ...record.translations.values()]) {
			for (const { url } of body.images) add(found.pictures, url, file);
			for (const { url } of body.links) add(found.documents, url, file);
		}
	}
	for (const report of records.reports.values()) {
		for (const { file } of report.data.evidence ?? [])
			if (file) add(found.documents, encodeURIComponent(file).replaceAll('%2F', '/'), report.file);
	}
	return found;
}
