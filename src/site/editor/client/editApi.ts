import type { EditEvent } from '../../../core/edit/editEvent.ts';
import type { ListedFile } from '../../../core/edit/listedFile.ts';
import type { InterfaceLanguage } from '../../../core/form/terms.ts';
import type { Words } from '../../../core/message.ts';
import { panelWords } from '../panelWords.ts';

/** What the server didn't do, in words for the person. */
export class RefusedError extends Error {
	readonly words: Words;
	/** The server's status; 0 where it didn't answer. */
	readonly status: number;
	/** Of a record that two have changed: what the server has to be told where this is saved once more. */
	readonly settle: Settled | undefined;
	constructor(words: Words, lang: InterfaceLanguage, status = 0, settle?: Settled) {
		// The form shows this to the person.
		super(words[lang]);
		this.name = 'RefusedError';
		this.words = words;
		this.status = status;
		this.settle = settle;
	}
}

/** What the file must be: the version that was read, or none. */
export type Expected = string | 'new';

/** Fields of a version of the file that the person has seen, and of which the form has the last word. */
export interface Settled {
	version: string;
	fields: string[];
}

/** What a draft began from: the server puts what others have changed since then together with it. */
export interface Began {
	base: string;
	settled?: Settled | undefined;
}

export interface Saved {
	version: string;
	/** Of a record: what its next draft begins from. */
	base?: string;
	/** What somebody else has changed and the form doesn't show. */
	told?: Words;
}

/** The server of `digest edit`, as the page asks it. */
export interface EditApi {
	form<T>(): Promise<T>;
	files(): Promise<ListedFile[]>;
	read(path: string): Promise<Blob>;
	save(path: string, data: Blob | string, expected: 'new' | Began): Promise<Saved>;
	remove(path: string, expected: Expected): Promise<void>;
	/** Calls `hear` for each event, until the server ends. */
	events(hear: (event: EditEvent) => void): Promise<void>;
}

export function createApi(token: string, lang: InterfaceLanguage): EditApi {
	const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
		const headers = { ...init.headers, 'x-digest-token': token };
		const response = await fetch(`api/${path}`, { ...init, headers }).catch(() => {
			throw new RefusedError(panelWords.ended, lang);
		});
		if (response.ok) return response;
		const answer = (await response.json().catch(() => ({}))) as { words?: Words; settle?: Settled };
		throw new RefusedError(answer.words ?? panelWords.ended, lang, response.status, answer.settle);
	};
	const file = (path: string) => `file?path=${encodeURIComponent(path)}`;
	const condition = (expected: Expected): Record<string, string> =>
		expected === 'new' ? { 'if-none-match': '*' } : { 'if-match': `"${expected}"` };
	return {
		form: async () => (await ask('form')).json(),
		files: async () => (await ask('files')).json(),
		read: async (path) => (await ask(file(path))).blob(),
		save: async (path, data, expected) => {
			const init =
				expected === 'new'
					? { body: data, headers: condition('new') }
					: {
							body: JSON.stringify({ text: await new Response(data).text(), ...expected }),
							headers: { 'content-type': 'application/json' },
						};
			return (await ask(file(path), { method: 'PUT', ...init })).json();
		},
		remove: async (path, expected) => {
			await ask(file(path), { method: 'DELETE', headers: condition(expected) });
		},
		events: async (hear) => {
			const { body } = await ask('events');
			let rest = '';
			const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
			// A server that was stopped by force breaks the line in the middle.
			const next = () => reader?.read().catch(() => undefined);
			for (let part = await next(); part && !part.done; part = await next()) {
				const lines = (rest + part.value).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines) if (line) hear(JSON.parse(line) as EditEvent);
			}
		},
	};
}
