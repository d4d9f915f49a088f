/** What the page with a form tells its script. */
export interface SubmitConfig {
	kind: 'reports' | 'adoptions' | 'needs';
	/** The language of the page, in which one writes as a rule. */
	lang: string;
	/** The address below which the known records lie. */
	known: string;
	/** The address of a report's page, with `*` for its id. */
	report: string;
	repository?: string | undefined;
}
