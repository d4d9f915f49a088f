import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request as send } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EditServer, startEditServer } from '../../../src/io/editServer/editServer.ts';
import { loadDigest } from '../../../src/io/content/loadDigest.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const fixture = fileURLToPath(new URL('../../fixtures/small', import.meta.url));
const token = 'a-token-of-this-run';
const report = 'reports/guard-on-the-press.md';

const red = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
const jpeg = await red.clone().jpeg().toBuffer();
const png = await red.clone().png().toBuffer();

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let content: string;
let server: EditServer;
const taken: [path: string, movedTo: string][] = [];
beforeAll(async () => {
	temporary = await temporaryFolder();
	content = join(temporary.path, 'content');
	const site = join(temporary.path, 'site');
	await cp(fixture, content, { recursive: true });
	await mkdir(site);
	await writeFile(join(site, 'form.js'), 'start();');
	await writeFile(join(temporary.path, 'secret.md'), '---\ntitle: Secret\n---\n');
	await mkdir(join(temporary.path, 'outside'));
	await symlink(join(temporary.path, 'secret.md'), join(content, 'reports/linked.md'));
	await symlink(join(temporary.path, 'outside'), join(content, 'reports/away'));
	server = await startEditServer({
		content,
		port: 0,
		token,
		page: '<!doctype html><title>The form</title>',
		scripts: site,
		removed: join(temporary.path, 'removed'),
		form: async () => ({ fields: 'of the form' }),
		removedTo: (...away) => taken.push(away),
		check: async () => (await loadDigest(content)).messages,
	});
});
afterAll(async () => {
	await server.close();
	await temporary[Symbol.asyncDispose]();
});

test('a link for the browser leads to the form once, and no other site takes it in', async () => {
	const path = new URL(server.linkForBrowser()).pathname;
	const byOthers = { 'x-digest-token': undefined, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
	expect((await ask(path, { headers: byOthers })).status).toBe(403);
	const headers = { 'x-digest-token': undefined };
	const first = await ask(path, { headers });
	expect([first.status, first.headers['location']]).toEqual([303, `/#key=${token}`]);
	expect((await ask(path, { headers })).status).toBe(404);
	expect((await ask('/open/', { headers })).status).toBe(404);
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	// biome-ignore lint/suspicious/noExplicitAny: each answer has a form of its own
	json: any;
}

/** Any request, also one that no browser would send. A header that is undefined is left out. */
function ask(
	path: string,
	{
		method = 'GET',
		headers = {},
		body,
	}: { method?: string; headers?: Record<string, string | undefined>; body?: string | Uint8Array } = {},
): Promise<Answer> {
	const { hostname, port, host } = new URL(server.origin);
	const all: Record<string, string | undefined> = { host, 'x-digest-token': token, ...headers };
	const given = Object.fromEntries(
		Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
	return new Promise((resolve, reject) => {
		const request = send({ hostname, port, path, method, headers: given, setHost: false }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk) => {
				text += chunk;
			});
			response.on('end', () => {
				const isJson = response.headers['content-type']?.startsWith('application/json');
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					text,
					json: isJson && text && JSON.parse(text),
				});
			});
		});
		request.on('error', reject);
		request.end(body);
	});
}

const file = (path: string) => `/api/file?path=${encodeURIComponent(path)}`;
const put = (path: string, body: string | Uint8Array, headers: Record<string, string> = { 'if-none-match': '*' }) =>
	ask(file(path), { method: 'PUT', body, headers });
const onDisk = (path: string) => readFile(join(content, path), 'utf8');
const versionOf = async (path: string) =>
	((await ask('/api/files')).json as { path: string; version: string }[]).find((listed) => listed.path === path)
		?.version;
const record = '---\ntitle: Gloves by the door\nfactory: plant-north\ntopic: [safety]\noutcome: Fewer cuts.\n---\n';

describe('it refuses', () => {
	test.each([
		['without the token', { 'x-digest-token': undefined }, 401],
		['with another token', { 'x-digest-token': 'a-token-of-that-run' }, 401],
		['with a longer token', { 'x-digest-token': `${token}x` }, 401],
		['from a page of another site', { origin: 'https://example.org' }, 403],
		['from a page of this machine at another port', { origin: 'http://127.0.0.1:1' }, 403],
		['from a page without an origin', { origin: 'null' }, 403],
		['when the browser says that another site asks', { 'sec-fetch-site': 'cross-site' }, 403],
		['when the browser says that a sister site asks', { 'sec-fetch-site': 'same-site' }, 403],
		['when it is typed into the address bar', { 'sec-fetch-site': 'none' }, 403],
		['by a name that a stranger pointed at this machine', { host: 'example.org' }, 421],
		['by another name of this machine', { host: 'localhost:80' }, 421],
		['without a host', { host: undefined }, 400],
	])('%s', async (_, headers, status) => {
		for (const path of ['/api/files', '/api/form', '/api/events', file(report)]) {
			expect([path, (await ask(path, { headers })).status]).toEqual([path, status]);
		}
		const before = await onDisk(report);
		expect((await ask(file(report), { method: 'PUT', body: record, headers })).status).toBe(status);
		expect(await onDisk(report)).toBe(before);
	});

	test('a picture or script of another site that would take in the page', async () => {
		const from = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' };
		expect((await ask('/', { headers: from })).status).toBe(403);
		const visit = { ...from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'x-digest-token': undefined };
		expect((await ask('/', { headers: visit })).status).toBe(200);
	});

	test.each([
		['../secret.md', 400],
		['reports/../../secret.md', 400],
		['reports/%2e%2e/%2e%2e/secret.md', 400],
		['reports/..%2f..%2fsecret.md', 400],
		['reports\\..\\..\\secret.md', 400],
		['reports/..\\..\\secret.md', 400],
		['reports/%252e%252e/x.md', 400],
		['reports/．．/x.md', 403],
		['/etc/passwd', 400],
		['reports//x.md', 400],
		['reports/x.md\0.png', 400],
		['C:/x.md', 400],
		['', 400],
		['.git/hooks/pre-commit', 403],
		['reports/.x.md', 403],
		['reports/.sveltia-tmp-1234', 403],
		['reports/.cache/x.md', 403],
		['digest.yml', 403],
		['x.md', 403],
		['package.json', 403],
		['pages/x.md', 403],
		['scripts/x.ts', 403],
		['reports/page.html', 403],
		['reports/page.js', 403],
		['reports/run.svg.exe', 403],
		['reports/Old Press.md', 403],
		['reports/安全.md', 403],
		['reports/x.markdown', 403],
		['reports/con.png', 403],
		['reports/x.png ', 403],
		[`reports/${'x'.repeat(300)}.md`, 403],
		[`reports/${'图'.repeat(80)}.png`, 403],
		[`reports/${'x'.repeat(300)}/x.png`, 403],
		['reports/linked.md', 403],
		['reports/away/x.md', 403],
	])('the path %j', async (path, status) => {
		for (const method of ['GET', 'PUT', 'DELETE']) {
			const body = method === 'PUT' ? { body: record } : {};
			const answer = await ask(file(path), { method, headers: { 'if-none-match': '*' }, ...body });
			expect([method, answer.status]).toEqual([method, status]);
			expect(answer.json.words).toEqual({ en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) });
		}
	});

	test.each([
		'/../secret.md',
		'/..%2fsecret.md',
		'/%2e%2e/secret.md',
		'/form.js/../../secret.md',
		'/index.html',
		'//secret.md',
		'/api',
	])('the address %s', async (path) => expect((await ask(path)).status).toBe(404));

	test('nothing of that was written', async () => {
		expect((await readdir(temporary.path)).sort()).toEqual(['content', 'outside', 'secret.md', 'site']);
		expect(await readdir(join(temporary.path, 'outside'))).toEqual([]);
		expect(await readFile(join(temporary.path, 'secret.md'), 'utf8')).toContain('Secret');
		expect((await readdir(content)).sort()).toEqual((await readdir(fixture)).sort());
	});

	test('a file of 20 MB, be its size told or not', async () => {
		const large = Buffer.alloc(20_000_000, 'x');
		const ways: Record<string, string>[] = [{}, { 'transfer-encoding': 'chunked' }];
		for (const headers of ways) {
			const answer = await put('reports/large.png', large, { 'if-none-match': '*', ...headers });
			expect(answer).toMatchObject({ status: 413, json: { words: { en: expect.stringContaining('10 MB') } } });
		}
		await expect(onDisk('reports/large.png')).rejects.toThrow();
	});

	test.each(['POST', 'PATCH', 'OPTIONS', 'HEAD'])('to be asked with %s', async (method) => {
		for (const path of ['/', '/api/files', file(report)]) expect((await ask(path, { method })).status).toBe(405);
	});

	test.each([
		['text', 'not a picture'],
		['a page', '<!doctype html><script>alert(1)</script>'],
		['another kind of picture', jpeg],
	])('%s with the ending of a picture', async (_, body) => {
		expect((await put('reports/press.png', body)).status).toBe(415);
		await expect(onDisk('reports/press.png')).rejects.toThrow();
	});

	test('bytes that are no text', async () => {
		expect((await put('reports/bytes.md', Buffer.from([0x2d, 0xff, 0xfe]))).status).toBe(415);
	});

	test('to write without saying over what', async () => {
		expect((await put(report, record, {})).status).toBe(428);
		expect((await put(report, record, { 'if-match': '*' })).status).toBe(428);
	});
});

describe('it gives', () => {
	test('the page with a policy that lets nothing in from elsewhere, and never keeps it', async () => {
		const { status, headers, text } = await ask('/', { headers: { 'x-digest-token': undefined } });
		expect({ status, text }).toEqual({ status: 200, text: '<!doctype html><title>The form</title>' });
		expect(headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cross-origin-resource-policy': 'same-origin',
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store',
		});
		expect(headers['access-control-allow-origin']).toBeUndefined();
		expect(headers['content-security-policy']).toMatchInlineSnapshot(
			`"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self' blob: data:; manifest-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"`,
		);
	});

	test('every record as the form reads it, without links and translations into the first language', async () => {
		await writeFile(join(content, 'reports/broken.md'), '---\ntitle: "open\n---\nText.\n');
		await writeFile(join(content, 'reports/spaces.md'), '--- \r\ntitle: T\r\n---\r\n\r\nText.\r\n');
		await writeFile(join(content, 'topics/safety.en.md'), '---\ntitle: Safety\n---\n');
		const files = (await ask('/api/files')).json as { path: string; text?: string; unreadable?: true }[];
		const paths = files.map(({ path }) => path);
		expect(paths).toContain('adoptions/guard-on-the-press/plant-south.zh.md');
		for (const path of ['reports/linked.md', 'topics/safety.en.md', 'digest.yml']) expect(paths).not.toContain(path);
		expect(files.find(({ path }) => path === 'reports/broken.md')).toMatchObject({ unreadable: true });
		expect(files.find(({ path }) => path === 'reports/spaces.md')?.text).toBe('---\ntitle: T\n---\n\nText.\n');
		expect(files.find(({ path }) => path === report)?.text).toBe(await onDisk(report));
	});
});

describe('it writes', () => {
	test('a new record, once', async () => {
		expect((await put('reports/gloves.md', record)).status).toBe(200);
		expect(await onDisk('reports/gloves.md')).toBe(record);
		const twice = await put('reports/gloves.md', record.replace('Gloves', 'Boots'));
		expect(twice).toMatchObject({ status: 412, json: { words: { en: expect.stringContaining('already a file') } } });
		expect(await onDisk('reports/gloves.md')).toBe(record);
	});

	test('a changed record over the one that was read, with its comments', async () => {
		const before =
			'---\n# Ours.\ntitle: A   # first try\nfactory: plant-north\ntopic: [ safety ]\noutcome: B\n---\n\n| a |\n|--|\n\n\n';
		await writeFile(join(content, 'reports/noted.md'), before);
		const version = await versionOf('reports/noted.md');
		const given = '---\ntitle: Another\nfactory: plant-north\ntopic:\n  - safety\noutcome: B\n---\n\n| a |\n|--|\n';
		const answer = await put('reports/noted.md', given, { 'if-match': `"${version}"` });
		expect(answer.status).toBe(200);
		expect(await onDisk('reports/noted.md')).toBe(before.replace('A  ', 'Another  '));
		// The version that came back is the one for the next time.
		const again = await put('reports/noted.md', given.replace('Another', 'B'), {
			'if-match': `"${answer.json.version}"`,
		});
		expect(again.status).toBe(200);
	});

	test('nothing over a file that somebody else has changed meanwhile', async () => {
		const version = await versionOf(report);
		const theirs = `${await onDisk(report)}\nOne more line.\n`;
		await writeFile(join(content, report), theirs);
		const answer = await put(report, record, { 'if-match': `"${version}"` });
		expect(answer).toMatchObject({
			status: 409,
			json: { words: { en: expect.stringContaining('was changed outside') } },
		});
		expect(await onDisk(report)).toBe(theirs);
	});

	describe('a draft that began before somebody else changed the file', () => {
		const path = 'reports/of-two.md';
		const base = '---\ntitle: A # noted\nfactory: plant-north\ntopic: [safety]\noutcome: B\n---\n\nText.\n';
		const save = (text: string, more: Record<string, unknown> = {}) =>
			put(path, JSON.stringify({ text, base, ...more }), { 'content-type': 'application/json' });

		test('is put together with it, and the person is told', async () => {
			await writeFile(join(content, path), base.replace('outcome: B', 'outcome: Theirs # why'));
			const answer = await save(base.replace('title: A # noted', 'title: Mine'));
			expect([answer.status, answer.json.told]).toMatchInlineSnapshot(`
				[
				  200,
				  {
				    "en": "Somebody else has changed this meanwhile, and it stays as they wrote it: Outcome. Load the page again to see it.",
				    "zh": "在这期间，别人改了：成效。已照他们写的保留。重新载入页面就能看到。",
				  },
				]
			`);
			expect(await onDisk(path)).toBe(base.replace('B', 'Theirs # why').replace('A ', 'Mine '));
			// What the form shows is without what the other has written: the next draft begins from that.
			expect(answer.json.base).toBe(base.replace('A ', 'Mine '));
		});

		test('is refused with both texts where both changed the same, and decides once they were shown', async () => {
			const theirs = base.replace('outcome: B', 'outcome: Theirs').replace('Text.', 'One.\n\nTwo.');
			const mine = base.replace('outcome: B', 'outcome: Mine').replace('\nText.\n', '');
			await writeFile(join(content, path), theirs);
			const answer = await save(mine);
			expect([answer.status, answer.json.words.en]).toMatchInlineSnapshot(`
				[
				  409,
				  "Not written: somebody else has changed the same meanwhile.
				Outcome
				In the file now: Theirs
				In the form: Mine
				Text
				In the file now:
				One.

				Two.
				In the form: (nothing)
				Put into the form what is to stand in the file, and save once more.",
				]
			`);
			expect(answer.json.words.zh).toMatchInlineSnapshot(`
				"没有写入：在这期间，别人也改了同一处。
				成效
				文件里现在是：Theirs
				表单里是：Mine
				正文
				文件里现在是：
				One.

				Two.
				表单里是：（空）
				请在表单里写好最后要用的内容，再保存一次。"
			`);
			expect(await onDisk(path)).toBe(theirs);
			// Of another file than the one that was shown nothing is settled.
			const { settle: settled } = answer.json;
			expect((await save(mine, { settled: { ...settled, version: '0'.repeat(32) } })).status).toBe(409);
			expect((await save(mine, { settled })).status).toBe(200);
			expect(await onDisk(path)).toBe(mine);
		});

		test('is not made a new file where the file has gone', async () => {
			await rm(join(content, path));
			const answer = await save(base);
			expect([answer.status, answer.json.words]).toMatchInlineSnapshot(`
				[
				  409,
				  {
				    "en": "“reports/of-two.md” isn’t there any more: it was moved or deleted outside this form. Nothing was written. Copy what you have typed before you leave this page.",
				    "zh": "“reports/of-two.md”已经不在了：有人在表单之外把它移走或删除了。没有写入。离开本页以前，请先把写好的内容复制下来。",
				  },
				]
			`);
			await expect(onDisk(path)).rejects.toThrow();
		});

		test('is refused where it can’t be read', async () => {
			expect((await put(path, '{"text":1}', { 'content-type': 'application/json' })).status).toBe(400);
		});
	});

	test('nothing over fields that it can’t read', async () => {
		const text = await onDisk('reports/broken.md');
		const version = await versionOf('reports/broken.md');
		expect((await put('reports/broken.md', record, { 'if-match': `"${version}"` })).status).toBe(422);
		expect(await onDisk('reports/broken.md')).toBe(text);
	});

	test('nothing over a file that is there and can’t be read', async () => {
		// Node reads no file of 3 GB at once, whoever asks for it; on the disk it takes no room.
		const [path, size] = ['reports/plan.pdf', 3 * 2 ** 30];
		await writeFile(join(content, path), '');
		await truncate(join(content, path), size);
		const saying = (en: string) => ({ status: 500, json: { words: { en: expect.stringMatching(en) } } });
		expect(await put(path, '%PDF-1.7\n')).toMatchObject(saying('^The file was not written: .*2 GiB'));
		expect(await ask(file(path))).toMatchObject(saying('^This can’t be read: .*2 GiB'));
		expect((await stat(join(content, path))).size).toBe(size);
		await rm(join(content, path));
		expect((await ask(file(path))).status).toBe(404);
	});

	test('nothing while the settings can’t be read', async () => {
		const settings = join(content, 'digest.yml');
		await rename(settings, `${settings}.away`);
		await mkdir(settings);
		expect((await put('reports/ladders.md', record)).status).toBe(500);
		await rm(settings, { recursive: true });
		await rename(`${settings}.away`, settings);
	});

	test('an answer into the folder of its report, and pictures beside it', async () => {
		const answer = '---\nreport: gloves\nfactory: plant-south\nresponse: trial\n---\n';
		expect((await put('adoptions/gloves/plant-south.md', answer)).status).toBe(200);
		expect((await put('adoptions/gloves/手套 1.png', png)).status).toBe(200);
		expect(await readFile(join(content, 'adoptions/gloves/手套 1.png'))).toEqual(png);
		expect((await put('adoptions/gloves/手套 1.png', png)).status).toBe(412);
		expect((await put('adoptions/gloves/plan.pdf', '%PDF-1.7\n')).status).toBe(200);
		expect((await put('adoptions/gloves/page.pdf', '<html>')).status).toBe(415);
	});

	test('the names of steps into a translation', async () => {
		const steps = `---\ntitle: T\nfactory: plant-north\ntopic: [safety]\noutcome: O\nsteps:\n  - id: one\n    text: First\n  - id: two\n    text: Then\n---\n`;
		await writeFile(join(content, 'reports/stepped.md'), steps);
		await put('reports/stepped.zh.md', '---\ntitle: 标题\nsteps:\n  - null\n  - text: 然后\n---\n');
		expect(await onDisk('reports/stepped.zh.md')).toBe(
			'---\ntitle: 标题\nsteps:\n  - {}\n  - id: two\n    text: 然后\n---\n',
		);
	});

	test('nothing half: no other file is left behind', async () => {
		const names = await readdir(content, { recursive: true });
		expect(names.filter((name) => name.includes('.digest-') || name.includes('.sveltia'))).toEqual([]);
	});
});

describe('it takes away', () => {
	test('a translation, and keeps it', async () => {
		const path = 'topics/safety.zh.md';
		const text = await onDisk(path);
		const remove = (headers: Record<string, string>, of = path) => ask(file(of), { method: 'DELETE', headers });
		expect((await remove({ 'if-match': `"${'0'.repeat(32)}"` })).status).toBe(409);
		const answer = await remove({ 'if-match': `"${await versionOf(path)}"` });
		expect(answer.status).toBe(200);
		await expect(onDisk(path)).rejects.toThrow();
		expect(await readFile(answer.json.movedTo, 'utf8')).toBe(text);
		expect(taken).toEqual([[path, answer.json.movedTo]]);
	});

	test.each([report, 'adoptions/gloves/手套 1.png'])('nothing else: %s', async (path) => {
		const version = (await versionOf(path)) ?? '0'.repeat(32);
		expect((await ask(file(path), { method: 'DELETE', headers: { 'if-match': `"${version}"` } })).status).toBe(403);
		expect(await readFile(join(content, path))).toBeInstanceOf(Buffer);
	});
});

test('it tells the page what the checker says of each file that was written, and which files others have changed', async () => {
	const { hostname, port, host } = new URL(server.origin);
	const lines: Record<string, unknown>[] = [];
	const request = send(
		{ hostname, port, path: '/api/events', headers: { host, 'x-digest-token': token } },
		(response) => {
			response.setEncoding('utf8').on('data', (chunk: string) => {
				for (const line of chunk.split('\n').filter(Boolean)) lines.push(JSON.parse(line));
			});
		},
	).end();
	try {
		await ask('/api/files');
		await put('reports/wrong.md', record.replace('safety', 'saftey'));
		await expect
			.poll(() => lines.find(({ type }) => type === 'checked'))
			.toMatchObject({
				path: 'reports/wrong.md',
				messages: expect.arrayContaining([
					expect.objectContaining({
						rule: 'reference/unknown',
						text: { en: 'There is no topic “saftey”.', zh: '没有“saftey”这个主题。' },
					}),
				]),
			});
		await writeFile(join(content, report), record);
		// What earlier tests have written may be told before, or in one line with it.
		const changed = () => lines.flatMap(({ type, paths }) => (type === 'changed' ? (paths as string[]) : []));
		await expect.poll(changed).toContain(report);
		expect(changed()).not.toContain('reports/wrong.md');
	} finally {
		request.destroy();
	}
});
