import { realpath } from 'node:fs/promises';
import type { Proposal, SourceResult } from '../../core/import/proposal.ts';
import { createFile } from '../desk/createFile.ts';
import { realFile } from '../editServer/realFile.ts';

/** Writes what is new: the pictures first, so that no record is ever there without them. */
export async function writeProposals(
	content: string,
	results: readonly SourceResult[],
	onProgress?: (done: number, all: number) => void,
): Promise<SourceResult[]> {
	const all = results.flatMap(({ proposals }) => proposals).filter(({ state }) => state === 'new').length;
	const root = await realpath(content);
	let done = 0;
	const written: SourceResult[] = [];
	for (const result of results) {
		const proposals: Proposal[] = [];
		for (const proposal of result.proposals) {
			if (proposal.state === 'new') onProgress?.(done++, all);
			proposals.push(proposal.state === 'new' ? await writeProposal(root, proposal) : proposal);
		}
		written.push({ ...result, proposals });
	}
	return written;
}

async function writeProposal(root: string, proposal: Proposal): Promise<Proposal> {
	const { path = '', text = '', pictures = [], messages } = proposal;
	for (const picture of pictures) {
		if (!(await write(root, picture.path, picture.bytes))) return taken(proposal, picture.path);
	}
	return (await write(root, path, text)) ? { ...proposal, state: 'written', messages } : taken(proposal, path);
}

/** @throws Refusal where a link would lead out of the folder */
const write = async (root: string, path: string, content: string | Uint8Array) =>
	createFile(await realFile(root, path, { create: true }), content);

/** Somebody wrote a file of this name while the import was at work, or it is one that the checker passes over. */
const taken = (proposal: Proposal, path: string): Proposal => ({
	...proposal,
	state: 'refused',
	messages: [
		...proposal.messages,
		{
			severity: 'error',
			text: { en: `There is a file “${path}” already.`, zh: `已有“${path}”这个文件。` },
			help: { en: 'Move it away, and import again.', zh: '请把它移开，再导入一次。' },
		},
	],
});
