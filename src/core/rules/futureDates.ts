import type { FieldInfo } from '../schema/fields.ts';
import { schemas } from '../schema/schemas.ts';
import { visitFields } from '../schema/visitFields.ts';
import { atField } from './finding.ts';
import type { Rule } from './rule.ts';

/** An exchange may be announced and an issue may still be open; everything else has happened when it is reported. */
const mayLieAhead = new Set(['exchanges.date', 'issues.from', 'issues.to']);

const isDate = ({ date }: FieldInfo) => date === true;

/** No report, answer or source is dated after today. */
export const futureDates: Rule = ({ files, asOf }, tell) => {
	for (const record of files) {
		if (!record.main) continue;
		visitFields(schemas[record.kind], record.raw, isDate, (value, _, path, schema) => {
			if (typeof value !== 'string' || value <= asOf.slice(0, value.length)) return;
			// What is no date has a message already.
			if (!schema.safeParse(value).success || mayLieAhead.has(`${record.kind}.${path.join('.')}`)) return;
			tell(
				atField(
					record,
					path,
					'record/future-date',
					{ en: `${value} lies after today, ${asOf}.`, zh: `${value} 在今天（${asOf}）之后。` },
					{
						en: 'Check the year. “Today” is the day of the build, or “asOf” in digest.yml.',
						zh: '请核对年份。“今天”是生成的日子，或 digest.yml 里的“asOf”。',
					},
				),
			);
		});
	}
};
