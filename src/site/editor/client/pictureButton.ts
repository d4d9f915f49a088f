import type { InterfaceLanguage } from '../../../core/form/terms.ts';
import { proposeName } from '../../../core/parse/proposeName.ts';
import { panelWords } from '../panelWords.ts';
import { type EditApi, RefusedError } from './editApi.ts';
import type { Panel } from './panel.ts';

const endings = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'svg'];

/**
 * A button that lays a picture beside the record in the form and says what to write where it is to stand. The form has
 * none for a text in plain Markdown.
 */
export function pictureButton(api: EditApi, panel: Panel, lang: InterfaceLanguage): HTMLElement {
	const button = document.createElement('button');
	const input = Object.assign(document.createElement('input'), {
		type: 'file',
		accept: endings.map((ending) => `.${ending}`).join(),
		hidden: true,
	});
	button.type = 'button';
	button.textContent = panelWords.addPicture[lang];
	const follow = () => {
		button.hidden = folderOf(location.hash) === undefined;
	};
	addEventListener('hashchange', follow);
	follow();
	button.addEventListener('click', () => input.click());
	input.addEventListener('change', async () => {
		const [file] = input.files ?? [];
		const folder = folderOf(location.hash);
		input.value = '';
		if (!file || !folder) return;
		try {
			const name = await save(api, folder, file);
			panel.told(panelWords.pictureAdded[lang], `![${panelWords.whatItShows[lang]}](./${name})`);
		} catch (error) {
			panel.refused(error);
		}
	});
	const both = document.createElement('span');
	both.append(button, input);
	// The strip itself folds up at a click.
	both.addEventListener('click', (event) => event.stopPropagation());
	return both;
}

/** The folder of the record that is in the form, by the form's own address of it. */
function folderOf(hash: string): string | undefined {
	const [, kind = '', entry] = /^#\/collections\/([a-z]+)\/(?:new|entries\/([^?]+))/.exec(decodeURI(hash)) ?? [];
	// A new answer has no folder before it is saved.
	if (kind === '' || (kind === 'adoptions' && !entry?.includes('/'))) return undefined;
	const inner = entry?.includes('/') ? `/${entry.slice(0, entry.lastIndexOf('/'))}` : '';
	return kind + inner;
}

/** Under its own name as far as an address can have it, or under the next one that is free. */
async function save(api: EditApi, folder: string, file: File): Promise<string> {
	const dot = file.name.lastIndexOf('.');
	const stem = proposeName(file.name.slice(0, dot)) || 'picture';
	const ending = file.name.slice(dot + 1).toLowerCase();
	for (let number = 1; ; number++) {
		const name = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
		try {
			await api.save(`${folder}/${name}`, file, 'new');
			return name;
		} catch (error) {
			if (!(error instanceof RefusedError) || error.status !== 412 || number > 50) throw error;
		}
	}
}
