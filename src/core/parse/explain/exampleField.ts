import type { z } from 'zod';

/** The first field of a group, as an example of what stands in it. */
export function exampleField(target: z.ZodType): string {
	const shape = (target as unknown as { _zod: { def: { innerType?: z.ZodType; shape?: object } } })._zod.def;
	if (shape.innerType) return exampleField(shape.innerType);
	return Object.keys(shape.shape ?? {})[0] ?? 'name';
}
