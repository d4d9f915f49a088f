import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeImportSources } from '../support/importSources.ts';
import { runScript } from '../support/runScript.ts';
import { sampleCopy } from '../support/sampleCopy.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const isThere = (path: string) =>
	access(path).then(
		() => true,
		() => false,
	);

test('what was imported is built: drafts aren’t shown, and what an editor publishes is, with its pictures', async () => {
	await using folder = await temporaryFolder();
	await using copy = await sampleCopy();
	const sources = await writeImportSources(folder.path);
	const where = ['--content', copy.content];
	const plants = await runScript('import', sources['plants.xlsx'], '--kind', 'factories', '--write', ...where);
	expect(plants).toMatchObject({ code: 0, err: '' });
	const files = [sources['article.txt'], sources['chinese.txt'], sources['register.csv'], sources['report.docx']];
	const words = ['--set', 'outcome=Fewer stops.', '--map', 'Titel=title', '--write'];
	const reports = await runScript('import', ...files, ...words, ...where);
	// The second row of the register names a plant that there isn't.
	expect(reports).toMatchObject({ code: 1, err: '' });

	const path = join(copy.content, 'reports/guards-on-two-more-presses.md');
	await writeFile(path, (await readFile(path, 'utf8')).replace('status: draft\n', ''));
	const out = join(folder.path, 'out');
	expect(await runScript('build', '--out', out, ...where)).toMatchObject({ code: 0 });
	const page = await readFile(join(out, 'reports/guards-on-two-more-presses/index.html'), 'utf8');
	expect(page).toContain('<strong>guards</strong> on &#x3C;both> presses');
	expect(page).toContain('alt="A red guard"');
	expect(await isThere(join(out, 'factories/sample-plant-east/index.html'))).toBe(true);
	for (const draft of ['sample-plant-counts-its-stops', 'plant-north-2025-08-31', 'spane-werden-gezahlt']) {
		expect(await isThere(join(copy.content, `reports/${draft}.md`))).toBe(true);
		expect(await isThere(join(out, `reports/${draft}/index.html`))).toBe(false);
	}
});
