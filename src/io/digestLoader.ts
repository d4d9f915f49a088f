import { type BuildResult, buildDigest } from '../core/digest.ts';
import { createParseCache } from '../core/parse/parseCache.ts';
import { createContentReader } from './contentReader.ts';
import { createHistoryReader } from './historyReader.ts';

import type { Content } from './readContent.ts';
import { today } from './today.ts';

export interface DigestLoader {
	/** The content folder's real path. */
	root: string;
	/** The bulletin as it lies there now; with paths below the folder, where nothing changed but there. */
	load(changed?: Iterable<string>): Promise<Loaded>;
}

export interface Loaded extends BuildResult {
	/** Paths below the folder of what is another than the last time; none the first time. */
	changed: string[];
}

/** Loads one bulletin again and again: only files that changed are read and parsed. */
export async function createDigestLoader(folder: string): Promise<DigestLoader> {
	const reader = await createContentReader(folder);
	const history = createHistoryReader(reader.root);
	const parsed = createParseCache();
	let last: { content: Content; day: string; result: BuildResult } | undefined;
	return {
		root: reader.root,
		load: async (paths) => {
			const content = await (paths ? reader.readAgain(paths) : reader.read());
			const day = today();
			const changed = last ? differences(last.content, content) : [];
			if (last && last.day === day && changed.length === 0) return { ...last.result, changed };
			const { files, ...found } = content;
			const originals = await history.read(files);
			const result = buildDigest(files, { today: day, parsed, originals, ...found });
			last = { content, day, result };
			return { ...result, changed };
		},
	};
}

/** What isn't the same object in both, or only in one of them. */
function differences(before: Content, after: Content): string[] {
	const flat = ({ files, assets, pictures }: Content) =>
		new Map<string, unknown>([
			...files.map((file) => [file.path, file] as const),
			...[...assets].map((path) => [path, pictures.get(path) ?? ''] as const),
		]);
	const [old, now] = [flat(before), flat(after)];
	const gone = [...old.keys()].filter((path) => !now.has(path));
	return [...gone, ...[...now].filter(([path, value]) => old.get(path) !== value).map(([path]) => path)].sort();
}
