import type { OpenSearchNode } from './startOpenSearchNode.ts';

/** What a node says of its cluster, as JSON. */
export async function askNode<T>({ url }: OpenSearchNode, path: string): Promise<T> {
	const answer = await fetch(`${url}/${path}`);
	if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
	return (await answer.json()) as T;
}
