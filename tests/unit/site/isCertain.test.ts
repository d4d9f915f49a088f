import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDigest } from '../../../src/core/digest.ts';
import type { SourceFile } from '../../../src/core/sourceFile.ts';
import { allRecords, keyOf } from '../../../src/core/link/key.ts';
import type { Digest } from '../../../src/core/model.ts';
import { createParseCache } from '../../../src/core/parse/parseCache.ts';
import { createRoutes } from '../../../src/core/routes.ts';
import { createContentReader } from '../../../src/io/content/contentReader.ts';
import { changesBetween } from '../../../src/site/build/kept/changesBetween.ts';
import { Fingerprints } from '../../../src/site/build/kept/fingerprints.ts';
import { isCertain } from '../../../src/site/build/kept/isCertain.ts';
import { markRecords } from '../../../src/site/build/kept/recordMarks.ts';
import { type Questions, questions } from '../../../src/site/questions.ts';
import { thing } from '../../../src/site/shown.ts';
import { waysToAsk } from '../../support/waysToAsk.ts';

const reader = await createContentReader(fileURLToPath(new URL('../../fixtures/plants', import.meta.url)));
const { files, ...found } = await reader.read();
const parsed = createParseCache();

/** A bulletin with all that a page can ask of it; nothing where the files have errors. */
function look(now: readonly SourceFile[]) {
	const { digest } = buildDigest(now, { today: '2026-06-30', parsed, ...found });
	if (!digest) return undefined;
	const marks = markRecords(digest.records);
	const routes = createRoutes('/', digest.settings.languages);
	const site = {
		digest,
		routes,
		pictures: new Map(),
		documents: new Map<string, string>(),
		searchKeys: () => new Map(),
	};
	return { digest, marks, fingerprints: new Fingerprints(site, marks), things: thingsOf(digest) };
}

const thingsOf = (digest: Digest): string[] => [
	...(Object.keys(questions) as (keyof Questions)[]).flatMap((name) =>
		waysToAsk[name](digest).map((args) => thing('answer', name, ...args)),
	),
	...Array.from(allRecords(digest.records), (record) => [
		thing('record', keyOf(record)),
		thing('body', keyOf(record)),
	]).flat(),
];

type Edit = (files: readonly SourceFile[]) => SourceFile[];

const changed =
	(path: string, from: RegExp, to: string): Edit =>
	(all) =>
		all.map((file) =>
			file.path === path ? { path, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace(from, to)) } : file,
		);
/** A record goes with its translations. */
const gone =
	(path: string): Edit =>
	(all) =>
		all.filter((file) => !file.path.startsWith(path.slice(0, -2)));

const originals = (kind: string) =>
	files.map(({ path }) => path).filter((path) => path.startsWith(`${kind}/`) && !/\.\w\w\.md$/.test(path));
const every = (paths: string[], step: number) => paths.filter((_, place) => place % step === 0);
const title = /^title: .*$/m;
const reports = originals('reports');

const edits: [name: string, edit: Edit][] = [
	...every(originals('adoptions'), 5).flatMap((path, place): [string, Edit][] => [
		[`${path} goes`, gone(path)],
		[`${path} is another answer`, changed(path, /^response: .*$/m, 'response: trial\nsince: 2024')],
		[
			`${path} led to a report`,
			changed(path, /^response: /m, `ledTo: ${reports[place % reports.length]?.slice(8, -3)}\nresponse: `),
		],
	]),
	...every(reports, 15).flatMap((path): [string, Edit][] => [
		[`${path} has another title`, changed(path, title, 'title: Quite another title')],
		[`${path} has another link`, changed(path, /$/, '\nSee [the plan](charging-plan.md).\n')],
		[`${path} is of another day`, changed(path, /^date: .*$/m, 'date: 2020-02-02')],
		[
			`${path} has another title, and an answer goes`,
			(all) => gone('adoptions/handover-board/river.md')(changed(path, title, 'title: Another')(all)),
		],
	]),
];

test('a thing of which it is certain without a look is what it was', () => {
	const before = look(files);
	if (!before) throw new Error('The bulletin has errors.');
	for (const each of before.things) before.fingerprints.of(each);
	const wrong: string[] = [];
	let tried = 0;
	let certain = 0;
	let asked = 0;
	for (const [name, edit] of edits) {
		const after = look(edit(files));
		if (!after) continue;
		tried++;
		for (const each of after.things) after.fingerprints.of(each);
		// There and back: what goes in one of the two comes in the other.
		for (const [last, now] of [
			[before, after],
			[after, before],
		] as const) {
			const changes = changesBetween(last.marks, now.marks, now.digest.records);
			for (const each of last.things) {
				asked++;
				const mentions = Int32Array.from(last.fingerprints.asked(each)?.mentions ?? []);
				if (!isCertain(each, mentions, changes)) continue;
				certain++;
				if (now.fingerprints.of(each) !== last.fingerprints.of(each)) wrong.push(`${name}: ${each}`);
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(tried).toBeGreaterThan(30);
	// Where nothing were certain, nothing could be wrong.
	expect(certain / asked).toBeGreaterThan(0.5);
	// Some fifty bulletins are read and asked everything.
}, 120_000);
