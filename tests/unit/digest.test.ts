import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../scripts/commands/commands.ts';
import { runScript } from '../support/runScript.ts';

const names = Object.keys(commands);
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('help', { timeout: 60_000 }, () => {
	test.each([[''], ['--help'], ['-h'], ['help']])('“digest %s” lists every command', async (word) => {
		const { code, out, err } = await runScript(...(word ? [word] : []));
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} +[A-Z].*\\.$`, 'm'));
	});

	test('speaks Chinese throughout where it is asked to', async () => {
		const { out } = await runScript('--lang', 'zh', '--help');
		for (const name of names) expect(out).toMatch(new RegExp(`^  ${name} +.*\\p{Script=Han}.*。$`, 'mu'));
		expect(out).toMatch(/^用法\n[\s\S]+^命令\n[\s\S]+^选项\n[\s\S]+^例子\n/m);
	});

	test.each(names)(
		'“digest %s --help” tells every flag, an example and the exit codes, in both languages',
		async (name) => {
			const [en, zh] = await Promise.all([runScript(name, '--help'), runScript(name, '--help', '--lang=zh')]);
			const { args = {} } = (await commands[name]?.()) ?? {};
			for (const { code, out, err } of [en, zh]) {
				expect({ code, err }).toEqual({ code: 0, err: '' });
				expect(out).toContain(`  digest ${name}`);
				for (const [flag, { type }] of Object.entries(args as Record<string, { type?: string }>)) {
					expect(out).toContain(type === 'positional' ? flag.toUpperCase() : `--${flag}`);
				}
			}
			expect(en.out).toMatch(/^Examples\n {2}.*digest .+\n[\s\S]*^Exit codes\n {2}0 /m);
			expect(zh.out).toMatch(/^例子\n {2}.*digest .+\n[\s\S]*^退出码\n {2}0 /m);
			expect(zh.out.split('\n').filter((line) => /^ {2}-/.test(line) && !/\p{Script=Han}/u.test(line))).toEqual([]);
		},
	);

	test('--version is that of the package', async () => {
		expect(await runScript('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
	});
});

describe('what can’t be followed is refused, in words, with exit code 2', { timeout: 60_000 }, () => {
	test.each([
		[['chek'], 'There is no command “chek”. Did you mean “check”? See “digest --help”.'],
		[['constructor'], /^There is no command “constructor”\./],
		[['--content', 'x', 'check'], 'The command comes first: “--content” is none. See “digest --help”.'],
		[
			['check', '--contnet', 'x'],
			'“--contnet” is no option of this command. Did you mean “--content”? See “digest check --help”.',
		],
		[['check', 'hints'], '“hints” is one word too many. Did you mean “--hints”? See “digest check --help”.'],
		[['check', '--', 'x'], '“x” is one word too many. See “digest check --help”.'],
		[['check', '--content'], '“--content” wants a value, for example “--content DIR”. See “digest check --help”.'],
		[['check', '--content', '--hints'], /^“--content” wants a value/],
		[['check', '--hints=5'], '“--hints” takes no value. See “digest check --help”.'],
		[['check', '--hints', '--hints'], '“--hints” is given twice. See “digest check --help”.'],
		[['check', '--format', 'jsn'], /“jsn” is none of them\. Did you mean “json”\?/],
		[['check', '--lang', 'fr'], '“--lang” takes en or zh.'],
		[['check', '--content', 'tests/none', '--lang', 'zh'], '没有“tests/none”这个文件夹。'],
		[['chek', '--lang', 'zh'], '没有“chek”这个命令。是不是“check”？用法见“digest --help”。'],
		[['complete', 'tcsh'], 'Name one shell: zsh, bash, fish, powershell.'],
	])('%j', async (words, message) => {
		const { code, out, err } = await runScript(...words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.trim()).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
	});
});

describe('completion by Tab', { timeout: 60_000 }, () => {
	const complete = async (...words: string[]) => (await runScript('complete', '--', ...words)).out.split('\n');

	test('of commands, flags, and the values of flags', async () => {
		expect(await complete('che')).toContainEqual(expect.stringMatching(/^check\t/));
		expect(await complete('check', '--ho')).not.toContainEqual(expect.stringMatching(/^--hints/));
		expect(await complete('check', '--h')).toContainEqual(expect.stringMatching(/^--hints\t/));
		expect(await complete('check', '--content', 'x', '--format', 'j')).toContainEqual(expect.stringMatching(/^json\t/));
	});

	test.each(['zsh', 'bash', 'fish', 'powershell'])('%s has a script', async (shell) => {
		const { code, out } = await runScript('complete', shell);
		expect(code).toBe(0);
		expect(out).toMatch(/digest complete '?--'? /);
	});
});

test('every command but the completion has an alias “npm run <name>”', () => {
	for (const name of names.filter((name) => name !== 'complete')) {
		expect(manifest.scripts[name]).toBe(`node scripts/digest.ts ${name}`);
	}
	expect(manifest.bin).toEqual({ digest: 'scripts/digest.ts' });
});
