import type { APIRoute } from 'astro';
import { edition } from '../../../../site/edition.ts';
import { feedOnTopic } from '../../../../site/feeds/feedOf.ts';
import { feedResponse } from '../../../../site/feeds/feedResponse.ts';
import { recordPaths } from '../../../../site/paths.ts';

export const getStaticPaths = () => recordPaths('topics');

/** What is new on a topic, as Atom. A former address goes on giving it: a feed can't lead on. */
export const GET: APIRoute<{ id: string }> = ({ params, props }) => {
	const ed = edition(params['lang']);
	const topic = ed.get(`topics/${props.id}`);
	if (!topic) return new Response(null, { status: 404 });
	return feedResponse(ed, feedOnTopic(ed, topic), 'xml', `topics/${topic.id}`);
};
