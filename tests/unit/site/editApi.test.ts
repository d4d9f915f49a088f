import { afterEach, expect, test, vi } from 'vitest';
import { createApi } from '../../../src/site/editor/client/editApi.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a server that is stopped in the middle of a line has ended, as one that says goodbye', async () => {
	const event = { type: 'changed', paths: ['reports/x.md'] };
	let parts = 0;
	const body = new ReadableStream({
		pull: (stream) => {
			parts += 1;
			if (parts === 1) stream.enqueue(new TextEncoder().encode(`\n${JSON.stringify(event)}\n{"ty`));
			else stream.error(new TypeError('network error'));
		},
	});
	vi.stubGlobal('fetch', async () => new Response(body));
	const heard: unknown[] = [];
	await createApi('key', 'en').events((one) => heard.push(one));
	expect(heard).toEqual([event]);
});

test.each(['en', 'zh'] as const)('without a server it says what to do (%s)', async (lang) => {
	vi.stubGlobal('fetch', async () => {
		throw new TypeError('fetch failed');
	});
	const said = await createApi('key', lang)
		.files()
		.catch((error: Error) => error.message);
	expect(said).toBe(
		lang === 'en'
			? 'The server doesn’t answer. To save, start “digest edit” again and open the address that it shows; what you have typed is kept in this browser.'
			: '服务没有应答。要保存，请重新运行“digest edit”，并打开它显示的地址；您写好的内容还在这个浏览器里。',
	);
});
