import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { freePorts, freePortsBetween } from './freePorts.ts';
import { type OpenSearchNode, startOpenSearchNode } from './startOpenSearchNode.ts';

export interface OpenSearchCluster extends AsyncDisposable {
	/** Those that live. */
	nodes: readonly OpenSearchNode[];
	/** Kills one, and waits until it is gone; the others need not have noticed yet. */
	kill(node: OpenSearchNode): Promise<void>;
}

/** The runner takes no other ports. */
const firstHttpPort = 9201;
const lastHttpPort = 9299;

/** Starts nodes that make one cluster, on this machine alone. All are gone at the end of the scope. */
export async function startOpenSearchCluster(jars: string, size: number): Promise<OpenSearchCluster> {
	const folder = await temporaryFolder();
	const http = await freePortsBetween(firstHttpPort, lastHttpPort, size);
	const transport = await freePorts(size);
	const started = await Promise.allSettled(
		http.map((httpPort, i) =>
			startOpenSearchNode({
				folder: join(folder.path, `node-${i}`),
				jars,
				httpPort,
				transportPorts: [...transport.slice(i), ...transport.slice(0, i)],
			}),
		),
	);
	let nodes = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
	const cluster: OpenSearchCluster = {
		get nodes() {
			return nodes;
		},
		async kill(node) {
			nodes = nodes.filter((other) => other !== node);
			await node.kill();
		},
		async [Symbol.asyncDispose]() {
			await Promise.all(nodes.map((node) => node.kill()));
			nodes = [];
			await folder[Symbol.asyncDispose]();
		},
	};
	const failed = started.find((result) => result.status === 'rejected');
	if (!failed) return cluster;
	await cluster[Symbol.asyncDispose]();
	throw failed.reason;
}
