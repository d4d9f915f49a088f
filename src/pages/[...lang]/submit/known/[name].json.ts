import type { APIRoute } from 'astro';
import { kinds } from '../../../../core/schema/kinds.ts';
import { edition } from '../../../../site/edition.ts';
import { knownAnswers } from '../../../../site/submit/knownAnswers.ts';
import { knownRecords } from '../../../../site/submit/knownRecords.ts';
import { knownSteps } from '../../../../site/submit/knownSteps.ts';
import { editionPaths } from '../../../../site/paths.ts';

const names = [...kinds, 'steps', 'settings'] as const;

export const getStaticPaths = () =>
	editionPaths().flatMap(({ params }) => names.map((name) => ({ params: { ...params, name }, props: { name } })));

/** What the forms know of the bulletin, a file for each kind: fetched when a visitor comes to a field that needs it. */
export const GET: APIRoute<{ name: (typeof names)[number] }> = ({ params, props: { name } }) => {
	const ed = edition(params['lang']);
	if (name === 'settings') return Response.json(ed.settings);
	if (name === 'adoptions') return Response.json(knownAnswers(ed));
	return Response.json(name === 'steps' ? knownSteps(ed) : knownRecords(ed, name));
};
