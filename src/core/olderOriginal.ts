import type { SourceFile } from './sourceFile.ts';

/** What the history of a translation tells: its original as it was when the translation was last looked after. */
export interface OlderOriginal {
	before: SourceFile;
	/** The day of the translation's last change, `YYYY-MM-DD`. */
	translated: string;
	/** The day of the original's last change; absent where that is not committed yet. */
	changed?: string;
}
