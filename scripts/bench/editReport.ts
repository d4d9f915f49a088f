import { readFileSync, writeFileSync } from 'node:fs';
import { isChinese } from './corpus.ts';
import type { Site } from './sites/site.ts';

/** Gives one report another title and one sentence more. The same number edits the same report of every site. */
export function editReport(site: Site, reports: number, number: number): void {
	let report = (Math.floor(reports / 2) + number) % reports;
	if (isChinese(report)) report++;
	const file = site.reportFile(report % reports);
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, `${text.replace(/^title: .*$/m, `$& edited ${number}`)}\nThis was seen later, edit ${number}.\n`);
}
