import { resolve } from 'node:path';
import { searchSettings } from '../../src/core/search/searchSettings.ts';
import { notReached, openEngine } from '../../src/io/engines/openEngine.ts';
import { type SearchServer, startSearchServer } from '../../src/io/searchServer/startSearchServer.ts';
import { serverOptions } from '../args/serverArgs.ts';
import { wholeNumber } from '../args/wholeNumber.ts';
import { loadSound } from '../desk/loadSound.ts';
import { say } from '../frame/say.ts';

interface ServeOptions {
	content: string;
	port: string;
	host: string;
	rate: string;
	trustProxy: boolean;
}

/** Milliseconds until an engine that says nothing at the start counts as not there. */
const patience = 10_000;

/** Serves until it is told to end. */
export async function serveSearch({ content, rate, trustProxy, ...where }: ServeOptions): Promise<void> {
	const { port, host } = serverOptions(where);
	const searches = wholeNumber('--rate', rate, 1);
	const notDone = { en: 'Nothing is served: mend these first.', zh: '没有启动：请先改正。' };
	const { digest } = (await loadSound(resolve(content), notDone)) ?? {};
	if (!digest) return;
	const settings = searchSettings(digest.settings);
	const engine = await openEngine(settings, process.env);
	const { address } = settings;
	const { languages } = digest.settings;
	const failed = (error: unknown) => void process.stderr.write(`${say(notReached(engine.name, error).words)}\n`);
	let server: SearchServer;
	try {
		await engine.ping(AbortSignal.timeout(patience)).catch((error: unknown) => {
			throw notReached(engine.name, error);
		});
		server = await startSearchServer({
			engine,
			languages,
			address,
			port,
			host,
			rate: searches,
			trustProxy,
			failed,
		});
	} catch (error) {
		// Its connections would keep the process from ending.
		await engine.close().catch(() => {});
		throw error;
	}
	const paths = languages.map((lang) => `${server.origin}${address}/${lang}`).join('  ');
	process.stdout.write(`${say({ en: `The search answers at ${paths}`, zh: `检索在 ${paths}` })}\n`);
	process.stdout.write(`${say({ en: 'Ctrl+C ends it.', zh: '按 Ctrl+C 结束。' })}\n`);
	const stop = async () => {
		await server.close();
		await engine.close();
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
