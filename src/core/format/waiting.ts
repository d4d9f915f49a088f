import type { Words } from '../message.ts';

/** The line with which each round of a watching command ends. */
export const waiting: Words = { en: 'Waiting for changes. Ctrl+C ends.', zh: '等待修改。按 Ctrl+C 结束。' };
