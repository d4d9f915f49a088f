import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/filesIn.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** As a Mac may save a name, an accent behind its letter, and as a keyboard writes it. */
const apart = (name: string) => name.normalize('NFD');
const whole = (name: string) => name.normalize('NFC');

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30H0z"/></svg>';
const report = (fields: string, body: string) =>
	`---\ntitle: Beds\nfactory: mill\ntopic: [dust]\noutcome: Better.\n${fields}---\n\n${body}\n`;

test('a file is found by its name, however the accents in it are saved', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	const out = join(folder.path, 'site');
	const put = async (files: Record<string, string>) => {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(content, path)), { recursive: true });
			await writeFile(join(content, path), text);
		}
	};
	await put({
		'digest.yml': 'title: Our digest\nlanguages: [en]\nasOf: 2026-06-30\n',
		'topics/dust.md': '---\ntitle: Dust\n---\n',
		'factories/mill.md': '---\ntitle: The Mill\n---\n',
		[apart('reports/équipés/lit-équipé.svg')]: drawing,
		[apart('reports/relevé.csv')]: 'apart',
		[whole('reports/mémo.csv')]: 'whole',
		[apart('reports/preuve-à-l’appui.csv')]: 'proof',
		'reports/beds.md': report(
			whole('evidence:\n  - { type: document, title: Proof, file: preuve-à-l’appui.csv }\n'),
			`${whole('![A bed](équipés/lit-équipé.svg) [the list](./relevé.csv)')} ${apart('[a memo](./mémo.csv)')}`,
		),
	});
	const build = () => runScript('build', '--no-search', '--content', content, '--out', out);
	expect(await build()).toMatchObject({ code: 0, err: '' });
	const page = await readFile(join(out, 'reports/beds/index.html'), 'utf8');
	const files = [...(await filesIn(out)).keys()].filter((file) => /^(?:files|pictures)\//.test(file));
	const linked = [...page.matchAll(/(?:href|src)="\/((?:files|pictures)\/[^"]+)"/g)].map(([, path = '']) =>
		decodeURIComponent(path),
	);
	expect(new Set(linked)).toEqual(new Set(files));
	expect(files).toEqual(files.map(whole));
	expect(files.filter((file) => file.startsWith('files/'))).toEqual(
		['files/reports/mémo.csv', 'files/reports/preuve-à-l’appui.csv', 'files/reports/relevé.csv'].map(whole).sort(),
	);
	expect(await readFile(join(out, whole('files/reports/relevé.csv')), 'utf8')).toBe('apart');

	// Where both forms lie there, a name means the file that bears it.
	await put({ [whole('reports/relevé.csv')]: 'whole' });
	expect(await build()).toMatchObject({ code: 0, err: '' });
	expect(await readFile(join(out, whole('files/reports/relevé.csv')), 'utf8')).toBe('whole');
}, 120_000);
