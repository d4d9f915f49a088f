import { factoryKindNames, responseNames } from '../../core/form/choiceNames.ts';
import { namesIn } from '../../core/form/namesIn.ts';
import { fitWords } from './fit.ts';
import { followWords } from './follow.ts';
import { guideWords } from './guide.ts';
import { innerQuotes } from './innerQuotes.ts';
import { figuresWords } from './figures.ts';
import { reportsWords } from './reports.ts';
import { recordsWords } from './records.ts';
import { capital } from '../../core/format/capital.ts';
import { count } from './english.ts';
import { rulesWords } from './rules.ts';
import { searchWords } from './search.ts';
import { submitWords } from './submit.ts';
import type { Terms } from './words.ts';

/** The words of the interface in English. */
export const en = (terms: Terms) => ({
	skipToContent: 'Skip to the content',
	mainNavigation: 'Main',
	theme: { label: 'Colours', auto: 'As the device', light: 'Light', dark: 'Dark' },
	kinds: {
		reports: 'Reports',
		factories: capital(terms.factory.many),
		bodies: 'Bodies',
		topics: 'Topics',
		areas: 'Areas',
		needs: 'Needs',
		exchanges: 'Exchanges',
		decisions: 'Decisions',
		issues: 'Issues',
		network: 'Network',
		numbers: 'Figures',
	},
	facts: {
		factory: capital(terms.factory.one),
		workshop: capital(terms.workshop.one),
		topic: 'Topic',
		outcome: 'Outcome',
		date: 'Date',
		body: factoryKindNames.body.en,
		area: 'Area',
		need: 'Need',
		decision: 'Decision',
		notStated: 'not stated',
	},
	responses: namesIn(responseNames, 'en'),
	answerTitle: (who: string, report: string) => `${who}: answer to “${innerQuotes(report)}”`,
	count: {
		reports: (n: number) => count(n, 'report', 'reports'),
		answers: (n: number) => count(n, 'answer', 'answers'),
	},
	search: searchWords.en,
	searchLink: 'Search',
	/** Shown above a text that has no translation. `language` is the text's own. */
	untranslated: (language: string) => `This text has not been translated yet; it is shown in ${language}.`,
	asOf: (date: string) => `Counted to ${date}.`,
	footer: { repository: 'The sources of this bulletin' },
	onThisPage: 'On this page',
	homePage: {
		contains: (reports: number, factories: number, answers: number) =>
			`${count(reports, 'report', 'reports')}, ${count(factories, terms.factory.one, terms.factory.many)}, ${count(answers, 'answer', 'answers')}.`,
		newest: 'The newest number',
		readOn: 'Read this number',
		newlyAdopted: 'Newly taken over',
		openNeeds: 'Open needs',
		noOpenNeeds: 'No need is open at present.',
		searchLabel: 'Search the bulletin',
		searchHint: 'A problem, a practice, a name',
		searchButton: 'Search',
		chooseFactory: `Choose your ${terms.factory.one}`,
		chooseFactoryHint: 'What it gave, what it took over, and what it looks for.',
		allReports: 'All reports',
		allFactories: (n: number) => `All ${count(n, terms.factory.one, terms.factory.many)}`,
	},
	list: {
		empty: {
			reports: 'No report has been published yet.',
			factories: `No ${terms.factory.one} is listed yet.`,
			topics: 'No topic is listed yet.',
			areas: 'No area is listed yet.',
			needs: 'No need has been put down yet.',
			exchanges: 'No exchange has been put down yet.',
			decisions: 'No decision has been put down yet.',
			issues: 'No number has appeared yet.',
		},
		intro: {
			reports: 'Every experience in the bulletin, the newest first.',
			factories: `Everyone who gives or takes experience here.`,
			topics: 'What the reports are about.',
			areas: `Groups of ${terms.factory.many}, and the key point that leads each.`,
			needs: 'Problems for which experience is looked for.',
			exchanges: 'Meetings, visits and study groups at which experience passes from one to another.',
			decisions: 'Decisions that promote an experience.',
			issues: 'The numbers of the bulletin, the newest first.',
		},
		pages: 'Pages',
		page: (n: number) => `Page ${n}`,
		previous: 'Previous',
		next: 'Next',
	},
	mentions: 'Mentioned in',
	/** How many belong to a group. */
	groupSize: (count: string) => count,
	inBrackets: (text: string, note: string) => `${text} (${note})`,
	source: {
		heading: 'Source',
		named: (title: string) => title,
		join: ', ',
		page: (page: string, _publication: string) => `page ${page}`,
	},
	redirect: { title: 'This page has moved', text: 'It is now here:' },
	notFound: {
		title: 'This page is not here',
		text: 'The address may have changed. Search for it, or start from one of the lists.',
	},
	join: ', ',
	/** Between the first day of a time and its last. */
	until: ' – ',
	/** Between a whole and its part: a factory and its workshop. */
	joinPart: (_whole: string, _part: string) => ', ',
	stop: '.',
	/** Between two sentences. */
	space: ' ',
	colon: ': ',
	...fitWords.en(terms),
	...figuresWords.en(terms),
	...followWords.en,
	...guideWords.en,
	...reportsWords.en(terms),
	...recordsWords.en(terms),
	...rulesWords.en,
	...submitWords.en(terms),
});
