import type { Message, Words } from '../../../core/message.ts';

const mayStay: Words = {
	en: 'Choose from the list. What isn’t listed yet may stay as you wrote it; whoever keeps the bulletin adds it.',
	zh: '请从列表中选；列表里还没有的，可以照样写上，由管理汇编的人补上。',
};
const listed: Words = {
	en: 'Choose from the list, or write a name as it stands there.',
	zh: '请从列表中选，或照列表里的名称写。',
};

/** What to do where nothing bears a name, by the kind that is asked for. What others tell can’t be added for them. */
const byKind: Readonly<Record<string, Words>> = {
	topics: mayStay,
	factories: mayStay,
	areas: mayStay,
	exchanges: mayStay,
	reports: listed,
	needs: listed,
	decisions: listed,
	issues: listed,
	adoptions: {
		en: 'Choose from the list. Where it was learned from the origin, leave this empty.',
		zh: '请从列表中选；直接学自首创单位的，请空着。',
	},
};

/** What a form proposes where the checker proposes a file, which somebody without an account can neither see nor make. */
export function listHelp({ rule, help }: Pick<Message, 'rule' | 'help'>): Words | undefined {
	if (!help || (rule !== 'reference/unknown' && rule !== 'record/workshop')) return undefined;
	const folders = [...help.en.matchAll(/“([a-z]+)\//g)].map(([, folder = '']) => folder);
	const kind = folders.find((folder) => Object.hasOwn(byKind, folder));
	return kind === undefined ? undefined : byKind[kind];
}
