import { expect, test } from 'vitest';
import { choiceNames } from '../../../src/core/form/choiceNames.ts';
import { check, checkReport } from '../bulletin.ts';

const exchange = (fields: string) => ({
	'exchanges/visit.md': `---\ntitle: Visit\ndate: 2026-05\nhost: north\n${fields}\n---\n`,
});
const answer = (response: string) => ({
	'adoptions/guard/south.md': `---\nreport: guard\nfactory: south\ndate: 2026-05\nresponse: ${response}\n---\n`,
});

test('the name of a choice, as pages and forms show it', () => {
	expect(check(exchange('kind: 会议\nlevel: 全市'), 'zh')).toMatchInlineSnapshot(`
		"
		exchanges/visit.md:5:7-9 error field/choice
		  “kind”不能是“会议”。
		  > 是不是想写“meeting”（会议）？可以用的有：meeting（会议）、symposium（座谈会）、visit（访问）、study-group（学习组）、contact（联系）、introduction（介绍）、inspection（检查）、activity-day（活动日）。
		exchanges/visit.md:6:8-10 error field/choice
		  “level”不能是“全市”。
		  > 是不是想写“city”（全市）？可以用的有：workshop（车间内）、factory（本单位内）、area（片区内）、industry（行业内）、district（全区）、city（全市）、network（全网）。
		"
	`);
	expect(check(exchange('kind: Study groups\nlevel: city-wide'))).toMatchInlineSnapshot(`
		"
		exchanges/visit.md:5:7-19 error field/choice
		  “kind” can’t be “Study groups”.
		  > Did you mean “study-group” (Study group)? It can be: meeting, symposium, visit, study-group (Study group), contact, introduction, inspection, activity-day (Activity day).
		exchanges/visit.md:6:8-17 error field/choice
		  “level” can’t be “city-wide”.
		  > Did you mean “city” (city-wide)? It can be: workshop (within a workshop), factory (within a factory), area (within an area), industry (within an industry), district (within a district), city (city-wide), network (across the network).
		"
	`);
	expect(checkReport('kind: 做法\nconditions: [{ need: 必须, attribute: size, is: large }]', 'zh'))
		.toMatchInlineSnapshot(`
			"
			reports/x.md:6:7-9 error field/choice
			  “kind”不能是“做法”。
			  > 是不是想写“practice”（做法）？可以用的有：practice（做法）、lesson（教训）、failure（失败）、attempt（尝试）。
			reports/x.md:7:22-24 error field/choice
			  “need”不能是“必须”。
			  > 是不是想写“required”（必须具备）？可以用的有：required（必须具备）、helpful（有则更好）、blocking（不宜采用）。
			"
		`);
	expect(check(answer('不采用'), 'zh')).toMatchInlineSnapshot(`
		"
		adoptions/guard/south.md:5:11-14 error field/choice
		  “response”不能是“不采用”。
		  > 是不是想写“declined”（不采用）？可以用的有：assessing（研究中）、trial（试行）、adopted（已采用）、adapted（改进后采用）、already-in-use（早已采用）、not-applicable（不适用）、declined（不采用）、on-hold（暂缓）、abandoned（已停用）。
		"
	`);
	expect(check(answer('Already in use'))).toMatchInlineSnapshot(`
		"
		adoptions/guard/south.md:5:11-25 error field/choice
		  “response” can’t be “Already in use”.
		  > Did you mean “already-in-use” (Already in use)? It can be: assessing, trial (On trial), adopted, adapted, already-in-use (Already in use), not-applicable (Not applicable), declined, on-hold (On hold), abandoned.
		"
	`);
	expect(check(answer('rules it out'))).toMatchInlineSnapshot(`
		"
		adoptions/guard/south.md:5:11-23 error field/choice
		  “response” can’t be “rules it out”.
		  > It can be: assessing, trial (On trial), adopted, adapted, already-in-use (Already in use), not-applicable (Not applicable), declined, on-hold (On hold), abandoned.
		"
	`);
});

test('a part of a name stands for it only where no other name has that part', () => {
	expect(check(exchange('kind: 座谈'), 'zh')).toContain('是不是想写“symposium”（座谈会）？');
	expect(check(answer('采用'), 'zh')).not.toContain('是不是');
	expect(check(answer('未采用'), 'zh')).not.toContain('是不是');
});

test('no two fields take the same words and call them otherwise', () => {
	const lists = Object.values(choiceNames).map((names) => Object.keys(names).sort().join());
	expect(new Set(lists).size).toBe(lists.length);
});
