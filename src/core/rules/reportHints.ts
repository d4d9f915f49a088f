import { atFile } from './finding.ts';
import type { Rule } from './rule.ts';
import type { RuleId } from './rules.ts';

/** What would raise the worth of a report. */
export const reportHints: Rule = ({ records, files, settings }, tell) => {
	const faulty = new Set(files.filter((f) => f.doubtful.length > 0).map((f) => f.file));
	for (const { file, data } of records.reports.values()) {
		// First things first.
		if (faulty.has(file)) continue;
		const hint = (rule: RuleId, en: string, zh: string, helpEn: string, helpZh: string) =>
			tell(atFile(file, rule, { en, zh }, { en: helpEn, zh: helpZh }));
		if (data.factory !== undefined && data.workshop === undefined) {
			hint(
				'report/workshop-hint',
				'This report names no workshop.',
				'这篇经验没有写明车间。',
				'Readers look for their own kind of workshop: add “workshop: …”.',
				'读者会找同类的车间：请加“workshop: …”。',
			);
		}
		if (!data.results) {
			hint(
				'report/results-hint',
				'This report gives no figures.',
				'这篇经验没有数字。',
				'Add “results:” with a measure, its unit, before and after, as far as they are known.',
				'请加“results:”，按已知的写指标、单位、之前和之后的数字。',
			);
		}
		if (!data.conditions && settings?.attributes) {
			hint(
				'report/conditions-hint',
				'This report doesn’t say which factories it suits.',
				'这篇经验没有说明适合哪些工厂。',
				'Add “conditions:” with the attributes of digest.yml.',
				'请用 digest.yml 里的属性加上“conditions:”。',
			);
		}
		if (!data.source && !data.evidence) {
			hint(
				'report/source-hint',
				'This report names no source and no evidence.',
				'这篇经验没有出处，也没有凭据。',
				'Add “source:” with publication, date and page, or “evidence:”.',
				'请加“source:”写明报刊、日期和版面，或加“evidence:”。',
			);
		}
	}
};
