import type { z } from 'zod';
import { fieldInfo, isRequired } from '../../schema/visitFields.ts';
import { isPlaceholder } from '../isPlaceholder.ts';
import type { Problem } from '../problem.ts';
import type { Yaml } from '../readYaml.ts';
import { visitScalars } from '../visitScalars.ts';

/** The fields in which nothing stands but the “…” of an example. */
export function findUnfilled(yaml: Yaml, schema: z.ZodType): (Problem & { field: readonly PropertyKey[] })[] {
	const found: (Problem & { field: readonly PropertyKey[] })[] = [];
	// Few files have one; the others need no walk.
	if (!/…|\.\.\./.test(yaml.text)) return found;
	visitScalars(yaml, schema, (node, at, field) => {
		if (!isPlaceholder(node.value)) return;
		const name = String(field.findLast((part) => typeof part === 'string') ?? '');
		const { description, descriptionZh, ref } = fieldInfo(at);
		const item = typeof field.at(-1) === 'number';
		const need = ref
			? {
					en: `Write the name of a file in “${ref}/” without its ending.`,
					zh: `请写“${ref}/”里的一个文件名，不带后缀。`,
				}
			: {
					en: description ? `Write in its place: ${description}` : 'Write in its place what belongs there.',
					zh: descriptionZh ? `请换成实际内容：${descriptionZh}` : '请换成实际内容。',
				};
		const leaveOut = item || !isRequired(at);
		found.push({
			rule: 'field/unfilled',
			place: yaml.place(node.range),
			text: item
				? {
						en: `This item of “${name}” is only “${node.value}”, which stands for what is to be filled in.`,
						zh: `“${name}”的这一项只有“${node.value}”，那只是待填的记号。`,
					}
				: {
						en: `“${name}” is only “${node.value}”, which stands for what is to be filled in.`,
						zh: `“${name}”只有“${node.value}”，那只是待填的记号。`,
					},
			help: {
				en: leaveOut ? `${need.en} Or delete ${item ? 'the item' : 'the field'}.` : need.en,
				zh: leaveOut ? `${need.zh}不需要时，请删去${item ? '这一项' : '这个字段'}。` : need.zh,
			},
			field,
		});
	});
	return found;
}
