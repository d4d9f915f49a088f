import type { Records } from './model.ts';
import type { Settings } from './schema/schemas.ts';

/** What could be read of a folder of files, be it sound or not. */
export interface Found {
	settings: Settings | undefined;
	/** Every record that could be read, without the fields that have errors. */
	records: Records;
	/** The day that counts as today. */
	asOf: string;
}
