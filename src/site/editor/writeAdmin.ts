import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../core/form/terms.ts';
import { textIn } from '../../core/link/textIn.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import { adminBackend } from './adminBackend.ts';
import type { AdminForm } from './adminForm.ts';
import { styleFile } from './bundleEditor.ts';
import { formConfig } from './formConfig.ts';
import { formPage } from './formPage.ts';
import { headersWithForm } from './headersWithForm.ts';
import { prepareEditor } from './prepareEditor.ts';

const languages: InterfaceLanguage[] = ['en', 'zh'];

/**
 * Puts the form into the output, at `/admin/`, where digest.yml asks for it.
 *
 * @param making called where the form's scripts have to be made first
 */
export async function writeAdmin(settings: Settings, out: string, making: () => void): Promise<void> {
	const { admin } = settings;
	if (!admin) return;
	const folder = join(out, 'admin');
	await mkdir(folder, { recursive: true });
	await cp(await prepareEditor('admin', making), folder, { recursive: true });
	const { backend, review, origins } = adminBackend(admin);
	const [first = 'en'] = settings.languages;
	const lang = first.startsWith('zh') ? 'zh' : 'en';
	const page = formPage({
		lang,
		title: textIn(settings.title, first, first),
		style: styleFile,
		policy: policyFor(origins),
	});
	await writeFile(join(folder, 'index.html'), page);
	for (const lang of languages) {
		const form: AdminForm = {
			config: formConfig({ settings, lang, folder: admin.folder ?? 'content', backend, review, on: 'git' }),
			attributes: settings.attributes,
		};
		await writeFile(join(folder, `form.${lang}.json`), JSON.stringify(form));
	}
	await writeHeaders(join(out, '_headers'));
}

/** The form writes its own styles into its page, and asks its Git host; nothing else may come in or go out. */
const policyFor = (origins: readonly string[]): string => {
	const hosts = origins.join(' ');
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		`img-src 'self' blob: data: ${hosts}`,
		"font-src 'self'",
		`connect-src 'self' blob: data: ${hosts}`,
		"manifest-src 'self' blob:",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
};

/** The file is one of those that the build has copied. Who publishes without it sends other headers or none. */
async function writeHeaders(file: string): Promise<void> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text !== undefined) await writeFile(file, headersWithForm(text));
}
