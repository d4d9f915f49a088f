import { existsSync } from 'node:fs';
import { formatSearchWeight } from '../../src/core/format/formatSearchWeight.ts';
import type { Words } from '../../src/core/message.ts';
import type { Built } from '../../src/site/build/buildOptions.ts';
import { say } from '../frame/say.ts';

/**
 * Says what came of a build.
 *
 * @param built nothing where the records have errors, which have been told
 * @param again where it is was said before
 */
export function sayBuilt(built: Built | undefined, out: string, { again = false } = {}): void {
	if (!built) {
		process.stderr.write(`${say(notBuilt(existsSync(out) ? out : undefined))}\n`);
		return;
	}
	process.stdout.write(`${say(built.unchanged ? nothingNew : pagesOf(built))}\n`);
	if (built.search) for (const line of formatSearchWeight(built.search)) process.stdout.write(`${say(line)}\n`);
	if (!again) process.stdout.write(`${say({ en: `The bulletin is in ${out}`, zh: `汇编在 ${out}` })}\n`);
}

const notBuilt = (standing: string | undefined): Words => ({
	en: `The bulletin was not built.${standing ? ` What was in ${standing} is still there.` : ''}`,
	zh: `汇编没有生成。${standing ? `${standing} 里原有的还在。` : ''}`,
});

const nothingNew: Words = { en: 'Nothing has changed since the last build.', zh: '自上次生成以来没有变化。' };

const pagesOf = ({ made, elsewhere, kept }: Built): Words => ({
	en: `${made} pages made${elsewhere > 0 ? ` (${elsewhere} by other processes)` : ''}, ${kept} kept from the last build.`,
	zh: `生成 ${made} 页${elsewhere > 0 ? `（其中 ${elsewhere} 页由其他进程生成）` : ''}，沿用上次的 ${kept} 页。`,
});
