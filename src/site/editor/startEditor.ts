import { createHash, randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InterfaceLanguage } from '../../core/form/terms.ts';
import { textIn } from '../../core/link/textIn.ts';
import type { Message } from '../../core/message.ts';
import { readSettings } from '../../core/parse/readSettings.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { WordsError } from '../../core/wordsError.ts';
import { type EditServer, startEditServer } from '../../io/editServer/editServer.ts';
import { createDigestLoader } from '../../io/content/digestLoader.ts';
import type { EditForm } from './editForm.ts';
import { styleFile } from './bundleEditor.ts';
import { formConfig } from './formConfig.ts';
import { formPage } from './formPage.ts';
import { prepareEditor } from './prepareEditor.ts';

export interface EditorOptions {
	content: string;
	port: number;
	lang: InterfaceLanguage;
	/** The form's scripts have to be made first. */
	making(): void;
	/** A file was saved and checked. */
	saved(path: string, messages: readonly Message[]): void;
	/** A translation was taken away, and where it lies from now on. */
	removedTo(path: string, movedTo: string): void;
}

export interface Editor extends Pick<EditServer, 'linkForBrowser' | 'close'> {
	/** Where the form is, with the key to it. */
	address: string;
}

const removed = fileURLToPath(new URL('../../../.cache/removed', import.meta.url));

/** Starts the form for one content folder, for this machine alone. */
export async function startEditor({ content, port, lang, making, saved, removedTo }: EditorOptions): Promise<Editor> {
	const settings = await settingsOf(content);
	const loader = await createDigestLoader(content, { cached: true });
	// The first check reads every record: that is done before the first save, which then waits for its own file alone.
	const [scripts] = await Promise.all([prepareEditor('edit', making), loader.load().then(loader.save)]);
	const token = randomBytes(24).toString('base64url');
	const [first = 'en'] = settings.languages;
	const server: EditServer = await startEditServer({
		content,
		port,
		token,
		page: formPage({ lang, title: textIn(settings.title, lang, first), style: styleFile }),
		scripts,
		removed,
		form: async (): Promise<EditForm> => ({
			config: formConfig({
				settings: await settingsOf(content),
				lang,
				folder: '',
				backend: await backendFor(content, server.origin),
			}),
		}),
		check: async () => (await loader.load()).messages,
		saved,
		removedTo,
	});
	return { ...server, address: `${server.origin}/#key=${token}` };
}

/**
 * The form wants a Git host also where it works on this machine; it never asks it anything. Its drafts are kept in the
 * browser under that name, so each folder has one of its own.
 */
async function backendFor(content: string, origin: string) {
	const path = await realpath(content);
	const id = createHash('sha256').update(path).digest('hex').slice(0, 12);
	return { name: 'gitea', repo: `digest/${basename(path)}-${id}`, base_url: origin, api_root: `${origin}/none` };
}

/** @throws WordsError where there is no bulletin, or its digest.yml has errors */
async function settingsOf(content: string): Promise<Settings> {
	const path = join(content, 'digest.yml');
	const bytes = await readFile(path).catch(() => undefined);
	if (!bytes) {
		throw new WordsError({
			en: `There is no “${path}”: name the folder that holds the bulletin with --content.`,
			zh: `没有“${path}”：请用 --content 写明存放汇编的文件夹。`,
		});
	}
	const { settings } = readSettings({ path: 'digest.yml', bytes }, () => {});
	if (settings) return settings;
	throw new WordsError({
		en: `“${path}” has errors, and the form is made from it. Run “digest check” and mend it first.`,
		zh: `“${path}”有错误，而表单要照它来做。请先运行“digest check”并改好它。`,
	});
}
