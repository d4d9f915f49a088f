import { WordsError } from '../../src/core/wordsError.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'explain',
		description: say({
			en: 'Explain a rule of the checker, with an example and its mend.',
			zh: '说明检查的一条规则，附例子和改法。',
		}),
	},
	args: {
		rule: {
			type: 'positional',
			required: false,
			description: say({
				en: 'The id that stands in brackets in a message; without it, all rules are listed.',
				zh: '消息里方括号中的名称；不写就列出全部规则。',
			}),
		},
	},
	examples: [
		['digest explain field/unknown', say({ en: 'one rule', zh: '一条规则' })],
		['digest explain', say({ en: 'all rules', zh: '全部规则' })],
	],
	run: async ({ args }) => {
		const { closest } = await import('../../src/core/parse/closest.ts');
		const { formatExplanation } = await import('../../src/core/format/formatExplanation.ts');
		const { formatRules } = await import('../../src/core/format/formatRules.ts');
		const { explainRule } = await import('../../src/core/rules/examples/explainRule.ts');
		const { isRuleId, rules } = await import('../../src/core/rules/rules.ts');
		const { interfaceLanguage } = await import('../../src/io/interfaceLanguage.ts');
		const { hasColour } = await import('../check/hasColour.ts');
		const lang = interfaceLanguage();
		// As it is copied from a message: error[field/unknown]
		const id = args.rule?.replace(/^.*\[|\].*$/g, '');
		if (id === undefined) return void process.stdout.write(formatRules(lang));
		if (!isRuleId(id)) {
			const near = closest(id, Object.keys(rules));
			throw new WordsError({
				en: `There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ' “digest explain” lists all.'}`,
				zh: `没有“${id}”这条规则。${near ? `是不是“${near}”？` : '“digest explain”会列出全部规则。'}`,
			});
		}
		process.stdout.write(formatExplanation(explainRule(id, lang), { lang, colour: hasColour() }));
	},
});
