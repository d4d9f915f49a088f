import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { different } from '../support/different.ts';
import { filesIn } from '../support/filesIn.ts';
import { runScript } from '../support/runScript.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const fixture = fileURLToPath(new URL('../fixtures/small', import.meta.url));

test('pages of several processes are those that one would make, and the next build knows what each of them shows', async () => {
	await using folder = await temporaryFolder();
	const content = join(folder.path, 'content');
	await cp(fixture, content, { recursive: true });
	// Fewer are not worth another process.
	for (let number = 1; number <= 520; number++) {
		const text = `---\ntitle: Small matter ${number}\nfactory: plant-south\ntopic: [safety]\noutcome: Better.\n---\n`;
		await writeFile(join(content, 'reports', `small-matter-${number}.md`), text);
	}
	const build = async (out: string, ...flags: string[]) => {
		const ran = await runScript(
			'build',
			'--content',
			content,
			'--out',
			join(folder.path, out),
			'--no-search',
			...flags,
		);
		expect(ran).toMatchObject({ code: 0, err: '' });
		return /^(\d+) pages made(?: \((\d+) by other processes\))?, (\d+) kept/.exec(ran.out)?.slice(1).map(Number);
	};
	const output = (out: string) => filesIn(join(folder.path, out));
	const [all, byOthers] = (await build('together', '--jobs', '2')) ?? [];
	expect(byOthers).toBeGreaterThan(0);
	expect(byOthers).toBeLessThan(all ?? 0);
	expect(await build('alone')).toEqual([all, Number.NaN, 0]);
	expect(different(await output('together'), await output('alone'))).toEqual([]);

	const report = join(content, 'reports/small-matter-77.md');
	await writeFile(report, (await readFile(report, 'utf8')).replace('Small matter 77', 'A matter of weight'));
	expect(await build('together', '--jobs', '2')).toEqual(await build('alone'));
	expect(different(await output('together'), await output('alone'))).toEqual([]);
});
