import { expect, test } from 'vitest';
import { interfaceWords } from '../../../src/site/words/words.ts';

test('what is said of an exchange is true before it takes place, too', () => {
	const said = ['en', 'zh'].map((lang) => {
		const { exchange, report, list } = interfaceWords(lang, undefined);
		return [exchange.participants, exchange.reports, report.exchanges, list.intro.exchanges];
	});
	expect(said).toMatchInlineSnapshot(`
		[
		  [
		    "Participants",
		    "The experience that it passes on",
		    "Where it is passed on",
		    "Meetings, visits and study groups at which experience passes from one to another.",
		  ],
		  [
		    "参加者",
		    "交流的经验",
		    "在哪里交流",
		    "经验在这些会议、访问和学习组中从一处传到另一处。",
		  ],
		]
	`);
});
