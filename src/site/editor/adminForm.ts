import type { Settings } from '../../core/schema/schemas.ts';

/** What the page of the form in the published bulletin is told. Everybody can read it. */
export interface AdminForm {
	/** The configuration of the form. */
	config: Record<string, unknown>;
	attributes: Settings['attributes'];
}
