// Loaded when a person begins to write: it brings the whole checker with it.
import { buildDigest, type SourceFile } from '../../../core/digest.ts';
import type { Message } from '../../../core/message.ts';
import { idPattern } from '../../../core/schema/id.ts';
import type { Kind } from '../../../core/schema/kinds.ts';
import type { Settings } from '../../../core/schema/schemas.ts';
import { proposeId } from '../../../core/write/proposeId.ts';
import { writeRecord } from '../../../core/write/writeRecord.ts';
import type { KnownRecord } from '../../../site/knownRecord.ts';
import type { Steps } from './known.ts';

export { proposeId };

export interface Draft {
	kind: 'reports' | 'adoptions' | 'needs';
	/** The name of the file, without its ending. */
	name: string;
	data: Readonly<Record<string, unknown>>;
	body: string;
}

/** The bulletin around the draft, as far as it is known here. */
export interface Surroundings {
	settings: Settings;
	records: ReadonlyMap<string, readonly KnownRecord[]>;
	steps: Steps;
	/** `YYYY-MM-DD` */
	today: string;
}

export interface DraftFile {
	/** Below the folder of the records. */
	path: string;
	text: string;
}

/** The file that a draft becomes. */
export function draftFile({ kind, name, data, body }: Draft): DraftFile {
	const report = typeof data['report'] === 'string' && idPattern.test(data['report']) ? data['report'] : undefined;
	const folder = kind === 'adoptions' ? `adoptions/${report ?? 'report'}` : kind;
	return { path: `${folder}/${name}.md`, text: writeRecord(kind, data, body) };
}

/** What the checker says of a draft among the records that are known. `inBody`: it speaks of the text. */
export function checkDraft(draft: Draft, surroundings: Surroundings): (Message & { inBody: boolean })[] {
	const { path, text } = draftFile(draft);
	const { settings, today } = surroundings;
	const files = [
		source('digest.yml', JSON.stringify(settings)),
		...known(surroundings, new Set(textsIn(draft.data)), path),
		source(path, text),
	];
	const { messages } = buildDigest(files, { today, assets: new Set() });
	const bodyLine = text.indexOf('\n---\n') < 0 ? 0 : text.slice(0, text.indexOf('\n---\n', 3)).split('\n').length + 1;
	return (
		messages
			// Whoever keeps the bulletin has it translated; and the headings of other records are not known here.
			.filter(({ file, rule }) => file === path && rule !== 'translation/missing' && rule !== 'link/anchor')
			.map((message) => ({ ...message, inBody: !message.field && message.place.line > bodyLine }))
	);
}

const encoder = new TextEncoder();
const source = (path: string, text: string): SourceFile => ({ path, bytes: encoder.encode(text) });

/** Every known id has a file, so that the checker knows it; only those that the draft names have something in it. */
function known({ records, steps }: Surroundings, named: ReadonlySet<string>, except: string): SourceFile[] {
	return [...records].flatMap(([kind, list]) =>
		list.flatMap(({ id, title, aliases: _, ...data }) => {
			const path = `${kind}/${id}.md`;
			if (path === except) return [];
			if (!named.has(id)) return source(path, '');
			const more = kind === 'reports' ? { steps: steps[id] } : {};
			return source(path, writeRecord(kind as Kind, { title, ...data, ...more }, ''));
		}),
	);
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
