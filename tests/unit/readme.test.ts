import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDigest } from '../../src/io/content/loadDigest.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```markdown\n(.*?)^```/gms)].map(([, text = '']) => text);

test('the README has an example of a report and one of an answer', () => expect(examples).toHaveLength(2));

test.each(examples)('an example of the README passes the check where it is pasted: %#', async (text) => {
	const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];
	const report = field('report');
	const path = report === undefined ? 'reports/pasted.md' : `adoptions/${report}/${field('factory')}.md`;
	await using folder = await temporaryFolder();
	await cp(join(root, 'content'), folder.path, { recursive: true });
	await mkdir(dirname(join(folder.path, path)), { recursive: true });
	await writeFile(join(folder.path, path), text);
	const { messages } = await loadDigest(folder.path);
	const told = messages.filter(({ file, severity }) => file === path && severity !== 'hint');
	expect(told.map(({ text }) => text.en)).toEqual([]);
});
