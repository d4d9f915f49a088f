import { longestAddress, repositoryHost } from '../../../site/submit/newFile.ts';
import type { SubmitScriptWords } from '../../../site/words/submitScript.ts';
import { element } from '../../search/client/dom.ts';
import type { DraftFile } from './checkDraft.ts';

export type Way = 'download' | 'copy' | 'open';

interface Surface {
	/** Where the text can be seen and marked. */
	preview: HTMLElement;
	repository: string | undefined;
	words: SubmitScriptWords;
}

/** Gives a person the file. @returns what to say about it */
export async function takeFile(way: Way, { path, text }: DraftFile, surface: Surface): Promise<string> {
	const { words, repository } = surface;
	if (way === 'copy') return copy(text, surface);
	if (way === 'open') {
		const host = repositoryHost(repository);
		const filled = host?.takesText ? host.newFile(path, text) : '';
		const fits = filled !== '' && filled.length <= longestAddress;
		const said = fits ? '' : (await copy(text, surface)) === words.copied ? words.paste : words.copyFailed;
		window.open(fits ? filled : host?.newFile(path), '_blank', 'noopener');
		return said;
	}
	const name = path.slice(path.lastIndexOf('/') + 1);
	const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
	element('a', { href: address, download: name }).click();
	// The browser reads it on its own time.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
	return words.downloaded(name);
}

async function copy(text: string, { preview, words }: Surface): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return words.copied;
	} catch {
		preview.closest('details')?.setAttribute('open', '');
		getSelection()?.selectAllChildren(preview);
		return words.copyFailed;
	}
}
