import { baseBesideUrl } from '../../src/core/baseBesideUrl.ts';
import { cutOffHistory } from '../../src/io/content/cutOffHistory.ts';
import { settingsIn } from '../../src/io/content/settingsIn.ts';
import type { BuildOptions } from '../../src/site/build/buildOptions.ts';
import { say } from '../frame/say.ts';

/** Says what there is to say of how a bulletin is built, which no message about a file does. */
export async function sayRemarks({ content, base }: BuildOptions): Promise<void> {
	const settings = await settingsIn(content);
	const remarks = [settings && baseBesideUrl(settings, base), await cutOffHistory(content)];
	for (const words of remarks) if (words) process.stderr.write(`${say(words)}\n`);
}
