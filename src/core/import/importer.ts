import { guessLanguage } from '../desk/guessLanguage.ts';
import type { Words } from '../message.ts';
import type { RecordOf } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';
import { writeRecord } from '../write/writeRecord.ts';
import type { Bulletin } from './bulletin.ts';
import { type Entry, type FillContext, fillRecord } from './fillRecord.ts';
import { findMentioned } from './values/findMentioned.ts';
import type { ImportMessage, Tell } from './importMessage.ts';
import type { ImportOptions } from './importOptions.ts';
import { missingMessages } from './missingMessages.ts';
import { createPlacer, type Placed } from './placer.ts';
import type { Proposal, ProposedPicture } from './proposal.ts';

/** One row, article or document. */
export interface Piece {
	row?: number;
	line?: number;
	where: Words;
	entries: readonly Entry[];
	/** All that it says, in one form: what has the same hash is the same piece. */
	content: string;
	/** The name of what it was taken from, where the piece itself says none. */
	publication: string;
	/** A text in which a factory and a topic may be named. */
	text?: string;
	/** How a source of this form says a field. */
	column: (name: Words) => Words;
	/** The text below the fields, where the entries hold none, for a record with this source and id. */
	body?: (source: Readonly<Record<string, unknown>>, id: string) => string;
	/** The pictures in that text. */
	pictures?: (id: string) => readonly ProposedPicture[];
}

export interface Importer {
	options: ImportOptions;
	bulletin: Bulletin;
	/** What is wrong with the values that hold for every record. */
	defaultProblems(): ImportMessage[];
	/** Makes pieces known to one another, so that one may name another that is yet to be written. */
	announce(pieces: readonly Piece[]): void;
	propose(piece: Piece): Proposal;
	claimed: ReadonlySet<RecordOf>;
}

/** Makes proposals of the pieces of all sources of one import, in their order. */
export function createImporter(bulletin: Bulletin, options: ImportOptions): Importer {
	const { kind, hash: hashOf } = options;
	const attributes = bulletin.settings?.attributes ?? [];
	const placer = createPlacer(bulletin, kind);
	const context: FillContext = {
		names: bulletin.names,
		languages: bulletin.languages,
		attributes: attributes.map(({ id, title }) => ({
			id,
			names: typeof title === 'string' ? [title] : Object.values(title),
		})),
		workshopsOf: bulletin.workshopsOf,
	};

	const announced = new Map<Piece, Placed>();

	function announce(pieces: readonly Piece[]): void {
		// An answer is called after its report and its factory, and no field names answers of the same import.
		if (kind === 'adoptions' || !pieces.some(({ entries }) => entries.some((entry) => namesKind(entry, kind)))) return;
		const seen = new Set<string>();
		for (const piece of pieces) {
			const hash = hashOf(`${kind}\n${piece.content}`);
			if (seen.has(hash) || bulletin.byHash(kind, hash)) continue;
			seen.add(hash);
			const entries = withDefaults(piece.entries, options.otherwise).filter((entry) => !namesKind(entry, kind));
			const filled = fillRecord(entries, context, () => {});
			const title = String(filled.data['title'] ?? '');
			if (title === '') continue;
			const placed = placer.place({ filled, publication: piece.publication, where: piece.where });
			announced.set(piece, placed);
			if (placed.id !== undefined) bulletin.names.add(kind, { id: placed.id, names: [placed.id, title] });
		}
	}

	function propose(piece: Piece): Proposal {
		const { row, line, where, publication } = piece;
		const at = { kind, ...(row !== undefined && { row }), ...(line !== undefined && { line }) };
		const hash = hashOf(`${kind}\n${piece.content}`);
		const before = placer.seen(hash, where);
		const messages: ImportMessage[] = [];
		const filled = fillRecord(withDefaults(piece.entries, options.otherwise), context, (message) =>
			messages.push(message),
		);
		const { data } = filled;
		const title = typeof data['title'] === 'string' ? data['title'] : undefined;
		const shown = { ...at, ...(title !== undefined && { title }) };
		if (before) return { ...shown, ...found(before) };
		// Only a topic is nobody's and says nothing of where it was taken from.
		const source: Record<string, unknown> = { publication, ...(data['source'] as object | undefined) };
		if (kind !== 'topics') data['source'] = source;
		const tell: Tell = (message) => messages.push(message);
		if (piece.text !== undefined) findMentioned(piece.text, options.form, filled, bulletin, tell);
		messages.push(...missingMessages(options, data, filled.doubtful, piece.column));

		const isNamed =
			kind === 'adoptions' ? typeof data['report'] === 'string' : filled.id !== undefined || title !== undefined;
		const sought = { filled, publication: String(source['publication']), where };
		const placed = announced.get(piece) ?? (isNamed ? placer.place(sought) : undefined);
		if (placed?.path !== undefined) return { ...shown, ...found(placed) };
		messages.push(...(placed?.messages ?? []));
		if (placed?.id === undefined || messages.some(({ severity }) => severity === 'error')) {
			return { ...shown, state: 'refused', messages };
		}
		const body = filled.body || (piece.body?.(source, placed.id) ?? '');
		const pictures = piece.pictures?.(placed.id) ?? [];
		const words = `${title ?? ''} ${String(data['outcome'] ?? '')} ${body}`;
		const lang = data['lang'] ?? options.language ?? guessLanguage(words, bulletin.languages);
		const record = {
			...data,
			...(lang !== undefined && lang !== bulletin.languages[0] && { lang }),
			...(kind === 'reports' && { status: 'draft' }),
			...(kind !== 'topics' && { source: { ...source, hash } }),
		};
		const path = `${kind}/${placed.id}.md`;
		const text = writeRecord(kind, record, body);
		return { ...shown, state: 'new', path, text, data: record, ...(pictures.length > 0 && { pictures }), messages };
	}

	return {
		options,
		bulletin,
		defaultProblems: () => {
			const problems: ImportMessage[] = [];
			fillRecord(options.otherwise, context, (message) => problems.push(message));
			return problems.filter(({ severity }) => severity === 'error');
		},
		announce,
		propose,
		claimed: placer.claimed,
	};
}

const found = ({ state, path, messages }: Placed) => ({ state, ...(path !== undefined && { path }), messages });

/** Whether a value names a record of the kind that is imported. */
function namesKind({ place }: Entry, kind: Kind): boolean {
	const { input } = place.target;
	const item = input.type === 'list' ? input.item : input;
	return item.type === 'record' && item.kind === kind;
}

/** What holds for every record comes in where the piece says nothing. */
function withDefaults(entries: readonly Entry[], otherwise: readonly Entry[]): Entry[] {
	const said = new Set(entries.map(({ place }) => place.target.path.join('.')));
	// Who is said either by one factory or by a group.
	if ([...said].some((path) => path.startsWith('group.'))) said.add('factory');
	const listOf = ({ place: { target } }: Entry) =>
		target.list !== undefined && target.path.slice(0, target.list).join('.');
	const lists = new Set(entries.map(listOf));
	return [
		...entries,
		...otherwise.filter((entry) => {
			const list = listOf(entry);
			// What was measured says something only beside a figure.
			return !said.has(entry.place.target.path.join('.')) && (list === false || lists.has(list));
		}),
	];
}
