import { hash } from 'node:crypto';
import type { Body } from '../../core/model.ts';

/** What is known of things that a cache has kept: working it out again would mean to read them all. */
const known = new WeakMap<object, string>();

/** One text that stands for plain data: what has the same stamp is the same. */
export const stampOf = (data: object): string => stamped(data, () => data);

/** The same for what a body shows. */
export const bodyStamp = (body: Body): string => stamped(body, () => [body.html, body.sections]);

/** Takes over a stamp from the run that has read the thing. */
export function keepStamp(thing: object, stamp: string): void {
	known.set(thing, stamp);
}

function stamped(thing: object, content: () => unknown): string {
	const before = known.get(thing);
	if (before !== undefined) return before;
	const stamp = hash('sha1', JSON.stringify(content()), 'base64url');
	known.set(thing, stamp);
	return stamp;
}
