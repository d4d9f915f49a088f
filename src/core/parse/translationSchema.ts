import * as z from 'zod';
import { elementOf, fieldInfo, shapeOf } from '../schema/visitFields.ts';

/** The fields by which an item of a list is known in every language. */
const names = ['id', 'step'];

/**
 * The part of a record's schema that is written again in another language, every field of it optional; undefined
 * where nothing of it is.
 */
export function translationSchema(schema: z.ZodType): z.ZodType | undefined {
	if (fieldInfo(schema).translatable) return schema;
	const shape = shapeOf(schema);
	if (shape) {
		const part: Record<string, z.ZodType> = {};
		for (const [name, field] of Object.entries(shape)) {
			const inner = translationSchema(field);
			if (inner) part[name] = inner.optional();
		}
		return Object.keys(part).length > 0 ? z.strictObject(part) : undefined;
	}
	const element = elementOf(schema);
	const item = element && translationSchema(element);
	if (!element || !item) return undefined;
	const itemShape = shapeOf(item);
	const own = shapeOf(element);
	if (!itemShape || !own) return z.array(item);
	const name = names.find((n) => own[n]);
	return z.array(z.strictObject({ ...(name && { [name]: own[name] as z.ZodType }), ...itemShape }));
}
