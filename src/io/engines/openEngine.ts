import type { SearchSettings } from '../../core/search/searchSettings.ts';
import { WordsError } from '../../core/wordsError.ts';
import type { SearchEngine } from './searchEngine.ts';

interface Kind {
	name: string;
	/** The variable of the environment that says where it is reached. It may hold a password, so it is in no file. */
	variable: string;
	example: string;
	open(address: string, settings: SearchSettings): Promise<SearchEngine>;
}

const kinds: Record<Exclude<SearchSettings['engine'], 'pagefind'>, Kind> = {
	opensearch: {
		name: 'OpenSearch',
		variable: 'OPENSEARCH_URL',
		example: 'https://user:password@127.0.0.1:9200',
		open: async (address, { index, replicas }) =>
			(await import('./opensearch/openOpenSearch.ts')).openOpenSearch(address, index, { replicas }),
	},
	postgresql: {
		name: 'PostgreSQL',
		variable: 'DATABASE_URL',
		example: 'postgresql://user:password@127.0.0.1:5432/digest',
		open: async (address, { index }) => (await import('./postgresql/openPostgresql.ts')).openPostgresql(address, index),
	},
};

export interface OpenedEngine extends SearchEngine {
	/** As a person calls it. */
	name: string;
}

/**
 * Opens the engine that digest.yml names, at the address that the environment says.
 * @throws WordsError where there is none, or no address
 */
export async function openEngine(
	settings: SearchSettings,
	env: Readonly<Record<string, string | undefined>>,
): Promise<OpenedEngine> {
	const { engine } = settings;
	if (engine === 'pagefind') throw new WordsError(noServer);
	const { name, variable, example, open } = kinds[engine];
	const address = env[variable];
	if (!address) {
		throw new WordsError({
			en: `${variable} doesn’t say where ${name} is. Put its address there, for example ${variable}=${example}`,
			zh: `${variable} 没有写明 ${name} 在哪里。请在这个环境变量里写上地址，例如 ${variable}=${example}`,
		});
	}
	try {
		return { ...(await open(address, settings)), name };
	} catch (error) {
		throw notReached(name, error);
	}
}

/** What a person is told where an engine fails, without the address, which may hold a password. */
export function notReached(name: string, error: unknown): WordsError {
	const { message = '', code } = error as { message?: string; code?: string };
	const reason = message || code || String(error);
	return new WordsError({ en: `${name} could not be used: ${reason}`, zh: `${name} 用不了：${reason}` });
}

const noServer = {
	en: 'The search of this bulletin is made with its pages and needs no server. For a search engine, name it in digest.yml, for example “search: { engine: postgresql }”.',
	zh: '这份汇编的检索随网页一起生成，不需要服务器。要用检索服务器，请在 digest.yml 里写明，例如“search: { engine: postgresql }”。',
};
