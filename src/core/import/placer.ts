import type { Words } from '../message.ts';
import type { RecordOf } from '../model.ts';
import { proposeName } from '../parse/proposeName.ts';
import { kindWords } from '../parse/kindWords.ts';
import { proposeId } from '../write/proposeId.ts';
import { type Bulletin, sourceOf } from './bulletin.ts';
import type { Filled } from './fillRecord.ts';
import { fold } from './values/fold.ts';
import type { ImportMessage } from './importMessage.ts';
import type { ProposalState } from './proposal.ts';
import type { ImportKind } from './targets.ts';

export interface Sought {
	filled: Pick<Filled, 'data' | 'id'>;
	publication: string;
	/** Where it stands in the source, for a message about a second one like it. */
	where: Words;
}

export interface Placed {
	state: ProposalState;
	/** The id of the new record. */
	id?: string;
	/** The file that is there already. */
	path?: string;
	messages: ImportMessage[];
}

export interface Placer {
	/** What was made of this piece before, judged by the piece alone. */
	seen(hash: string, where: Words): Placed | undefined;
	place(sought: Sought): Placed;
	/** The records that were found to be made from pieces of the sources. */
	claimed: ReadonlySet<RecordOf>;
}

/** Finds for each piece of the sources what there is of it already, else an id that is free. Nothing is overwritten. */
export function createPlacer({ records, names, byHash, isTaken }: Bulletin, kind: ImportKind): Placer {
	const claimed = new Set<RecordOf>();
	const hashes = new Map<string, Words>();
	const ids = new Map<string, Words>();
	const numbers = new Map<string, number>();
	const ofKind = [...(records[kind].values() as Iterable<RecordOf>)];
	const fromSource = Map.groupBy(ofKind, (record) => sourceOf(record).publication);
	const byId = new Map<string, RecordOf>(ofKind.map((record) => [record.id, record]));
	const taken = { has: (id: string) => isTaken(kind, id) || ids.has(id) };

	/** A record that this piece can mean though it reads otherwise. */
	function find(id: string | undefined, { filled: { data }, publication }: Sought): RecordOf | undefined {
		if (id !== undefined) return byId.get(id);
		const title = fold(String(data['title'] ?? ''));
		const made = (fromSource.get(publication) ?? []).find(
			(record) =>
				sourceOf(record).hash !== undefined &&
				[record.data.title, sourceOf(record).title].some((known) => fold(known ?? '') === title),
		);
		if (made || (kind !== 'factories' && kind !== 'topics')) return made;
		const found = names.find(kind, title);
		return 'id' in found ? byId.get(found.id) : undefined;
	}

	return {
		claimed,
		seen: (hash, where) => {
			const record = byHash(kind, hash);
			if (record) {
				claimed.add(record);
				return { state: 'there', path: record.file, messages: [] };
			}
			const first = hashes.get(hash);
			if (first) return { state: 'there', messages: [repeated(first)] };
			hashes.set(hash, where);
			return undefined;
		},
		place: (sought) => {
			const { filled, publication, where } = sought;
			const given = kind === 'adoptions' ? adoptionId(filled.data) : filled.id;
			const record = find(given, sought);
			if (record) {
				claimed.add(record);
				const { hash, publication: from } = sourceOf(record);
				return hash !== undefined && from === publication
					? { state: 'changed', path: record.file, messages: [changed(record)] }
					: { state: 'there', path: record.file, messages: [otherOrigin(record)] };
			}
			const { data } = filled;
			const [title, factory] = [textOf(data['title']), textOf(data['factory'])];
			const date = textOf(data['date']) ?? textOf((data['source'] as Record<string, unknown> | undefined)?.['date']);
			const id =
				given ??
				proposeId(title ?? '', {
					taken,
					numbers,
					...(factory && { factory }),
					...(date && { date }),
					otherwise: kindWords[kind].en,
				});
			const other = ids.get(id);
			if (other || (given !== undefined && isTaken(kind, given))) {
				return { state: 'refused', messages: [other ? sameId(id, other) : formerId(id)] };
			}
			ids.set(id, where);
			return { state: 'new', id, messages: [] };
		},
	};
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** An answer lies in the folder of its report and is called after who answers. */
function adoptionId(data: Readonly<Record<string, unknown>>): string {
	const group = data['group'] as { name?: string } | undefined;
	const who = textOf(data['factory']) ?? (proposeName(group?.name ?? '') || 'group');
	return `${textOf(data['report'])}/${who}`;
}

const repeated = (first: Words): ImportMessage => ({
	severity: 'warning',
	text: { en: `The same as ${first.en}.`, zh: `与${first.zh}相同。` },
});

const changed = ({ file }: RecordOf): ImportMessage => ({
	severity: 'error',
	text: {
		en: `“${file}” was made from an earlier form of this, and is not overwritten.`,
		zh: `“${file}”是根据这里以前的内容导入的，不会被覆盖。`,
	},
	help: {
		en: 'Write the change into that file, or delete the file and import anew.',
		zh: '请把改动写进那个文件，或删去那个文件再重新导入。',
	},
});

const otherOrigin = ({ file }: RecordOf): ImportMessage => ({
	severity: 'note',
	text: {
		en: `“${file}” is there already, and was not made from this source.`,
		zh: `已有“${file}”，它不是从这里导入的。`,
	},
});

const sameId = (id: string, other: Words): ImportMessage => ({
	severity: 'error',
	text: { en: `“${id}” would be this one and ${other.en} too.`, zh: `这里和${other.zh}都会成为“${id}”。` },
	help: { en: 'Put the two together, or give them different ids.', zh: '请把两者合并，或写不同的 id。' },
});

const formerId = (id: string): ImportMessage => ({
	severity: 'error',
	text: { en: `“${id}” was the id of another record.`, zh: `“${id}”曾是另一条记录的名字。` },
	help: { en: 'Choose another id.', zh: '请换一个 id。' },
});
