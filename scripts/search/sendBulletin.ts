import { resolve } from 'node:path';
import { searchRecords } from '../../src/core/derive/searchRecords.ts';
import { createRoutes } from '../../src/core/routes.ts';
import { siteAddress } from '../../src/core/siteAddress.ts';
import { searchSettings } from '../../src/core/search/searchSettings.ts';
import { sendRecords } from '../../src/core/search/sendRecords.ts';
import { hashRecords } from '../../src/io/engines/hashRecords.ts';
import { notReached, openEngine } from '../../src/io/engines/openEngine.ts';
import { loadSound } from '../desk/loadSound.ts';
import { say } from '../frame/say.ts';

interface SendOptions {
	content: string;
	base?: string | undefined;
	all: boolean;
}

/** Brings the index of the engine to the state of the records, and says what that took. */
export async function sendBulletin({ content, base, all }: SendOptions): Promise<void> {
	const notDone = { en: 'Nothing was sent: mend these first.', zh: '没有送：请先改正。' };
	const { digest } = (await loadSound(resolve(content), notDone)) ?? {};
	if (!digest) return;
	const { settings } = digest;
	const engine = await openEngine(searchSettings(settings), process.env);
	const sink = engine.sink();
	try {
		const routes = createRoutes(siteAddress(settings, base).base, settings.languages);
		const records = hashRecords(searchRecords(digest, routes));
		const {
			sent,
			removed,
			kept,
			left = [],
		} = await sendRecords(sink, records, { anew: all }).catch((error: unknown) => {
			throw notReached(engine.name, error);
		});
		const words = {
			en: `${engine.name}: ${sent} sent, ${removed} removed, ${kept} kept.`,
			zh: `${engine.name}：送出 ${sent} 条，移除 ${removed} 条，沿用 ${kept} 条。`,
		};
		process.stdout.write(`${say(words)}\n`);
		for (const index of left) process.stderr.write(`${say(stillThere(index))}\n`);
	} finally {
		// What failed before says more than what fails now.
		await sink.close().catch(() => {});
		await engine.close().catch(() => {});
	}
}

const stillThere = (index: string) => ({
	en: `The index “${index}” is no longer searched, but could not be deleted. The next run tries it again.`,
	zh: `索引“${index}”已不再用于检索，但没能删除。下次运行时会再试。`,
});
