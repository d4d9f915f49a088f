import { allRecords } from '../../core/link/key.ts';
import type { LinkTarget } from '../../core/link/linkTarget.ts';
import { resolveLink } from '../../core/link/resolveLink.ts';
import type { Digest } from '../../core/model.ts';

/** The files beside the records that the site shows or links to, as paths below the content folder. */
export interface BodyFiles {
	pictures: Set<string>;
	documents: Set<string>;
}

/** Only what a record names is published; a stray file in the folder isn't. */
export function bodyFiles({ records, settings }: Digest): BodyFiles {
	const found: BodyFiles = { pictures: new Set(), documents: new Set() };
	const add = (set: Set<string>, target: LinkTarget) => {
		if (target.type === 'asset') set.add(target.path);
	};
	for (const record of allRecords(records)) {
		for (const { body } of [record, ...record.translations.values()]) {
			for (const { target } of body.images) add(found.pictures, target);
			for (const { target } of body.links) add(found.documents, target);
		}
	}
	for (const report of records.reports.values()) {
		for (const { file } of report.data.evidence ?? []) {
			if (!file) continue;
			const url = encodeURIComponent(file).replaceAll('%2F', '/');
			add(found.documents, resolveLink(url, report.file, settings.languages));
		}
	}
	return found;
}
