// Loaded when a person begins to write: it brings the whole checker with it.
import { buildDigest } from '../../../core/digest.ts';
import type { Message } from '../../../core/message.ts';
import { resolveLink } from '../../../core/link/resolveLink.ts';
import { closest } from '../../../core/parse/closest.ts';
import { idPattern } from '../../../core/schema/id.ts';
import type { Kind } from '../../../core/schema/kinds.ts';
import { refFields, valuesAt } from '../../../core/schema/refFields.ts';
import { type Settings, schemas } from '../../../core/schema/schemas.ts';
import { proposeId } from '../../../core/write/proposeId.ts';
import type { SourceFile } from '../../../core/sourceFile.ts';
import { writeRecord } from '../../../core/write/writeRecord.ts';
import type { KnownRecord } from '../../../site/submit/knownRecord.ts';
import { answeredBefore } from './answeredBefore.ts';
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
	const file = draftFile(draft);
	const { path, text } = file;
	const { settings, today } = surroundings;
	const files = [
		source('digest.yml', JSON.stringify(settings)),
		...namedFiles(draft, file, surroundings),
		source(path, text),
	];
	const { messages } = buildDigest(files, { today, assets: new Set() });
	const bodyLine = text.slice(0, text.indexOf('\n---\n', 3)).split('\n').length + 1;
	const before = answeredBefore(draft, path, surroundings.records.get('adoptions') ?? []);
	return (
		[...(before ? [before] : []), ...messages]
			// Whoever keeps the bulletin has it translated; and the headings of other records are not known here.
			.filter(({ file, rule }) => file === path && rule !== 'translation/missing' && rule !== 'link/anchor')
			.map((message) => ({ ...message, inBody: !message.field && message.place.line > bodyLine }))
	);
}

const encoder = new TextEncoder();
const source = (path: string, text: string): SourceFile => ({ path, bytes: encoder.encode(text) });

/**
 * The files that the checker needs to judge the draft: those that it names in its fields or links to in its text, and
 * for a name that doesn't exist the one that is nearest. The other thousands would only take time.
 */
function namedFiles(draft: Draft, { path }: DraftFile, { records, settings, steps }: Surroundings): SourceFile[] {
	const files = new Map<string, SourceFile>();
	const add = (kind: Kind, id: string) => {
		const known = records.get(kind) ?? [];
		const ids = known.map((record) => record.id);
		const found = known.find((record) => record.id === id || record.aliases?.includes(id));
		const near = found?.id ?? closest(id, ids);
		const record = known.find((other) => other.id === near);
		if (!record || `${kind}/${record.id}.md` === path) return;
		const more = kind === 'reports' ? { steps: steps[record.id] } : {};
		const { id: _, ...data } = record;
		const file = `${kind}/${record.id}.md`;
		files.set(file, source(file, writeRecord(kind, { ...data, ...more }, '')));
	};
	for (const { ref, keys } of refFields(schemas[draft.kind])) {
		for (const id of valuesAt(draft.data, keys)) add(ref, id);
	}
	for (const [, url = ''] of draft.body.matchAll(/\]\(([^)\s]+)/g)) {
		const target = resolveLink(url, path, settings.languages);
		if (target.type !== 'record') continue;
		const kind = target.key.slice(0, target.key.indexOf('/')) as Kind;
		add(kind, target.key.slice(kind.length + 1));
	}
	return [...files.values()];
}
