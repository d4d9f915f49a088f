import type { Message } from '../../../core/message.ts';
import { proposeName } from '../../../core/parse/proposeName.ts';
import type { KnownRecord } from '../../../site/submit/knownRecord.ts';
import type { Draft } from './checkDraft.ts';

/**
 * What is said where the factory has given an answer to this report: a second one would count as another factory's. Of
 * answers only the names are known here, and an answer is called by the factory that gave it.
 */
export function answeredBefore(
	{ kind, data }: Draft,
	file: string,
	answers: readonly KnownRecord[],
): Message | undefined {
	const { report, factory } = data;
	if (kind !== 'adoptions' || typeof report !== 'string' || typeof factory !== 'string') return undefined;
	const id = `${report}/${proposeName(factory)}`;
	if (!answers.some((answer) => answer.id === id)) return undefined;
	return {
		file,
		place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
		rule: 'file/duplicate',
		severity: 'error',
		field: ['factory'],
		text: {
			en: `“${factory}” has answered this report already.`,
			zh: `“${factory}”已经答复过这篇经验。`,
		},
		help: {
			en: `Its answer is “adoptions/${id}.md”. What is new belongs there; whoever keeps the bulletin can add it.`,
			zh: `它的答复是“adoptions/${id}.md”。新的情况要写在那里，可请管理汇编的人添上。`,
		},
	};
}
