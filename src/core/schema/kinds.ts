/** The nine kinds of record. Each name is also the name of its folder in `content/`. */
export const kinds = [
	'reports',
	'adoptions',
	'factories',
	'topics',
	'areas',
	'needs',
	'exchanges',
	'decisions',
	'issues',
] as const;

export type Kind = (typeof kinds)[number];
