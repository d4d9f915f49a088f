import type { News } from '../../core/derive/news.ts';
import type { Factory, Topic } from '../../core/model.ts';
import { absolute } from '../absolute.ts';
import type { Edition } from '../edition.ts';
import { firstAddress } from '../firstAddress.ts';
import { permanentId } from '../permanentId.ts';
import type { Feed } from './feed.ts';
import { feedEntry, timeOf } from './feedEntry.ts';
import { inFeed } from './inFeed.ts';

/** The feed of the whole bulletin. */
export const feedOfAll = (ed: Edition): Feed => feed(ed, ed.ask('news'), ed.words.follow.all);

export const feedOfFactory = (ed: Edition, factory: Factory): Feed =>
	feed(ed, ed.ask('newsOfFactory', factory), ed.words.follow.ofFactory, factory);

export const feedOnTopic = (ed: Edition, topic: Topic): Feed =>
	feed(ed, ed.ask('newsOnTopic', topic), ed.words.follow.onTopic, topic);

function feed(ed: Edition, news: readonly News[], subtitle: string, of?: Factory | Topic): Feed {
	const bulletin = ed.text(ed.settings.title);
	const page = of ? ed.href(of) : ed.routes.home(ed.lang);
	const entries = news.map((one) => feedEntry(ed, one));
	return {
		id: permanentId(ed, of ? firstAddress(ed, of, ed.lang) : page),
		lang: ed.lang,
		title: of ? `${ed.title(of)} · ${bulletin}` : bulletin,
		subtitle: inFeed(ed, [{ text: subtitle }]),
		author: bulletin,
		page: absolute(ed, page),
		// An empty feed was looked at on the bulletin's day.
		updated: entries[0]?.updated ?? timeOf(ed.asOf),
		entries,
	};
}
