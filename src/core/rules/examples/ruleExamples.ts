import type { RuleId } from '../rules.ts';
import { answerExamples } from './answerExamples.ts';
import { fieldExamples } from './fieldExamples.ts';
import { fileExamples } from './fileExamples.ts';
import { recordExamples } from './recordExamples.ts';
import type { RuleExample } from './ruleExample.ts';
import { textExamples } from './textExamples.ts';
import { translationExamples } from './translationExamples.ts';
import { yamlExamples } from './yamlExamples.ts';

/** Why each rule is there, with an example that breaks it and the same mended. Tests run every one of them. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
	...fileExamples,
	...yamlExamples,
	...fieldExamples,
	...translationExamples,
	...recordExamples,
	...answerExamples,
	...textExamples,
};
