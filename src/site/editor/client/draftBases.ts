/**
 * What each draft began from. The form keeps drafts in the browser's database, a record whole; offered again after the
 * page was loaded anew, such a draft still has of every field what stood there when it began. So what it began from is
 * kept with it, for the server to tell what the person changed from what somebody else did meanwhile.
 */
export interface DraftBases {
	/** Of a file of which there is a draft. */
	of(path: string): string | undefined;
	/** The file was saved as the draft has it. */
	saved(path: string, text: string): void;
	/** Where the texts come from that the form shows. */
	follow(texts: () => ReadonlyMap<string, string>): void;
}

/** What a draft began from: texts by the paths of their files. */
type Base = Record<string, string>;

/** Where the form keeps its drafts, by the names of the kind and of the record. */
const store = 'draft-backups';
const field = 'digestBase';

export function keepDraftBases(): DraftBases {
	const bases = new Map<string, Base>();
	let texts: () => ReadonlyMap<string, string> = () => new Map();
	const nameOf = (kind: unknown, record: unknown) => `${String(kind)}/${String(record)}`;
	const begin = (name: string): Base =>
		Object.fromEntries([...texts()].filter(([path]) => path.replace(/(?:\.[A-Za-z-]+)?\.md$/, '') === name));
	const { get, put, delete: remove } = IDBObjectStore.prototype;

	IDBObjectStore.prototype.put = function (value, ...rest) {
		if (this.name !== store) return put.call(this, value, ...rest);
		const name = nameOf(value.collectionName, value.slug);
		const base = bases.get(name) ?? begin(name);
		bases.set(name, base);
		return put.call(this, { ...value, [field]: base }, ...rest);
	};
	IDBObjectStore.prototype.get = function (query) {
		const request = get.call(this, query);
		if (this.name !== store || !Array.isArray(query)) return request;
		request.addEventListener('success', () => {
			const base = request.result?.[field] as Base | undefined;
			if (base) bases.set(nameOf(query[0], query[1]), base);
		});
		return request;
	};
	IDBObjectStore.prototype.delete = function (query) {
		if (this.name === store && Array.isArray(query)) bases.delete(nameOf(query[0], query[1]));
		return remove.call(this, query);
	};

	return {
		of: (path) => [...bases.values()].find((base) => base[path] !== undefined)?.[path],
		saved: (path, text) => {
			for (const base of bases.values()) if (base[path] !== undefined) base[path] = text;
		},
		follow: (from) => {
			texts = from;
		},
	};
}
