/** What every command that makes pages can be told. */
export const bulletinArgs = {
	content: { type: 'string', default: 'content', description: 'The folder with the records.', valueHint: 'DIR' },
	base: {
		type: 'string',
		description: "The path below which the pages will lie, where it isn't that of the url in digest.yml.",
		valueHint: 'PATH',
	},
	verbose: { type: 'boolean', default: false, description: 'Say more of what is being done.' },
} as const;
