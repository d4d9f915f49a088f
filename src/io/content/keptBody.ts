import type { Body } from '../../core/model.ts';
import type { BodyText } from './bodyStore.ts';

/** A body of which only links and anchors are in memory. Its text is fetched each time that a page asks for it. */
export class KeptBody implements Body {
	readonly links: Body['links'];
	readonly images: Body['images'];
	readonly anchors: Body['anchors'];
	readonly #fetch: () => BodyText;
	// A page asks several times in a row, and then nobody for a long time.
	#text: WeakRef<BodyText> | undefined;

	constructor({ links, images, anchors }: Pick<Body, 'links' | 'images' | 'anchors'>, fetch: () => BodyText) {
		this.links = links;
		this.images = images;
		this.anchors = anchors;
		this.#fetch = fetch;
	}

	get html(): string {
		return this.#now().html;
	}

	get sections(): Body['sections'] {
		return this.#now().sections;
	}

	#now(): BodyText {
		const known = this.#text?.deref();
		if (known) return known;
		const text = this.#fetch();
		this.#text = new WeakRef(text);
		return text;
	}
}
