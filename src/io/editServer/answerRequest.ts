import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Message } from '../../core/message.ts';
import { checkRequest, checkVisit } from './checkRequest.ts';
import type { Condition, ContentFolder } from './contentFolder.ts';
import type { EventStream } from './eventStream.ts';
import type { OneUseLinks } from './oneUseLinks.ts';
import { readBody } from './readBody.ts';
import { isDraft, readDraft } from './readDraft.ts';
import { Refusal } from './refusal.ts';
import type { ServedFile } from './serveFiles.ts';

export interface EditServerOptions {
	content: string;
	/** 0 for any that is free. */
	port: number;
	/** The secret of this run, which the page of the form shows with every request. */
	token: string;
	/** The page of the form. */
	page: string;
	/** The folder with its scripts. */
	scripts: string;
	/** Where translations go that are taken away. */
	removed: string;
	/** What the form is made of; asked again each time that the page is loaded. */
	form(): Promise<unknown>;
	/** What the checker says, as it does everywhere else. */
	check(): Promise<readonly Message[]>;
	/** A file was written and checked. */
	saved?(path: string, messages: readonly Message[]): void;
	/** A translation was taken away. */
	removedTo?(path: string, movedTo: string): void;
}

/** What a running server has to answer with. */
export interface EditContext extends EditServerOptions {
	folder: ContentFolder;
	events: EventStream;
	/** The versions that the page has, or wrote itself: another one on the disk is somebody else's. */
	known: Map<string, string>;
	files: (path: string) => Promise<ServedFile | undefined>;
	links: OneUseLinks;
	origin: string;
}

/**
 * Does what a request asks, and writes the answer.
 *
 * @throws Refusal
 */
export async function answerRequest(
	context: EditContext,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const address = URL.parse(context.origin + (request.url ?? '/'));
	if (!address) throw nothingHere();
	const { pathname, searchParams } = address;
	if (!pathname.startsWith('/api/')) {
		checkVisit(request, context.origin);
		allow(request, 'GET');
		if (context.links.use(pathname)) {
			response.writeHead(303, { location: `/#key=${context.token}` }).end();
			return;
		}
		const page: ServedFile = { type: 'text/html; charset=utf-8', bytes: Buffer.from(context.page) };
		const file = pathname === '/' ? page : await context.files(pathname);
		if (!file) throw nothingHere();
		response.setHeader('content-type', file.type);
		response.end(file.bytes);
		return;
	}
	checkRequest(request, context.origin, context.token);
	if (pathname === '/api/events') {
		allow(request, 'GET');
		return context.events.add(response);
	}
	if (pathname === '/api/form') {
		allow(request, 'GET');
		return json(response, 200, await context.form());
	}
	if (pathname === '/api/files') {
		allow(request, 'GET');
		const files = await context.folder.list();
		for (const { path, version } of files) if (version !== undefined) context.known.set(path, version);
		return json(response, 200, files);
	}
	if (pathname === '/api/file') return answerFile(context, searchParams.get('path') ?? '', request, response);
	throw nothingHere();
}

async function answerFile(context: EditContext, path: string, request: IncomingMessage, response: ServerResponse) {
	const { folder, known, events, removedTo } = context;
	allow(request, 'GET', 'PUT', 'DELETE');
	if (request.method === 'GET') {
		const bytes = await folder.read(path);
		response.setHeader('content-type', 'application/octet-stream');
		response.end(bytes);
		return;
	}
	if (request.method === 'DELETE') {
		const condition = conditionOf(request);
		const movedTo = await folder.remove(path, condition);
		known.delete(path);
		json(response, 200, { movedTo });
		events.send({ type: 'removed', path, movedTo });
		removedTo?.(path, movedTo);
		return;
	}
	const draft = isDraft(request) ? readDraft(await readBody(request)) : undefined;
	const saved = draft
		? await folder.save(path, new TextEncoder().encode(draft.text), draft)
		: await folder.save(path, await readBody(request), conditionOf(request));
	known.set(path, saved.version);
	json(response, 200, saved);
	await checkAndTell(context, path);
}

async function checkAndTell({ check, events, saved }: EditContext, path: string): Promise<void> {
	if (!path.endsWith('.md')) return;
	// A record and its texts in other languages are one thing to the person who wrote them.
	const stem = path.replace(/(?:\.[A-Za-z-]+)?\.md$/, '');
	const messages = (await check()).filter(({ file }) => file.replace(/(?:\.[A-Za-z-]+)?\.md$/, '') === stem);
	events.send({ type: 'checked', path, messages });
	saved?.(path, messages);
}

/** Tells the page of files that somebody else has changed: a save over them would be refused. */
export async function tellChanges({ folder, known, events }: EditContext, touched: string[]): Promise<void> {
	const paths: string[] = [];
	for (const path of touched) {
		const before = known.get(path);
		if (!path.endsWith('.md')) continue;
		const now = await folder.version(path).catch(() => before);
		if (now === before) continue;
		if (now === undefined) known.delete(path);
		paths.push(path);
	}
	if (paths.length > 0) events.send({ type: 'changed', paths });
}

/** Without a condition, a program would write over a file that it has never seen. */
function conditionOf({ headers }: IncomingMessage): Condition {
	if (headers['if-none-match'] === '*') return 'new';
	const version = /^"([0-9a-f]{32})"$/.exec(headers['if-match'] ?? '')?.[1];
	if (version !== undefined) return { version };
	throw new Refusal(428, {
		en: 'This request doesn’t say which version of the file it is about.',
		zh: '这个请求没有说明针对文件的哪个版本。',
	});
}

function allow({ method = '' }: IncomingMessage, ...methods: string[]): void {
	if (methods.includes(method)) return;
	throw new Refusal(405, { en: `This can’t be asked with ${method}.`, zh: `这里不能用 ${method} 请求。` });
}

const nothingHere = () => new Refusal(404, { en: 'There is nothing at this address.', zh: '这个地址没有内容。' });

export function json(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(value));
}
