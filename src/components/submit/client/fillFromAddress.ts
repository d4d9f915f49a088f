import { idPattern } from '../../../core/schema/id.ts';
import { childrenOf, controlOf } from './formTree.ts';
import type { Known } from './known.ts';

/** Longer titles nobody has linked to in good faith. */
const longest = 300;

/**
 * Fills in what the address says: the report that is answered, the title of a need. What stands there already stays.
 *
 * @param then is called when all of it is there
 */
export function fillFromAddress(fields: HTMLElement, known: Known, then: () => void): void {
	const params = new URLSearchParams(location.search);
	const empty = (key: string) => {
		const field = childrenOf(fields).find((node) => node.dataset['field'] === key);
		const control = field && controlOf(field);
		return control?.value === '' ? control : undefined;
	};
	const title = params.get('title')?.trim().slice(0, longest);
	const titleControl = title ? empty('title') : undefined;
	if (title && titleControl) titleControl.value = title;

	const report = params.get('report');
	const reportControl = report && idPattern.test(report) ? empty('report') : undefined;
	if (!report || !reportControl) return;
	reportControl.value = report;
	known.load('reports').then(
		() => {
			if (reportControl.value === report) reportControl.value = known.title('reports', report) ?? report;
			then();
		},
		// The report is named by its id then, which is as good for the file.
		() => {},
	);
}
