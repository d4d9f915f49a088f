import { countImport } from './countImport.ts';
import type { SourceResult } from './proposal.ts';

/**
 * What an import does, for programs. The shape is stable; fields are only ever added:
 *
 * ```json
 * {
 *   "version": 1,
 *   "written": false,
 *   "counts": { "fresh": 1, "there": 0, "open": 0 },
 *   "sources": [
 *     {
 *       "source": "register.csv",
 *       "encoding": "utf-8", "delimiter": ";",
 *       "messages": [],
 *       "records": [
 *         {
 *           "row": 2,
 *           "state": "new",
 *           "kind": "reports",
 *           "title": "…",
 *           "path": "reports/x.md",
 *           "data": { … },
 *           "pictures": ["reports/x-1.png"],
 *           "messages": [{ "severity": "note", "column": "Date", "value": "…", "text": { "en": "…", "zh": "…" } }]
 *         }
 *       ]
 *     }
 *   ]
 * }
 * ```
 *
 * `state` is `new` (to be written), `written`, `there`, `changed` or `refused`. What isn't known is absent.
 */
export function formatImportJson(results: readonly SourceResult[], { write }: { write: boolean }): string {
	const out = {
		version: 1,
		written: write,
		counts: countImport(results),
		sources: results.map(({ proposals, ...source }) => ({
			...source,
			records: proposals.map(({ text: _, pictures, ...proposal }) => ({
				...proposal,
				...(pictures && { pictures: pictures.map(({ path }) => path) }),
			})),
		})),
	};
	return `${JSON.stringify(out, null, '\t')}\n`;
}
