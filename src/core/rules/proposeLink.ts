import { closest } from '../parse/closest.ts';
import { kindWords } from '../parse/kindWords.ts';
import type { FileOf } from '../parse/fileOf.ts';
import type { RecordKey } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { RuleContext } from './rule.ts';

interface Known extends Pick<RuleContext, 'known' | 'suggest'> {
	filesOf: ReadonlyMap<RecordKey, readonly FileOf[]>;
}

const host =
	/^(?:www\.|(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|int|info|io|eu|cn|de|fr|in|it|jp|kr|nl|pl|ru|uk|us|vn|example)(?:[/?#]|$))/i;
const mail = /^(?:mailto[:\s]*)?([^\s@/]+@[^\s@/]+\.[^\s@/]+)$/i;

/**
 * What to write in place of an address that leads nowhere: the file of the record that it seems to name, seen from the
 * file in which it stands. People write a record's address on the site, its path from elsewhere, or its name alone.
 */
export function proposeLink(url: string, from: FileOf, context: Known): string | undefined {
	const address = mail.exec(url)?.[1];
	if (address !== undefined) return `mailto:${address}`;
	if (host.test(url)) return `https://${url}`;
	const [path = '', anchor] = url.split(/#(.*)/s);
	const key = keyIn(path, from.kind, context);
	if (key === undefined || key === `${from.kind}/${from.id}`) return undefined;
	const files = context.filesOf.get(key) ?? [];
	const target = files.find(({ main }) => main)?.file ?? `${key}.md`;
	const file = seenFrom(from.file, target);
	const proposed = `${url.startsWith('./') && !file.startsWith('.') ? './' : ''}${file}${anchor ? `#${anchor}` : ''}`;
	return proposed === url ? undefined : proposed;
}

function keyIn(path: string, own: Kind, { known, suggest }: Known): RecordKey | undefined {
	const segments = path
		.replace(/[[\]]/g, '')
		.replace(/\?.*$/, '')
		.split(/[/\\]/)
		.filter((segment) => !/^\.{0,2}$/.test(segment));
	const id = (from: number) =>
		segments
			.slice(from)
			.join('/')
			.replace(/(?:\.[a-z]{2,3}(?:-[a-z\d]+)*)?\.(?:md|markdown|mdx|html?)$/i, '')
			.trim();
	for (const [index, segment] of segments.slice(0, -1).entries()) {
		const word = segment.toLowerCase();
		const named = kinds.find((k) => k === word || kindWords[k].en === word);
		const kind = named ?? (closest(segment, kinds) as Kind | undefined);
		if (!kind) continue;
		const name = id(index + 1);
		const meant = known[kind].has(name) ? name : suggest(kind, name);
		return meant === undefined ? undefined : `${kind}/${meant}`;
	}
	const name = id(0);
	const there = [own, ...kinds].find((kind) => known[kind].has(name));
	const meant = there ? name : suggest(own, name);
	return meant === undefined ? undefined : `${there ?? own}/${meant}`;
}

/** The path from one file of the content folder to another. */
function seenFrom(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	let shared = 0;
	while (shared < here.length && here[shared] === there[shared]) shared++;
	return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
