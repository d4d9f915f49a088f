import { objectionTo, unknownAttribute } from './attributeValue.ts';
import { atField, atPlace } from './finding.ts';
import type { Rule } from './rule.ts';

/** A factory's profile speaks the vocabulary of digest.yml. */
export const profiles: Rule = ({ records, settings }, tell) => {
	if (!settings) return;
	const attributes = settings.attributes ?? [];
	for (const factory of records.factories.values()) {
		for (const [name, value] of Object.entries(factory.data.profile ?? {})) {
			const attribute = attributes.find((a) => a.id === name);
			if (!attribute) {
				const { text, help } = unknownAttribute(name, attributes);
				tell(atPlace(factory.file, factory.locate(['profile', name], 'key'), 'factory/profile', text, help));
				continue;
			}
			for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
				const objection = objectionTo(item, attribute);
				const path = Array.isArray(value) ? ['profile', name, index] : ['profile', name];
				if (objection) tell(atField(factory, path, 'factory/profile', objection.text, objection.help));
			}
		}
	}
};
