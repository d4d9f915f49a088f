import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/core/desk/asker.ts';
import { askRecord } from '../../../src/core/desk/askRecord.ts';
import { buildDigest } from '../../../src/core/digest.ts';
import { formOf } from '../../../src/core/form/formOf.ts';
import type { InterfaceLanguage } from '../../../src/core/form/terms.ts';
import type { Kind } from '../../../src/core/schema/kinds.ts';
import { clackAsker } from '../../../src/io/desk/clackAsker.ts';
import { fakeTerminal, keys } from '../../support/fakeTerminal.ts';

const { enter, tab, down, left, ctrlC, back } = keys;

const files = {
	'digest.yml':
		'title: Test\nlanguages: [en, zh]\nasOf: 2026-06-30\nattributes:\n' +
		'  - { id: size, title: Size, choices: [{ id: small, title: Small }, { id: large, title: Large }] }\n' +
		'  - { id: presses, title: Presses, unit: pieces }\n',
	'factories/north.md': '---\ntitle: North\nworkshops:\n  - { id: press-shop, title: Press shop }\n---\n',
	'factories/south.md': '---\ntitle: South\n---\n',
	'factories/west.md': '---\ntitle: West\n---\n',
	'topics/safety.md': '---\ntitle: Safety\n---\n',
	'topics/waste.md': '---\ntitle: Waste\n---\n',
	'reports/guard.md':
		'---\ntitle: A guard\nfactory: north\ntopic: [safety]\noutcome: No hand was hurt.\nresults:\n' +
		'  - { measure: Injuries, unit: a year, before: 4, after: 0, better: down }\nsteps:\n' +
		'  - { id: measure, text: Measure the gap. }\n  - { id: fit, text: Fit the guard. }\n---\n',
	'adoptions/guard/west.md': '---\nreport: guard\nfactory: west\nresponse: adopted\n---\n',
	'exchanges/visit.md': '---\ntitle: A visit\nkind: visit\nreports: [guard]\n---\n',
};

const { found } = buildDigest(
	Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
	{ today: '2026-01-01', assets: new Set() },
);

/** Asks for a record of a kind at a terminal where these keys are pressed. */
async function asked(
	kind: Kind,
	known: Record<string, unknown>,
	answers: Parameters<ReturnType<typeof fakeTerminal>['sit']>[0],
	lang: InterfaceLanguage = 'en',
) {
	const terminal = fakeTerminal();
	const asker = clackAsker(lang, terminal);
	const [data] = await Promise.all([askRecord(formOf(kind), known, { asker, found, kind }), terminal.sit(answers)]);
	return { data, said: terminal.said() };
}

describe('a report, asked for at a terminal', () => {
	test('the ten fields in their order, with what exists to choose from', async () => {
		const { data } = await asked('reports', {}, [
			[/Title/, 'Shorter soak', enter],
			[/Factory/, enter],
			[/Workshop/, down, enter],
			[/Topics/, 'was', tab, enter],
			[/Outcome/, 'Half the gas.', enter],
			[/Kind of experience/, down, enter],
			[/Date/, '2026-03', enter],
			[/Problem/, enter],
			[/Figures: add any/, left, enter],
			[/What was measured/, 'Gas', enter],
			[/Before/, '410', enter],
			[/After/, '205.5', enter],
			[/Unit/, 'm³/t', enter],
			[/Period/, enter],
			[/add another/, enter],
			[/Whom it suits: add any/, left, enter],
			[/Attribute/, down, enter],
			[/How it counts/, down, enter],
			[/Presses pieces/, '>= 2', enter],
			[/Why/, 'One is too slow.', enter],
			[/add another/, left, enter],
			[/Attribute/, enter],
			[/How it counts/, enter],
			[/Size/, tab, enter],
			[/Why/, enter],
			[/add another/, enter],
		]);
		expect(data).toEqual({
			title: 'Shorter soak',
			factory: 'north',
			workshop: 'press-shop',
			topic: ['waste'],
			outcome: 'Half the gas.',
			kind: 'lesson',
			date: '2026-03',
			results: [{ measure: 'Gas', before: 410, after: 205.5, unit: 'm³/t' }],
			conditions: [
				{ need: 'helpful', attribute: 'presses', atLeast: 2, why: 'One is too slow.' },
				{ need: 'required', attribute: 'size', is: 'small' },
			],
		});
	});

	test('what is known is not asked again; an answer that is none is refused while it is typed', async () => {
		const known = {
			title: 'A title',
			factory: 'south',
			topic: ['safety'],
			kind: 'practice',
			problem: 'x',
			results: [],
		};
		const { data, said } = await asked('reports', { ...known, conditions: [] }, [
			[/Outcome/, enter],
			[/This is needed/, 'It works.', enter],
			[/Date/, '5.3.2026', enter],
			[/Write: 2026-03-05/, ...Array<string>(8).fill(back), '2026', enter],
		]);
		expect(data).toMatchObject({ outcome: 'It works.', date: '2026' });
		expect(said).not.toMatch(/Title|Workshop/);
	});

	test('several that are not named take the place of a factory', async () => {
		const known = { title: 'T', topic: ['safety'], outcome: 'O.', kind: 'practice', date: '2026', problem: 'P' };
		const { data } = await asked('reports', { ...known, results: [], conditions: [] }, [
			[/Factory/, down, down, down, enter],
			[/Who they are/, 'Some plants', enter],
			[/How many/, '12', enter],
		]);
		expect(data).toMatchObject({ group: { name: 'Some plants', count: 12 } });
		expect(data).not.toHaveProperty('factory');
	});

	test('in Chinese no word of English is left', async () => {
		const { said } = await asked(
			'needs',
			{ title: '噪声', since: '2026' },
			[
				[/工厂/, enter],
				[/车间/, enter],
				[/主题/, tab, enter],
			],
			'zh',
		);
		const ours = said.replace(/North|South|West|Press shop|Safety|Waste|north|safety|Enter|Tab/g, '');
		expect(ours).toMatch(/查找/);
		expect(ours).not.toMatch(/[A-Za-z]{2,}/);
	});

	test.each([
		['at the first question', [[/Title/, ctrlC]]],
		[
			'in the middle of a list',
			[
				[/Title/, 'T', enter],
				[/Factory/, ctrlC],
			],
		],
	] as const)('Ctrl+C ends it %s', async (_, answers) => {
		await expect(asked('reports', {}, answers)).rejects.toThrow(Cancelled);
	});

	test('where something needed is not there yet, it says how to begin', async () => {
		const asker = clackAsker('en', fakeTerminal());
		const none = { ...found, records: { ...found.records, topics: new Map() } } as typeof found;
		const known = { title: 'T', factory: 'south', outcome: 'O.' };
		await expect(askRecord(formOf('reports'), known, { asker, found: none, kind: 'reports' })).rejects.toThrow(
			'This bulletin has no topic yet. Begin with one: digest new topics',
		);
	});
});

describe('an answer, asked for at a terminal', () => {
	test('a yes: its figures and steps are those of the report', async () => {
		const { data, said } = await asked('adoptions', { report: 'guard' }, [
			[/Factory/, enter],
			[/Answer/, 'adapt', enter],
			[/Date.*\s+│\s+2026-06-30/, enter],
			[/Outcome/, 'It fits.', enter],
			[/Injuries \(a year\), here, before/, '3', enter],
			[/Injuries \(a year\), here, after/, '0', enter],
			[/Figures: add any/, enter],
			[/What became of the steps/, enter],
			[/Measure the gap/, enter],
			[/Fit the guard/, down, enter],
			[/How it is done here/, 'With clamps.', enter],
			[/Why/, enter],
			[/Learned from/, down, enter],
			[/Learned at/, down, enter],
		]);
		expect(data).toEqual({
			report: 'guard',
			factory: 'south',
			response: 'adapted',
			date: '2026-06-30',
			outcome: 'It fits.',
			results: [{ measure: 'Injuries', unit: 'a year', before: 3, after: 0, better: 'down' }],
			steps: [
				{ step: 'measure', how: 'kept' },
				{ step: 'fit', how: 'changed', text: 'With clamps.' },
			],
			via: 'guard/west',
			learnedAt: 'visit',
		});
		// North wrote the report, and West has answered it.
		expect(said.split('Answer')[0]).not.toMatch(/North|West/);
	});

	test('a no: why, and nothing of steps and figures', async () => {
		const { data, said } = await asked('adoptions', { report: 'guard', factory: 'south', date: '2026' }, [
			[/Answer/, 'decl', enter],
			[/Kind of reason/, enter],
			[/In a sentence/, 'Too dear.', enter],
			[/Outcome/, enter],
		]);
		expect(data).toMatchObject({ response: 'declined', reason: { code: 'cost', text: 'Too dear.' } });
		expect(said).not.toMatch(/Injuries|Learned/);
	});

	test('already in use: since when', async () => {
		const known = { report: 'guard', factory: 'south', date: '2026', outcome: 'O.', results: [], steps: [] };
		const { data } = await asked('adoptions', { ...known, via: 'guard/west', learnedAt: 'visit' }, [
			[/Answer/, 'already', enter],
			[/In use since/, enter],
			[/This is needed/, '2024', enter],
		]);
		expect(data).toMatchObject({ response: 'already-in-use', since: '2024' });
	});
});
