import type { Words } from '../../src/core/message.ts';
import { say } from '../frame/say.ts';
import type { Command } from './measure.ts';
import type { WatchingCommand } from './measureWatching.ts';
import type { Site } from './sites/site.ts';

/** What was made of a site last: nothing at all, its pages without the search or with it, a check of its records. */
export type State = 'nothing' | 'pages' | 'search' | 'checked';

export interface Case {
	name: string;
	title: Words;
	/** What has to be there before, and what is there after. */
	from: State;
	to: State;
	/** One report gets another title and text before. */
	edits?: true;
	/** What is measured; nothing for a site that can't do it. */
	commands?: (site: Site) => readonly Command[] | undefined;
	/** In its place, a command that is running already and that sees one edit after another. */
	watching?: (site: Site) => WatchingCommand | undefined;
}

const build = (site: Site) => site.build;
const buildWithSearch = (site: Site) => site.buildWithSearch;

/** In the order in which they run: each finds there what it needs, where all of them run. */
export const cases: readonly Case[] = [
	{
		name: 'cold',
		title: { en: 'cold build', zh: '从头生成' },
		from: 'nothing',
		to: 'pages',
		commands: build,
	},
	{
		name: 'cold-read',
		title: { en: 'cold build, the texts read before', zh: '从头生成，正文已读过' },
		from: 'checked',
		to: 'pages',
		commands: (site) => site.check && site.build,
	},
	{
		name: 'edit',
		title: { en: 'one edit', zh: '改一篇' },
		from: 'pages',
		to: 'pages',
		edits: true,
		commands: build,
	},
	{
		name: 'edit-watching',
		title: { en: 'one edit, watched', zh: '改一篇，一直开着' },
		from: 'pages',
		to: 'pages',
		watching: (site) => site.buildWatching,
	},
	{
		name: 'same',
		title: { en: 'no change', zh: '没有改动' },
		from: 'pages',
		to: 'pages',
		commands: build,
	},
	{
		name: 'cold-jobs',
		title: { en: 'cold build, a process for each core', zh: '从头生成，每个核一个进程' },
		from: 'nothing',
		to: 'pages',
		commands: (site) => site.buildTogether,
	},
	{
		name: 'search',
		title: { en: 'cold build with search', zh: '从头生成，带检索' },
		from: 'nothing',
		to: 'search',
		commands: buildWithSearch,
	},
	{
		name: 'search-edit',
		title: { en: 'one edit with search', zh: '改一篇，带检索' },
		from: 'search',
		to: 'search',
		edits: true,
		commands: buildWithSearch,
	},
	{
		name: 'search-same',
		title: { en: 'no change with search', zh: '没有改动，带检索' },
		from: 'search',
		to: 'search',
		commands: buildWithSearch,
	},
	{
		name: 'check-cold',
		title: { en: 'check, cold', zh: '检查，没有缓存' },
		from: 'nothing',
		to: 'checked',
		commands: (site) => site.check,
	},
	{
		name: 'check-warm',
		title: { en: 'check, warm', zh: '检查，有缓存' },
		from: 'checked',
		to: 'checked',
		commands: (site) => site.check,
	},
];

/** What brings a site into a state from nothing. */
export const waysTo: Record<State, (site: Site) => readonly Command[]> = {
	nothing: () => [],
	pages: build,
	search: buildWithSearch,
	checked: ({ check = [] }) => check,
};

/** What a case is called in a table. */
export function caseTitle(name: string): string {
	const one = cases.find((other) => other.name === name);
	return one ? say(one.title) : name;
}
