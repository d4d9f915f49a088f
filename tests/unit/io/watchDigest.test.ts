import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Round } from '../../../src/io/content/digestRounds.ts';
import { type Watching, watchDigest } from '../../../src/io/content/watchDigest.ts';
import { today } from '../../../src/io/content/today.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let watching: Watching;
let rounds: Round[];
let tell: () => void;
/** What is done with a round. */
let work: (round: Round) => void;
let rests: AbortSignal[];
let rest: (signal: AbortSignal) => void | Promise<void>;

const content = () => join(folder.path, 'content');

beforeEach(async () => {
	folder = await temporaryFolder();
	await cp(new URL('../../fixtures/small', import.meta.url), content(), { recursive: true });
	rounds = [];
	tell = () => {};
	work = () => {};
	rests = [];
	rest = () => {};
	watching = await watchDigest(content(), {
		end: (round) => {
			rounds.push(round);
			tell();
			work(round);
		},
		rest: async (signal) => {
			rests.push(signal);
			await rest(signal);
		},
	});
});
afterEach(async () => {
	watching.close();
	await watching.ended;
	await folder[Symbol.asyncDispose]();
	vi.useRealTimers();
});

/** The first round of which something holds; one that came before counts too. */
const until = (holds: (round: Round) => boolean): Promise<Round> =>
	new Promise((resolve) => {
		tell = () => {
			const found = rounds.slice(1).find(holds);
			if (found) resolve(found);
		};
		tell();
	});
const rulesOf = ({ messages }: Round) =>
	messages.filter((m) => m.severity === 'error').map((m) => `${m.file} ${m.rule}`);
const put = async (path: string, text: string) => {
	await mkdir(dirname(join(content(), path)), { recursive: true });
	await writeFile(join(content(), path), text);
};
const topic = (fields: string) => `---\ntitle: A topic\n${fields}---\n`;

describe('the folder is answered', { timeout: 60_000 }, () => {
	test('first as it is', () => {
		expect(rounds).toMatchObject([{ changed: [], messages: [] }]);
	});

	test('after an edit, with the message, and once more when it is mended', async () => {
		await put('topics/safety.md', topic('broder: x\n'));
		expect(rulesOf(await until((r) => r.messages.length > 0))).toEqual(['topics/safety.md field/unknown']);
		const soFar = rounds.length;
		await put('topics/safety.md', topic(''));
		const mended = await until((r) => rounds.indexOf(r) >= soFar && r.changed.includes('topics/safety.md'));
		expect(mended.messages).toEqual([]);
	});

	test('after an editor put a new file in the place of the old', async () => {
		await writeFile(join(content(), 'topics/.safety.md.new'), topic('broder: x\n'));
		await rename(join(content(), 'topics/.safety.md.new'), join(content(), 'topics/safety.md'));
		const round = await until((r) => r.messages.length > 0);
		expect(round.changed).toEqual(['topics/safety.md']);
	});

	test('after a folder was made with a file in it, and another below', async () => {
		await put('adoptions/new/deep/plant-south.md', '---\nreport: none\n---\n');
		const round = await until((r) => r.changed.includes('adoptions/new/deep/plant-south.md'));
		expect(rulesOf(round)).toContain('adoptions/new/deep/plant-south.md reference/unknown');
		// The new folders are listened to as well.
		await put('adoptions/new/deep/plant-north.md', '---\nreport: none\n---\n');
		await until((r) => r.changed.includes('adoptions/new/deep/plant-north.md'));
	});

	test('after a folder was renamed and a file deleted', async () => {
		await rename(join(content(), 'factories'), join(content(), 'factoris'));
		await until((r) => rulesOf(r).includes('factoris/plant-north.md file/unknown-place'));
		await rename(join(content(), 'factoris'), join(content(), 'factories'));
		await until((r) => rounds.indexOf(r) > 1 && r.messages.length === 0);
		await rm(join(content(), 'topics/safety.md'));
		await until((r) => rulesOf(r).includes('reports/guard-on-the-press.md reference/unknown'));
	});

	test('after the settings changed', async () => {
		await put('digest.yml', 'title: T\nlanguages: [en]\nasOf: 2026-06-30\n');
		const round = await until((r) => r.changed.includes('digest.yml'));
		expect(rulesOf(round)).toContain('topics/safety.zh.md translation/language');
	});

	test('after a picture came', async () => {
		await put('topics/safety.md', `${topic('')}\n![A guard](guard.png)\n`);
		await until((r) => rulesOf(r).includes('topics/safety.md image/missing'));
		await put('topics/guard.png', 'no picture');
		await until((r) => rulesOf(r).includes('topics/safety.md image/unreadable'));
	});

	test('with words while the folder is away, and anew once it is back', async () => {
		await rename(content(), `${content()}-away`);
		const { problem } = await until((r) => r.problem !== undefined);
		expect(problem?.words.en).toBe(`There is no folder “${content()}”.`);
		await cp(`${content()}-away`, content(), { recursive: true });
		await put('topics/safety.md', topic('broder: x\n'));
		expect(rulesOf(await until((r) => r.messages.length > 0))).toEqual(['topics/safety.md field/unknown']);
		// This is another folder of the same name, and it is listened to.
		await put('topics/safety.md', topic('brooder: x\n'));
		await until((r) => r.messages.some(({ text }) => text.en.includes('brooder')));
	});

	test('with words while the disk is full, once, and anew when there is room', async () => {
		let tries = 0;
		work = ({ problem }) => {
			if (problem) return;
			tries++;
			throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/disk/page' });
		};
		await put('topics/safety.md', topic(''));
		const { problem } = await until((r) => r.problem !== undefined);
		expect(problem?.words.en).toContain('no room left on the disk for /disk/page.');
		await expect.poll(() => tries, { timeout: 30_000 }).toBeGreaterThan(1);
		work = () => {};
		const soFar = rounds.length;
		const { digest } = await until((r) => rounds.indexOf(r) >= soFar);
		expect(digest?.records.topics.get('safety' as never)?.data.title).toBe('A topic');
		expect(rounds.filter((round) => round.problem)).toHaveLength(1);
	});

	test('and not for what is no part of it', async () => {
		for (const path of ['.git/index', 'topics/.safety.md.swp', 'topics/safety.md~', 'topics/4913.tmp'])
			await put(path, 'x');
		await put('topics/safety.md', topic('broder: x\n'));
		await until((r) => r.messages.length > 0);
		expect(rounds.flatMap(({ changed }) => changed).filter((path) => path !== 'topics/safety.md')).toEqual([]);
	});

	test('with the bulletin, which is the same object where a file was saved as it was', async () => {
		await put('topics/safety.md', await readFile(join(content(), 'topics/safety.md'), 'utf8'));
		const same = await until((r) => r.changed.length === 0);
		expect(same.digest).toBe(rounds[0]?.digest);
		await put('topics/safety.md', topic(''));
		const other = await until((r) => r.changed.length > 0);
		expect(other.digest?.records.topics.get('safety' as never)?.data.title).toBe('A topic');
		await put('topics/safety.md', topic('broder: x\n'));
		expect((await until((r) => r.messages.length > 0)).digest).toBeUndefined();
	});

	test('after a document was replaced, which no record says', async () => {
		await put('topics/plan.pdf', 'one');
		await until((r) => r.changed.includes('topics/plan.pdf'));
		await put('topics/plan.pdf', 'two');
		await until((r) => rounds.filter(({ changed }) => changed.includes('topics/plan.pdf')).indexOf(r) > 0);
	});

	test('on another day, though nothing changed', async () => {
		await put('digest.yml', (await readFile(join(content(), 'digest.yml'), 'utf8')).replace(/^asOf: .*\n/m, ''));
		await until((r) => r.changed.includes('digest.yml'));
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
		const { digest } = await until((r) => r.changed.length === 0);
		expect(digest?.asOf).toBe(today());
		expect(digest?.asOf).not.toBe(rounds[0]?.digest?.asOf);
	});
});

describe('what nobody waits for is done', { timeout: 60_000 }, () => {
	const rested = (count: number) => expect.poll(() => rests.length, { timeout: 30_000 }).toBe(count);

	test('when nothing has changed for a moment, once', async () => {
		await rested(1);
		expect(rests[0]?.aborted).toBe(false);
		await put('topics/safety.md', topic(''));
		await put('topics/guards.md', topic(''));
		await rested(2);
	});

	test('until somebody waits again', async () => {
		rest = (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
		await rested(1);
		await put('topics/safety.md', topic(''));
		await until((r) => r.changed.includes('topics/safety.md'));
		expect(rests[0]?.aborted).toBe(true);
		rest = () => {};
		await rested(2);
	});

	test('and again, where the disk was full', async () => {
		rest = () => {
			throw Object.assign(new Error('EDQUOT: quota exceeded'), { code: 'EDQUOT' });
		};
		await rested(1);
		expect((await until((r) => r.problem !== undefined)).problem?.words.en).toMatch(
			/^There is no room left on the disk\./,
		);
		rest = () => {};
		await expect.poll(() => rests.length, { timeout: 30_000 }).toBeGreaterThan(1);
	});

	test('before it ends, where there was no moment for it', async () => {
		await put('topics/safety.md', topic(''));
		await until((r) => r.changed.includes('topics/safety.md'));
		const before = rests.length;
		watching.close();
		await watching.ended;
		expect(rests.length).toBe(before + 1);
		expect(rests.at(-1)?.aborted).toBe(true);
	});
});

describe('what comes without a longer pause is one change', { timeout: 60_000 }, () => {
	/** What a watcher that waits for a pause tells of these edits. */
	const told = async (pause: number, edit: () => Promise<void>): Promise<string[][]> => {
		const others: string[][] = [];
		const patient = await watchDigest(content(), {
			pauses: { pause, longest: 20_000 },
			end: ({ changed }) => void others.push(changed),
		});
		await edit();
		await expect.poll(() => others.length, { timeout: 30_000 }).toBeGreaterThan(1);
		patient.close();
		await patient.ended;
		return others.slice(1);
	};

	test('however many files it is', async () => {
		const changes = await told(500, async () => {
			for (const name of ['a', 'b', 'c']) {
				await put(`topics/${name}.md`, topic(''));
				await setTimeout(150);
			}
		});
		expect(changes).toEqual([['topics/a.md', 'topics/b.md', 'topics/c.md']]);
	});

	test('and is not told by half where the folder is looked at meanwhile', async () => {
		// Longer than it takes until the folder is looked at.
		const changes = await told(2600, async () => {
			await put('topics/a.md', topic(''));
			await setTimeout(2300);
			await put('topics/b.md', topic(''));
		});
		expect(changes).toEqual([['topics/a.md', 'topics/b.md']]);
	});
});
