/** A record of the bulletin, as the forms in the browser know it. */
export interface KnownRecord {
	id: string;
	/** In the language of the page. */
	title: string;
	kind?: string;
	workshops?: readonly { id: string; title: string }[];
	report?: string;
	factory?: string | undefined;
	aliases?: readonly string[];
	/** What it is called beside its title: other names of a factory, synonyms of a topic. */
	names?: readonly string[];
	synonyms?: readonly string[];
}
