import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { corpus, isChinese, sizeFor } from '../../../scripts/bench/corpus.ts';
import { peerFiles } from '../../../scripts/bench/sites/peerFiles.ts';
import { buildDigest } from '../../../src/core/digest.ts';
import type { SourceFile } from '../../../src/core/sourceFile.ts';

const reports = 100;
const decoder = new TextDecoder();
const textOf = (file: SourceFile | undefined) => decoder.decode(file?.bytes);
const files = [...corpus(sizeFor(reports))];
const reportFiles = files.filter(({ path }) => path.startsWith('reports/'));
const bodyOf = (file: SourceFile) => textOf(file).split('\n---\n')[1] ?? '';
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function hash(all: readonly SourceFile[]): string {
	const hash = createHash('sha256');
	for (const { path, bytes } of all) hash.update(`${path}\0`).update(bytes);
	return hash.digest('hex').slice(0, 16);
}

describe('the made-up bulletin', () => {
	test('is the same on every machine, and another one for another seed', () => {
		// Figures can be compared as long as this stays.
		expect(hash(files)).toMatchInlineSnapshot(`"84609967f086d665"`);
		expect(hash([...corpus(sizeFor(reports), 2)])).not.toBe(hash(files));
	});

	test('has no error, and everything in proportion', { timeout: 60_000 }, () => {
		const { digest, messages } = buildDigest(files, { today: '2026-06-30', assets: new Set() });
		expect(messages.filter(({ severity }) => severity !== 'hint')).toEqual([]);
		const { reports: found, factories, adoptions, needs, topics } = digest?.records ?? {};
		expect([found, factories, adoptions, needs, topics].map((records) => records?.size)).toEqual([100, 5, 300, 10, 40]);
	});

	test('is a fifth in Chinese, with Chinese words and no others', () => {
		const chinese = reportFiles.filter((file) => /^lang: zh$/m.test(textOf(file)));
		expect(chinese).toHaveLength(reports / 5);
		expect(chinese.map(({ path }) => path)).toEqual(
			reportFiles.filter((_, report) => isChinese(report)).map(({ path }) => path),
		);
		for (const file of reportFiles) {
			// Addresses of links are Latin in every language.
			const text = bodyOf(file).replaceAll(/\]\([^)]*\)/g, ']');
			const [han, latin] = [count(text, /\p{Script=Han}/gu), count(text, /\p{Script=Latin}/gu)];
			if (chinese.includes(file)) expect([han > 300, latin]).toEqual([true, 0]);
			else expect([han, latin > 900]).toEqual([0, true]);
		}
	});

	test('says so little twice that an index has something to do', () => {
		const words = reportFiles.flatMap((file) => bodyOf(file).match(/[a-z]+/gi) ?? []);
		expect(words.length / (reports * 0.8)).toBeGreaterThan(200);
		expect(new Set(words).size).toBeGreaterThan(3000);
	});
});

describe('the reports as the peers take them', () => {
	const peers = [...peerFiles(reports, 1)];

	test('are the same reports', () => {
		expect(peers.map(({ path }) => `reports/${path}`)).toEqual(reportFiles.map(({ path }) => path));
		expect(peers.map((file) => /^title: .*$/m.exec(textOf(file))?.[0])).toEqual(
			reportFiles.map((file) => /^title: .*$/m.exec(textOf(file))?.[0]),
		);
	});

	test('name the reports to which they link, and link by addresses', () => {
		for (const file of peers) {
			const text = textOf(file);
			const linked = [...text.matchAll(/\]\(\/reports\/(report-\d+)\/\)/g)].map(([, id]) => id);
			expect(linked).toHaveLength(2);
			expect(/^mentions: \[(.*)\]$/m.exec(text)?.[1]?.split(', ')).toEqual([...new Set(linked)]);
			expect(text).toMatch(/\]\(\/factory\/factory-\d+\/\)/);
			expect(text).not.toContain('.md)');
		}
	});
});
