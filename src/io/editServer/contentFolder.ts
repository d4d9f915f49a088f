import { copyFile, mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../core/sourceFile.ts';
import type { ListedFile } from '../../core/edit/listedFile.ts';
import { decode } from '../../core/parse/decode.ts';
import { textForForm } from '../../core/write/mergeRecord.ts';
import { missing } from '../folders/missing.ts';
import { assetFile } from '../content/assetFile.ts';
import { readContent } from '../content/readContent.ts';
import { bulletinOf } from './bulletinOf.ts';
import { checkFile } from './checkFile.ts';
import { type ContentPath, contentPath } from './contentPath.ts';
import { type Began, mergedRecord, type MergedRecord } from './mergedRecord.ts';
import { realFile } from './realFile.ts';
import { Refusal } from './refusal.ts';
import { versionOf } from './versionOf.ts';
import { writeDurably } from './writeDurably.ts';

/** What the file must be when it is written: the one that was read, or none. */
export type Condition = { version: string } | 'new';

/** What was written: the version of the file, and of a record what its form has to know. */
export type Saved = { version: string } & Partial<Omit<MergedRecord, 'text'>>;

/** The content folder, as far as the form may touch it. Every way to a file leads through the checks of its path. */
export interface ContentFolder {
	/** Where it lies, with links resolved. */
	root: string;
	list(): Promise<ListedFile[]>;
	read(path: string): Promise<Uint8Array>;
	save(path: string, bytes: Uint8Array, condition: Condition | Began): Promise<Saved>;
	/** Takes a translation away. Returns where it lies from now on. */
	remove(path: string, condition: Condition): Promise<string>;
	/** The version of a file; undefined where there is none. */
	version(path: string): Promise<string | undefined>;
}

/** What is taken away has letters of ASCII alone in its path. */
const maxKept = 200;

/** @param removed the folder for what is taken away: nothing that a person wrote is deleted */
export async function openContentFolder(content: string, removed: string): Promise<ContentFolder> {
	const root = await realpath(content);
	const locate = async (path: string, create = false) => {
		const bulletin = await bulletinOf(root);
		const found = contentPath(path, bulletin.languages);
		return { found, bulletin, file: await realFile(root, found.path, { create }) };
	};
	const folder: ContentFolder = {
		root,
		list: async () => {
			const { languages: known } = await bulletinOf(root);
			const { files, assets } = await readContent(root);
			const records = files.flatMap((file) => listRecord(file, known));
			const others = [...assets].filter((path) => pathOf(path, known)?.type === 'file');
			return [...records, ...(await Promise.all(others.map((path) => listFile(root, path))))];
		},
		read: async (path) => {
			const { file } = await locate(path);
			return present(path, await readFile(file).catch(missing));
		},
		version: async (path) => {
			const { file } = await locate(path);
			return versionOf(await readFile(file).catch(missing));
		},
		save: (path, bytes, condition) =>
			inTurn(async () => {
				const { found, bulletin, file } = await locate(path, true);
				const before = await readFile(file).catch(missing);
				const began = condition !== 'new' && 'base' in condition ? condition : undefined;
				checkCondition(path, versionOf(before), condition);
				if (found.type === 'file') await checkFile(path, bytes);
				const record = found.type === 'record' && (await mergedRecord(root, found, bulletin, before, bytes, began));
				const after = record ? new TextEncoder().encode(record.text) : bytes;
				if (!before || Buffer.compare(before, after) !== 0) await writeDurably(file, after);
				const version = versionOf(after) as string;
				return record ? { version, base: record.base, ...(record.told && { told: record.told }) } : { version };
			}),
		remove: (path, condition) =>
			inTurn(async () => {
				const { found, file } = await locate(path);
				if (found.type !== 'record' || found.lang === undefined) throw stays(path);
				checkCondition(path, versionOf(present(path, await readFile(file).catch(missing))), condition);
				return moveAway(file, path, removed);
			}),
	};
	// One after the other: a translation is written with an eye on its record, which may have come just before it.
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const next = last.then(work, work);
		last = next.catch(() => {});
		return next;
	};
	return folder;
}

function listRecord({ path, bytes }: SourceFile, languages: readonly string[]): ListedFile[] {
	const found = pathOf(path, languages);
	// The form has the first language in the record's own file, so it has no place for a second text in it.
	if (found?.type !== 'record' || found.lang === languages[0]) return [];
	const text = decode(bytes, () => {});
	const shown = text && textForForm(text);
	const file = { path, size: bytes.length, version: versionOf(bytes) };
	return [shown === undefined ? { ...file, unreadable: true } : { ...file, text: shown }];
}

async function listFile(root: string, path: string): Promise<ListedFile> {
	return { path, size: (await stat(assetFile(root, path))).size };
}

function pathOf(path: string, languages: readonly string[]): ContentPath | undefined {
	try {
		return contentPath(path, languages);
	} catch {
		return undefined;
	}
}

function checkCondition(path: string, now: string | undefined, condition: Condition | Began): void {
	if (condition === 'new') {
		if (now === undefined) return;
		throw new Refusal(412, {
			en: `There is already a file “${path}”. Nothing was written. Choose another short name.`,
			zh: `已经有“${path}”这个文件，没有写入。请换一个短名。`,
		});
	}
	if (now === undefined) throw gone(path);
	if ('base' in condition || now === condition.version) return;
	throw new Refusal(409, {
		en: `“${path}” was changed outside this form after it was opened here. Nothing was written. Load the page again, and look at it before you change it.`,
		zh: `“${path}”在这里打开之后，又在表单之外被改过，所以没有写入。请重新载入页面，看过以后再改。`,
	});
}

async function moveAway(file: string, path: string, removed: string): Promise<string> {
	await mkdir(removed, { recursive: true });
	const time = new Date().toISOString().replace(/[:.]/g, '-');
	// Of a long path the end tells most, and all of it may be more than the name of one file can hold.
	const target = join(removed, `${time}-${path.replaceAll('/', '-').slice(-maxKept)}`);
	// The two may lie on different disks, where nothing can be renamed.
	await copyFile(file, target);
	await rm(file);
	return target;
}

function present(path: string, bytes: Uint8Array | undefined): Uint8Array {
	if (bytes) return bytes;
	throw new Refusal(404, { en: `There is no file “${path}”.`, zh: `没有“${path}”这个文件。` });
}

const stays = (path: string) =>
	new Refusal(403, {
		en: `“${path}” is not deleted by the form. Delete it in the folder, or withdraw the report by its status.`,
		zh: `表单不会删除“${path}”。请在文件夹里删除，或用状态撤回这篇经验。`,
	});

const gone = (path: string) =>
	new Refusal(409, {
		en: `“${path}” isn’t there any more: it was moved or deleted outside this form. Nothing was written. Copy what you have typed before you leave this page.`,
		zh: `“${path}”已经不在了：有人在表单之外把它移走或删除了。没有写入。离开本页以前，请先把写好的内容复制下来。`,
	});
