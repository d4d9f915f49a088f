import type { Repair } from './repairLine.ts';

/** `**title**: X` or `**title:** X`: a name in bold, as texts have it. To YAML a star refers to another place. */
export function starredName(line: string): Repair | undefined {
	const found = /^([ \t]*(?:- +)*)([*_`]{1,3})([A-Za-z][\w-]*?)(?:\2[ \t]*[:：]|[:：][ \t]*\2)[ \t]*(.*)$/.exec(line);
	if (!found) return undefined;
	const [, indent = '', , name = '', value = ''] = found;
	const fixed = `${name}: ${value}`.trimEnd();
	return {
		rule: 'yaml/colon',
		start: indent.length,
		end: line.length - value.length,
		text: {
			en: `The name of a field stands without signs around it: ${name}.`,
			zh: `字段名两边不能有符号：${name}。`,
		},
		help: { en: `Write: ${fixed}`, zh: `请写成：${fixed}` },
		line: indent + fixed,
	};
}
