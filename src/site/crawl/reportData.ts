import { dateOf } from '../../core/link/dateOf.ts';
import { langOf } from '../../core/link/langOf.ts';
import type { Report } from '../../core/model.ts';
import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';

/**
 * What a report is, in the vocabulary of https://schema.org, as JSON-LD that can stand in a page. What the report doesn't
 * state is left out.
 */
export function reportData(ed: Edition, report: Report): string {
	const { data } = ed.view(report);
	const origin = data.factory && ed.get(`factories/${data.factory}`);
	const organization = (name: string, url?: string) => ({ '@type': 'Organization', name, url });
	const about = data.topic.flatMap((id) => {
		const topic = ed.get(`topics/${id}`);
		return topic ? [ed.title(topic)] : [];
	});
	const json = JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: data.title,
		abstract: data.outcome,
		inLanguage: langOf(report, 'title', ed.lang),
		url: absolute(ed, ed.href(report)),
		dateCreated: dateOf(report) || undefined,
		author: origin
			? organization(ed.title(origin), absolute(ed, ed.href(origin)))
			: data.group && organization(data.group.name),
		about,
		creativeWorkStatus: data.status === 'published' ? undefined : data.status,
		isPartOf: {
			'@type': 'WebSite',
			name: ed.text(ed.settings.title),
			url: absolute(ed, ed.routes.home(ed.lang)),
		},
	});
	// A title may hold the end of a script.
	return json.replaceAll('<', String.raw`\u003c`);
}
