import { defineCommand } from 'citty';
import { formatJson } from '../src/core/format/formatJson.ts';
import { formatPretty } from '../src/core/format/formatPretty.ts';
import { interfaceLanguage } from '../src/io/interfaceLanguage.ts';
import { loadDigest } from '../src/io/loadDigest.ts';
import { ContentFolderError } from '../src/io/readContent.ts';
import { runCommand } from './runCommand.ts';

const command = defineCommand({
	meta: {
		name: 'check',
		description: 'Check every file of a bulletin. Exit code: 0 no errors, 1 errors, 2 wrong usage or a crash.',
	},
	args: {
		content: { type: 'string', default: 'content', description: 'The folder with the records.', valueHint: 'DIR' },
		format: {
			type: 'enum',
			options: ['pretty', 'json'],
			default: 'pretty',
			description: 'For people, or for programs.',
		},
		lang: {
			type: 'enum',
			options: ['en', 'zh'],
			description: 'The language of the messages; without it, that of the system.',
		},
		hints: { type: 'boolean', default: false, description: 'List also what would raise the worth of a record.' },
	},
	run: async ({ args }) => {
		const lang = args.lang === 'en' || args.lang === 'zh' ? args.lang : interfaceLanguage();
		try {
			const { messages } = await loadDigest(args.content);
			const { hints, content } = args;
			const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
			process.stdout.write(
				args.format === 'json'
					? formatJson(messages, { hints })
					: formatPretty(messages, { lang, colour, content, hints }),
			);
			process.exitCode = messages.some((m) => m.severity === 'error') ? 1 : 0;
		} catch (error) {
			throw error instanceof ContentFolderError ? new Error(error.words[lang]) : error;
		}
	},
});

await runCommand(command);
