import type { Body, RecordOf } from '../model.ts';
import type { Kind } from '../schema/kinds.ts';

/** What a file holds, as far as it could be read, for rules that look at single values and texts. */
export interface FileOf {
	kind: Kind;
	id: string;
	file: string;
	draft: boolean;
	/** The fields as written, sound or not. */
	raw: Record<string, unknown>;
	/** Fields of which nobody can say that they are missing. */
	doubtful: readonly string[];
	locate: RecordOf['locate'];
	body: Body | undefined;
	/** Whether the file is the record itself and not its text in another language. */
	main: boolean;
}
