import type { FinderReport } from '../../core/derive/finderReports.ts';
import { findSuiting, type Suiting } from '../../core/derive/findSuiting.ts';
import { type Profile, verdictOrder } from '../../core/derive/fit.ts';
import { wordsLangOf } from '../../core/form/wordsLangOf.ts';
import type { Settings } from '../../core/schema/schemas.ts';
import type { Vocabulary } from '../../site/attributes.ts';
import { describedProfile } from '../../site/describedProfile.ts';
import { fitReasons } from '../../site/fitReasons.ts';
import { textIn } from '../../core/link/textIn.ts';
import { langAttributes } from '../../site/langAttributes.ts';
import { numbersIn } from '../../core/format/numbersIn.ts';
import { interfaceWords } from '../../site/words/words.ts';
import { carryQuery } from '../page/client/carryQuery.ts';

interface Given {
	lang: string;
	first: string;
	attributes: Vocabulary['attributes'];
	terms: Settings['terms'];
}

/** The vocabulary with the language of the page. */
type Spoken = Vocabulary & { lang: string };

/** Longer groups are cut: the first ones are the better ones. */
const most = 20;

/** Holds every report against the factory that the visitor describes, with the code that makes the factories' pages. */
class DigestFinder extends HTMLElement {
	#reports: Promise<FinderReport[]> | undefined;
	#asked = 0;

	connectedCallback(): void {
		const form = this.querySelector('form');
		const section = this.querySelector('section');
		if (!form || !section) return;
		for (const [name, value] of new URLSearchParams(location.search)) {
			// Not by `form.elements`: a field called “elements” or “hidden” takes the place of what a form is born with.
			const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
			if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
		}
		carryQuery(location.search);
		form.removeAttribute('hidden');
		section.hidden = false;
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', () => {
			const filled = [...new FormData(form)].filter((pair): pair is [string, string] => pair[1] !== '');
			const query = new URLSearchParams(filled).toString();
			history.replaceState(null, '', query ? `?${query}` : location.pathname);
			carryQuery(location.search);
			void this.#show(form, section);
		});
		void this.#show(form, section);
	}

	async #show(form: HTMLFormElement, section: HTMLElement): Promise<void> {
		const asked = ++this.#asked;
		const vocabulary = vocabularyOf(JSON.parse(this.dataset['vocabulary'] ?? '{}') as Given);
		this.#reports ??= fetch(this.dataset['reports'] ?? '').then(
			(response) => response.json() as Promise<FinderReport[]>,
		);
		const reports = await this.#reports.catch(() => undefined);
		if (asked !== this.#asked) return;
		if (!reports) {
			this.#reports = undefined;
			section.querySelector('[role=status]')?.replaceChildren(vocabulary.words.finder.failed);
			return;
		}

		const data = new FormData(form);
		const written = (name: string) => String(data.get(name) ?? '');
		const profile = describedProfile(vocabulary.attributes, written);
		const found = findSuiting(reports, profile, written('problem'));
		const fits = found.filter(({ fit }) => fit.verdict === 'fits').length;
		section.querySelector('[role=status]')?.replaceChildren(vocabulary.words.finder.count(fits));
		section.querySelector('.results')?.replaceChildren(...groupsOf(found, vocabulary, profile));
	}
}

function vocabularyOf({ lang, first, attributes, terms }: Given): Spoken {
	const text: Vocabulary['text'] = (words) => textIn(words, lang, first);
	return { lang, words: interfaceWords(lang, terms), attributes, text, number: numbersIn(wordsLangOf(lang)) };
}

function groupsOf(found: Suiting[], vocabulary: Spoken, profile: Profile): HTMLElement[] {
	const { words } = vocabulary;
	const speaks = (suiting: Suiting) => suiting.words.length > 0 && suiting.fit.verdict !== 'blocked';
	const groups = [
		{ title: words.finder.speaking, group: found.filter(speaks) },
		...verdictOrder.map((verdict) => ({
			title: words.fit.verdicts[verdict],
			group: found.filter((suiting) => suiting.fit.verdict === verdict && !speaks(suiting)),
		})),
	];
	return groups.flatMap(({ title, group }) => {
		if (group.length === 0) return [];
		const list = element('ol', ...group.slice(0, most).map((suiting) => entry(suiting, vocabulary, profile)));
		const heading = element('h3', words.inBrackets(title, vocabulary.number(group.length)));
		const rest = group.length > most ? [element('p', words.fit.more(group.length - most))] : [];
		return [heading, list, ...rest];
	});
}

function entry({ report, fit, words }: Suiting, { lang, ...vocabulary }: Spoken, profile: Profile): HTMLElement {
	const link = element('a', report.title);
	link.href = report.url;
	const outcome = element('p', report.outcome);
	const own = Object.entries(langAttributes(report.lang ?? lang, wordsLangOf(lang)));
	for (const shown of [link, outcome]) for (const [name, value] of own) shown.setAttribute(name, value);
	const spoken = element('p', vocabulary.words.finder.speaksOf(words.join(vocabulary.words.join)));
	spoken.className = 'words';
	const reasons = element('ul', ...fitReasons(vocabulary, fit, profile).map((reason) => element('li', reason)));
	return element('li', link, outcome, ...(words.length > 0 ? [spoken] : []), reasons);
}

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	made.append(...children);
	return made;
}

customElements.define('digest-finder', DigestFinder);
