import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDigestLoader } from '../../src/io/content/digestLoader.ts';
import { bringInto } from './bringInto.ts';
import { different } from './different.ts';
import { filesIn } from './filesIn.ts';

/**
 * One random edit after another, the same in every run; or the one that is named. An edit that the checker refuses is
 * undone and has no name.
 */
export async function randomEdits(content: string): Promise<(wanted?: string) => Promise<string | undefined>> {
	let seed = 20261121;
	const int = (n: number) => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		return (seed >>> 8) % n;
	};
	const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
	const files = async (kind: string) =>
		[...(await filesIn(join(content, kind))).keys()]
			.filter((file) => file.endsWith('.md'))
			.map((file) => `${kind}/${file}`)
			.sort();
	const originals = async (kind: string) => (await files(kind)).filter((file) => !/\.\w\w\.md$/.test(file));
	const read = (file: string) => readFile(join(content, file), 'utf8');
	const write = (file: string, text: string) => writeFile(join(content, file), text);
	const everywhere = async (from: RegExp, to: string) => {
		for (const kind of await readdir(content)) {
			if (kind.includes('.')) continue;
			for (const file of await files(kind)) {
				const text = await read(file);
				if (text.search(from) >= 0) await write(file, text.replaceAll(from, to));
			}
		}
	};
	const idOf = (file: string) => file.slice(file.indexOf('/') + 1, -3);
	const kinds = ['reports', 'adoptions', 'factories', 'topics', 'areas', 'needs', 'exchanges', 'decisions', 'issues'];
	let count = 0;

	const edits: Record<string, () => Promise<unknown>> = {
		async writeOn() {
			const file = pick(await files(pick(kinds)));
			await write(file, `${await read(file)}\nOne more sentence, the ${++count}th.\n`);
			return file;
		},
		async retitle() {
			const file = pick(await files(pick(['reports', 'factories', 'topics', 'needs', 'areas', 'exchanges'])));
			await write(file, (await read(file)).replace(/^title: .*$/m, `title: Another title ${++count}`));
			return file;
		},
		async relink() {
			const [report, topic] = [pick(await originals('reports')), pick(await originals('topics'))];
			await write(report, (await read(report)).replace(/^topic: .*$/m, `topic: [${idOf(topic)}]`));
		},
		async linkInText() {
			const [from, to] = [pick(await originals('reports')), pick(await originals('reports'))];
			await write(from, `${await read(from)}\nSee [the other](../${to}) for more of it.\n`);
		},
		async addReport() {
			const text = await read(pick(await originals('reports')));
			await write(`reports/added-${++count}.md`, text.replace(/^title: .*$/m, `title: Added ${count}`));
		},
		async removeAnswer() {
			const id = pick(await originals('adoptions')).slice(0, -3);
			for (const file of await files('adoptions')) if (file.startsWith(`${id}.`)) await rm(join(content, file));
		},
		async changeAnswer() {
			const file = pick(await originals('adoptions'));
			await write(
				file,
				(await read(file)).replace(/^response: .*$/m, `response: ${pick(['adopted', 'trial', 'assessing'])}`),
			);
		},
		async addAnswer() {
			const from = pick(await originals('adoptions'));
			const factory = idOf(pick(await originals('factories')));
			const file = from.replace(/[^/]*$/, `${factory}.md`);
			if ((await files('adoptions')).includes(file)) return;
			await write(file, (await read(from)).replace(/^factory: .*$/m, `factory: ${factory}`));
		},
		async removeTranslation() {
			const translated = (await files(pick(['reports', 'factories']))).filter((file) => /\.\w\w\.md$/.test(file));
			await rm(join(content, pick(translated)));
		},
		async rename() {
			const file = pick(await originals('reports'));
			const id = idOf(file);
			const to = `renamed-${++count}`;
			for (const one of await files('reports')) {
				if (one === file || one.startsWith(`reports/${id}.`)) {
					await rename(join(content, one), join(content, one.replace(`/${id}.`, `/${to}.`)));
				}
			}
			await rename(join(content, 'adoptions', id), join(content, 'adoptions', to)).catch(() => undefined);
			await everywhere(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), to);
		},
		async deleteTopic() {
			const [gone, instead] = [pick(await originals('topics')), pick(await originals('topics'))];
			for (const file of await files('topics')) {
				if (idOf(file).split('.')[0] === idOf(gone)) await rm(join(content, file));
			}
			await everywhere(
				new RegExp(`(?<=^(?:topic|broader): .*(?<![\\w-]))${idOf(gone)}(?![\\w-])`, 'gm'),
				idOf(instead),
			);
		},
		async otherDay() {
			const text = await read('digest.yml');
			await write('digest.yml', text.replace(/^asOf: .*$/m, `asOf: 2026-11-${10 + int(18)}`));
		},
		async profile() {
			const file = pick(await originals('factories'));
			await write(file, (await read(file)).replace(/\d+/, String(10 + int(900))));
		},
	};

	// What is as it was need not be read and checked again after each edit.
	const loader = await createDigestLoader(content);
	const ofRecords = Object.keys(edits).filter((name) => name !== 'otherDay');
	return async (wanted) => {
		const before = await filesIn(content);
		const name = wanted ?? pick(ofRecords);
		await edits[name]?.();
		if (different(before, await filesIn(content)).length === 0) return undefined;
		if ((await loader.load()).digest) return name;
		await bringInto(content, before);
		return undefined;
	};
}
