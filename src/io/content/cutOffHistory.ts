import type { Words } from '../../core/message.ts';
import { isCutOff } from '../history/gitFolder.ts';
import { settingsIn } from './settingsIn.ts';

/**
 * What to tell the person who checks or builds where only a part of Git's history is there, as many a program that
 * builds sites fetches it: that a check keeps silent for want of it looks like its finding nothing.
 */
export async function cutOffHistory(content: string): Promise<Words | undefined> {
	const [settings, cutOff] = await Promise.all([settingsIn(content), isCutOff(content)]);
	return cutOff && settings && settings.languages.length > 1 ? told : undefined;
}

const told: Words = {
	en: 'Git’s history is cut off here, so translations are not compared with it. To see which are older than their originals, fetch all of it: git fetch --unshallow (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
	zh: '这里只有 Git 的部分历史，所以没有拿译文同历史比较。要看出哪些译文比原文旧，请取回全部历史：git fetch --unshallow（GitHub 写 fetch-depth: 0，GitLab 写 GIT_DEPTH: 0）。',
};
