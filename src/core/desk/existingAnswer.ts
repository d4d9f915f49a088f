import type { Words } from '../message.ts';
import type { Adoption, Records } from '../model.ts';

/** The answer that a factory has given to a report already. */
export const existingAnswer = (records: Records, report: unknown, factory: unknown): Adoption | undefined =>
	factory === undefined
		? undefined
		: [...records.adoptions.values()].find(({ data }) => data.report === report && data.factory === factory);

/** Why there is no second answer, and where what is new belongs. */
export const answeredAlready = (path: string, today: string): Words => ({
	en: `This report has an answer from there already: ${path}\nIf it was looked at again, add to that file:\nchecks:\n  - date: '${today}'\n    inUse: yes\nIf the answer has changed, change it there.`,
	zh: `这篇经验已有该单位的答复：${path}\n如果又复查过，请在那个文件里加上：\nchecks:\n  - date: '${today}'\n    inUse: yes\n如果答复变了，请直接在那里改。`,
});
