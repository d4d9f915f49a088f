import { type BuildSettings, buildDigest } from '../digest.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { Message } from '../message.ts';
import type { ImportMessage } from './importMessage.ts';
import type { Proposal, SourceResult } from './proposal.ts';

const encoder = new TextEncoder();

/**
 * Holds the new records against the checker as if they were written. One with an error is refused with what the checker
 * says, and so is one that points to it.
 */
export function checkProposals(
	files: readonly SourceFile[],
	settings: BuildSettings,
	results: readonly SourceResult[],
): SourceResult[] {
	let checked = [...results];
	for (;;) {
		const fresh = new Map(
			checked.flatMap(({ proposals }) =>
				proposals.flatMap((p) => (p.state === 'new' && p.path ? [[p.path, p] as const] : [])),
			),
		);
		if (fresh.size === 0) return checked;
		const sources = [...fresh.values()].map(({ path = '', text = '' }) => ({ path, bytes: encoder.encode(text) }));
		const pictures = [...fresh.values()].flatMap((p) =>
			(p.pictures ?? []).map(({ path, size }) => [path, size] as const),
		);
		const { messages } = buildDigest([...files, ...sources], {
			...settings,
			assets: new Set([...settings.assets, ...pictures.map(([path]) => path)]),
			pictures: new Map([...(settings.pictures ?? []), ...pictures]),
		});
		const byFile = Map.groupBy(messages, ({ file }) => file);
		const isBad = ({ path = '' }: Proposal) => (byFile.get(path) ?? []).some(({ severity }) => severity === 'error');
		const done = ![...fresh.values()].some(isBad);
		checked = checked.map((result) => ({
			...result,
			proposals: result.proposals.map((proposal) => {
				if (proposal.state !== 'new') return proposal;
				if (!done) return isBad(proposal) ? refused(proposal, byFile.get(proposal.path ?? '') ?? []) : proposal;
				return withMessages(proposal, byFile.get(proposal.path ?? '') ?? []);
			}),
		}));
		if (done) return checked;
	}
}

function refused(proposal: Proposal, messages: readonly Message[]): Proposal {
	const { text: _, path: __, pictures: ___, ...rest } = withMessages(proposal, messages);
	return { ...rest, state: 'refused' };
}

/** Hints would be many, and tell what makes a record better that isn't there yet. */
const withMessages = (proposal: Proposal, messages: readonly Message[]): Proposal => ({
	...proposal,
	messages: [...proposal.messages, ...messages.filter(({ severity }) => severity !== 'hint').map(importMessage)],
});

const importMessage = ({ severity, text, help, field, sourceLine }: Message): ImportMessage => ({
	severity: severity === 'error' ? 'error' : 'warning',
	...(field && { column: field.filter((key) => typeof key === 'string').join('.') }),
	...(sourceLine?.trim() && { value: sourceLine.trim() }),
	text,
	...(help && { help }),
});
