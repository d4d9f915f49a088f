import { cutOffHistory } from '../../src/io/content/cutOffHistory.ts';
import { say } from '../frame/say.ts';

/** Says where translations could not be compared with Git's history. */
export async function sayCutOff(content: string): Promise<void> {
	const words = await cutOffHistory(content);
	if (words) process.stderr.write(`${say(words)}\n`);
}
