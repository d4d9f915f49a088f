import { expect, test } from 'vitest';
import { createRoutes } from '../../../src/core/routes.ts';
import type { Picture } from '../../../src/io/pictures/readPictures.ts';
import { Fingerprints } from '../../../src/site/build/kept/fingerprints.ts';
import { markRecords } from '../../../src/site/build/kept/recordMarks.ts';
import { linked } from '../../support/linked.ts';

const digest = linked({ reports: { r: {} } });

const press: Picture = {
	path: 'reports/press.jpg',
	width: 600,
	height: 400,
	sizes: [{ file: 'press.one.600.webp', width: 600 }],
};

const stateWith = (pictures: Picture[]): string =>
	new Fingerprints(
		{
			digest,
			routes: createRoutes('/', ['en']),
			pictures: new Map(pictures.map((picture) => [picture.path, picture])),
			documents: new Map(),
			searchKeys: () => new Map(),
		},
		markRecords(digest.records),
	).state();

test('the state of a bulletin changes with its pictures', () => {
	const state = stateWith([press]);
	expect(stateWith([{ ...press }])).toBe(state);
	expect(stateWith([{ ...press, sizes: [{ file: 'press.two.600.webp', width: 600 }] }])).not.toBe(state);
	expect(stateWith([])).not.toBe(state);
});
