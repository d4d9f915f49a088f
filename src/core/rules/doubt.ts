import type { RecordOf } from '../model.ts';
import type { FileOf } from '../parse/fileOf.ts';

/**
 * Whether a field that a record lacks may be there after all: misspelt, or with an error that has a message of its
 * own. To say that it is missing would be a second message for one mistake.
 */
export function doubt(files: readonly FileOf[]): (record: RecordOf, field: string) => boolean {
	const byFile = new Map(files.filter((f) => f.doubtful.length > 0).map((f) => [f.file, f.doubtful]));
	return (record, field) => byFile.get(record.file)?.includes(field) ?? false;
}
