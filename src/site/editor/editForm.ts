/** What the page asks for when it is loaded. */
export interface EditForm {
	/** The configuration of the form. */
	config: Record<string, unknown>;
}
