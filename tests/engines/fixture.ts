import { corpus, sizeFor } from '../../scripts/bench/corpus.ts';
import { type SearchRecord, searchRecords } from '../../src/core/derive/searchRecords.ts';
import { buildDigest } from '../../src/core/digest.ts';
import type { SourceFile } from '../../src/core/sourceFile.ts';
import type { Digest } from '../../src/core/model.ts';
import { createRoutes, type Routes } from '../../src/core/routes.ts';
import { targets } from './targets.ts';

export interface Fixture {
	digest: Digest;
	routes: Routes;
	records: SearchRecord[];
}

/** The reports that are looked for, among `fillers` others (140 or more) that are made up by a seed. */
export function fixture(fillers = 600): Fixture {
	// A report has many answers in a real bulletin; a few will do here.
	const size = { ...sizeFor(fillers), answers: Math.ceil(fillers / 2), needs: 0 };
	const files = [...corpus(size), ...targets.flatMap(filesOf)];
	const { digest, messages } = buildDigest(files, { today: '2026-06-30', assets: new Set() });
	const errors = messages.filter(({ severity }) => severity === 'error');
	if (!digest) throw new Error(errors.map(({ file, text }) => `${file}: ${text.en}`).join('\n'));
	const routes = createRoutes('/', digest.settings.languages);
	return { digest, routes, records: searchRecords(digest, routes) };
}

function filesOf({ id, en, zh }: (typeof targets)[number], i: number): SourceFile[] {
	const facts = [`factory: factory-${i % 7}`, `topic: [topic-${i % 5}]`, `date: ${1990 + (i % 9)}-05-01`];
	const texts = [...(en ? [{ lang: 'en', ...en }] : []), ...(zh ? [{ lang: 'zh', ...zh }] : [])];
	return texts.flatMap(({ lang, title, outcome, parts, fields = [], answer }, n) => {
		const translation = n > 0;
		const lines = [
			'---',
			`title: ${title}`,
			...(translation || lang === 'en' ? [] : [`lang: ${lang}`]),
			...(translation ? [] : facts),
			`outcome: ${outcome}`,
			...fields,
			'---',
			...parts.map(([heading, text]) => `\n## ${heading}\n\n${text}\n`),
		];
		const own = translation ? [] : [`report: ${id}`, 'factory: factory-6', 'response: adapted'];
		const suffix = translation ? `.${lang}` : '';
		return [
			file(`reports/${id}${suffix}.md`, lines),
			...(answer ? [file(`adoptions/${id}/factory-6${suffix}.md`, ['---', ...own, ...answer, '---', ''])] : []),
		];
	});
}

const file = (path: string, lines: readonly string[]): SourceFile => ({
	path,
	bytes: new TextEncoder().encode(lines.join('\n')),
});
