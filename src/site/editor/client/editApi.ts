import type { EditEvent } from '../../../core/edit/editEvent.ts';
import type { ListedFile } from '../../../core/edit/listedFile.ts';
import type { InterfaceLanguage } from '../../../core/form/terms.ts';
import type { Words } from '../../../core/message.ts';

/** What the server didn't do, in words for the person. */
export class RefusedError extends Error {
	readonly words: Words;
	/** The server's status; 0 where it didn't answer. */
	readonly status: number;
	constructor(words: Words, lang: InterfaceLanguage, status = 0) {
		// The form shows this to the person.
		super(words[lang]);
		this.name = 'RefusedError';
		this.words = words;
		this.status = status;
	}
}

/** What the file must be when it is written: the version that was read, or none. */
export type Expected = string | 'new';

/** The server of `digest edit`, as the page asks it. */
export interface EditApi {
	form<T>(): Promise<T>;
	files(): Promise<ListedFile[]>;
	read(path: string): Promise<Blob>;
	/** Returns the version that the file has now. */
	save(path: string, data: Blob | string, expected: Expected): Promise<string>;
	remove(path: string, expected: Expected): Promise<void>;
	/** Calls `hear` for each event, until the server ends. */
	events(hear: (event: EditEvent) => void): Promise<void>;
}

const noServer: Words = {
	en: 'The server doesn’t answer. Start “digest edit” again; what you have typed is kept in this browser.',
	zh: '服务没有应答。请重新运行“digest edit”；您写好的内容还保存在这个浏览器里。',
};

export function createApi(token: string, lang: InterfaceLanguage): EditApi {
	const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
		const headers = { ...init.headers, 'x-digest-token': token };
		const response = await fetch(`api/${path}`, { ...init, headers }).catch(() => {
			throw new RefusedError(noServer, lang);
		});
		if (response.ok) return response;
		const answer = (await response.json().catch(() => ({}))) as { words?: Words };
		throw new RefusedError(answer.words ?? noServer, lang, response.status);
	};
	const file = (path: string) => `file?path=${encodeURIComponent(path)}`;
	const condition = (expected: Expected): Record<string, string> =>
		expected === 'new' ? { 'if-none-match': '*' } : { 'if-match': `"${expected}"` };
	return {
		form: async () => (await ask('form')).json(),
		files: async () => (await ask('files')).json(),
		read: async (path) => (await ask(file(path))).blob(),
		save: async (path, data, expected) => {
			const response = await ask(file(path), { method: 'PUT', body: data, headers: condition(expected) });
			return ((await response.json()) as { version: string }).version;
		},
		remove: async (path, expected) => {
			await ask(file(path), { method: 'DELETE', headers: condition(expected) });
		},
		events: async (hear) => {
			const { body } = await ask('events');
			let rest = '';
			const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
			for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
				const lines = (rest + part.value).split('\n');
				rest = lines.pop() ?? '';
				for (const line of lines) if (line) hear(JSON.parse(line) as EditEvent);
			}
		},
	};
}
