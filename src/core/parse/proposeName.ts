/** A file name in the form that ids have, made from what a person chose: `Guard Rails (2).md` -> `guard-rails-2`. */
export function proposeName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
