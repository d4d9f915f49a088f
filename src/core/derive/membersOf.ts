import { compare } from '../link/compare.ts';
import { referring } from '../link/referring.ts';
import type { Area, Digest, Factory } from '../model.ts';

/** The factories and bodies of an area and of all areas within it, by id. A circle of areas ends where it closes. */
export function membersOf(digest: Pick<Digest, 'references'>, area: Area): Factory[] {
	const areas = new Set<Area>([area]);
	for (const current of areas)
		for (const part of referring(digest, `areas/${current.id}`, 'areas', 'within')) areas.add(part);
	return [...areas]
		.flatMap((a) => referring(digest, `areas/${a.id}`, 'factories', 'area'))
		.sort((a, b) => compare(a.id, b.id));
}
