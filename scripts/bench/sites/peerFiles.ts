import type { SourceFile } from '../../../src/core/sourceFile.ts';
import { corpus, sizeFor } from '../corpus.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The reports of the corpus as the peers take them: the same fields and text, links as addresses, and a field
 * `mentions` with the reports to which the text links, from which they make their backlinks. They have nothing like
 * answers and needs.
 */
export function* peerFiles(reports: number, seed: number): Generator<SourceFile> {
	for (const { path, bytes } of corpus({ ...sizeFor(reports), answers: 0, needs: 0 }, seed)) {
		if (!path.startsWith('reports/')) continue;
		const text = decoder.decode(bytes);
		const mentions = [...text.matchAll(/\]\(\.\/(report-\d+)\.md\)/g)].map(([, id]) => id);
		const adapted = text
			.replace('\n---\n', `\nmentions: [${[...new Set(mentions)].join(', ')}]\n---\n`)
			.replace(/\]\(\.\/(report-\d+)\.md\)/g, '](/reports/$1/)')
			.replace(/\]\(\.\.\/factories\/(factory-\d+)\.md\)/g, '](/factory/$1/)');
		yield { path: path.slice('reports/'.length), bytes: encoder.encode(adapted) };
	}
}
