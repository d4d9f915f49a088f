import './edit.css';
import './form.css';
import type { EditForm } from '../editForm.ts';
import { keepDraftBases } from './draftBases.ts';
import { createApi } from './editApi.ts';
import { startPanel } from './panel.ts';
import { pictureButton } from './pictureButton.ts';
import { openServerFolder } from './serverFolder.ts';
import { signIn } from './signIn.ts';

const key = 'digest-edit-key';

/** The secret of this run stands behind the `#` of the address that the terminal shows, where no server sees it. */
function takeToken(): string {
	const given = /^#key=([\w-]+)$/.exec(location.hash)?.[1];
	if (given) {
		sessionStorage.setItem(key, given);
		history.replaceState(null, '', location.pathname);
	}
	return sessionStorage.getItem(key) ?? '';
}

async function start(): Promise<void> {
	const lang = document.documentElement.lang === 'zh' ? 'zh' : 'en';
	const api = createApi(takeToken(), lang);
	const panel = startPanel(document.body, lang);
	try {
		const [form, files] = await Promise.all([api.form<EditForm>(), api.files()]);
		panel.offer(pictureButton(api, panel, lang));
		const bases = keepDraftBases();
		const folder = openServerFolder({ api, listed: files, bases, failed: panel.refused, told: panel.kept });
		bases.follow(folder.texts);
		signIn(folder.root, lang);
		// The form looks for the folder and the language as soon as it is loaded.
		const { default: cms } = await import('@sveltia/cms');
		cms.registerEventListener({
			name: 'preSave',
			handler: ({ entry }) => {
				if (entry.get('newRecord')) folder.expectNew(String(entry.get('path')));
			},
		});
		await cms.init({ config: form.config as never });
		panel.unreadable(files.flatMap(({ path, unreadable }) => (unreadable ? [path] : [])));
		await api.events((event) => {
			if (event.type === 'checked') panel.checked(event);
			else if (event.type === 'changed') panel.changed(event.paths);
			else panel.removed(event.path, event.movedTo);
		});
		panel.ended();
	} catch (error) {
		panel.refused(error);
	}
}

await start();
