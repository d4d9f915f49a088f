import { formatPretty } from '../../src/core/format/formatPretty.ts';
import type { Words } from '../../src/core/message.ts';
import type { BuildResult } from '../../src/core/digest.ts';
import type { Digest } from '../../src/core/model.ts';
import { interfaceLanguage } from '../../src/io/interfaceLanguage.ts';
import { loadDigest } from '../../src/io/content/loadDigest.ts';
import { say } from '../frame/say.ts';

/** The bulletin where it has no errors; else they are told, with what was not done for them: exit code 1. */
export async function loadSound(
	content: string,
	notDone: Words,
): Promise<{ digest: Digest; found: BuildResult['found'] } | undefined> {
	const { digest, messages, found } = await loadDigest(content, { cached: true });
	if (digest) return { digest, found };
	const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
	process.stderr.write(formatPretty(messages, { lang: interfaceLanguage(), colour, content }));
	process.stderr.write(`\n${say(notDone)}\n`);
	process.exitCode = 1;
	return undefined;
}
