import type { Message } from '../message.ts';
import { formatGithub } from './formatGithub.ts';
import { formatJson } from './formatJson.ts';
import { formatPretty, type PrettyOptions } from './formatPretty.ts';
import { formatSarif } from './formatSarif.ts';

type Format = (messages: readonly Message[], options: PrettyOptions) => string;

/** How the checker can say what it found: to people, to programs, to GitHub's runner, to code scanning. */
export const checkFormats = {
	pretty: formatPretty,
	json: formatJson,
	github: formatGithub,
	sarif: formatSarif,
} satisfies Record<string, Format>;
