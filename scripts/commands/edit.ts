import { resolve } from 'node:path';
import { contentArg } from '../args/bulletinArgs.ts';
import { serverArgs, serverOptions } from '../args/serverArgs.ts';
import { defineCommand } from '../frame/defineCommand.ts';
import { say } from '../frame/say.ts';

export const command = defineCommand({
	meta: {
		name: 'edit',
		description: say({
			en: 'Write and change records in a form in the browser, on this machine.',
			zh: '在本机浏览器的表单里写记录、改记录。',
		}),
	},
	args: {
		...contentArg,
		port: { ...serverArgs.port, default: '4322' },
		open: {
			type: 'boolean',
			default: false,
			description: say({ en: 'Open the form in the browser.', zh: '在浏览器里打开表单。' }),
		},
	},
	examples: [
		['digest edit --open', say({ en: 'the form for the folder “content”', zh: '“content”文件夹的表单' })],
		['digest edit --content ../ours --lang zh', say({ en: 'another folder, in Chinese', zh: '另一个文件夹，用中文' })],
	],
	run: async ({ args }) => {
		const { formatPretty } = await import('../../src/core/format/formatPretty.ts');
		const { interfaceLanguage } = await import('../../src/io/interfaceLanguage.ts');
		const { openInBrowser } = await import('../../src/io/openInBrowser.ts');
		const { preparing } = await import('../../src/site/editor/editorWords.ts');
		const { startEditor } = await import('../../src/site/editor/startEditor.ts');
		const lang = interfaceLanguage();
		const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
		const tell = (line: string) => void process.stdout.write(`${line}\n`);
		const editor = await startEditor({
			content: resolve(args.content),
			port: serverOptions({ port: args.port, host: '127.0.0.1' }).port,
			lang,
			making: () => tell(say(preparing)),
			saved: (path, messages) => {
				tell(say({ en: `Saved ${path}`, zh: `已保存 ${path}` }));
				process.stdout.write(formatPretty(messages, { lang, colour, content: args.content }));
			},
			removedTo: (path, movedTo) =>
				tell(say({ en: `Took away ${path}; it is kept in ${movedTo}`, zh: `已撤走 ${path}，保存在 ${movedTo}` })),
		});
		tell(say({ en: `The form is at ${editor.address}`, zh: `表单在 ${editor.address}` }));
		tell(
			say({
				en: 'Only this machine can open it, and only by this address. Ctrl+C ends it.',
				zh: '只有本机能打开，而且只能用这个地址。按 Ctrl+C 结束。',
			}),
		);
		if (args.open) openInBrowser(editor.linkForBrowser());
	},
});
