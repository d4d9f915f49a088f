const en = {
	follow: {
		title: 'Follow this bulletin',
		hint: 'A feed reader shows you what is new here, and you need not come to look.',
		feed: 'Atom feed',
		jsonFeed: 'JSON feed',
		calendar: 'Calendar',
		/** What the feeds hold; each stands before the links to them, and in the feeds. */
		all: 'New reports and answers',
		ofFactory:
			'New reports from here, answers to them, answers given here, and what was taken over and no longer stands',
		onTopic: 'New reports on this topic, and answers to them',
		/** What the calendar holds. */
		days: 'Exchanges, and what decisions require again and again',
		addToCalendar: 'Add to your calendar',
		/** Of a requirement that names no weekday. */
		countedFrom: (date: string) => `No day is laid down; the calendar counts from the day of the decision, ${date}.`,
	},
};

const zh: typeof en = {
	follow: {
		title: '订阅本汇编',
		hint: '用阅读器订阅，一有新内容就能看到，不必常来查看。',
		feed: 'Atom 订阅',
		jsonFeed: 'JSON 订阅',
		calendar: '日历',
		all: '新的经验和答复',
		ofFactory: '这里的新经验、别处对这里经验的答复、这里作出的答复，以及这里采用而已被撤回或取代的经验',
		onTopic: '这个主题的新经验，以及对这些经验的答复',
		days: '交流活动，以及决定要求定期做的事',
		addToCalendar: '加入您的日历',
		countedFrom: (date: string) => `决定没有规定在哪一天；日历从作出决定之日（${date}）算起。`,
	},
};

/** Feeds and calendars. */
export const followWords = { en, zh };
