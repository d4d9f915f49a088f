import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OpenSearchNode {
	pid: number;
	/** The address of its HTTP interface. */
	url: string;
	/** Ends it at once, as a cut cable would: it has no chance to say goodbye. */
	kill(): Promise<void>;
}

export interface NodePlace {
	/** Where it keeps everything. */
	folder: string;
	/** OpenSearch's jars. */
	jars: string;
	httpPort: number;
	/** The ports at which the nodes of the cluster talk to each other, its own first. */
	transportPorts: readonly number[];
}

const host = '127.0.0.1';
/** Only what goes wrong, beside the node's own words. */
const logging = [
	'status = error',
	'appender.console.type = Console',
	'appender.console.name = console',
	'appender.console.layout.type = PatternLayout',
	'appender.console.layout.pattern = %p %c{1.} %m%n',
	'rootLogger.level = error',
	'rootLogger.appenderRef.console.ref = console',
	'',
].join('\n');
/** Of all that OpenSearch brings along, what the search asks of it; and the way to talk to it. */
const modules = ['org.opensearch.analysis.common.CommonAnalysisPlugin', 'org.opensearch.transport.Netty4Plugin'].join(
	',',
);
const longestStart = 240_000;

/** Starts one node in a Java of its own, so that it can be killed alone. It ends with this process, however that ends. */
export async function startOpenSearchNode(place: NodePlace): Promise<OpenSearchNode> {
	const { folder, jars, httpPort } = place;
	await mkdir(join(folder, 'config'), { recursive: true });
	await mkdir(join(folder, 'temporary'));
	await writeFile(join(folder, 'config', 'opensearch.yml'), configuration(place));
	await writeFile(join(folder, 'config', 'log4j2.properties'), logging);
	const java = [
		'java',
		// Three of them on a small machine: what makes Java start soon, not what makes it fast after hours.
		...['-Xms448m', '-Xmx448m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
		...['-Djava.net.preferIPv4Stack=true', '-Dlog4j2.disable.jmx=true'],
		...[`-Djava.io.tmpdir=${join(folder, 'temporary')}`, `-XX:ErrorFile=${join(folder, 'java-error.log')}`],
		...['-cp', join(jars, '*'), 'org.codelibs.opensearch.runner.OpenSearchRunner'],
		...['-basePath', folder, '-confPath', join(folder, 'config'), '-clusterName', 'digest-test'],
		// The runner counts its nodes from 1 and adds that to the port.
		...['-numOfNode', '1', '-moduleTypes', modules, '-baseHttpPort', String(httpPort - 1)],
	];
	// The shell waits on a pipe that closes when this process is gone, and then takes the node with it.
	const keeper = spawn('sh', ['-c', '"$@" </dev/null & echo "pid $!"; read -r _; kill -9 $!; wait', 'sh', ...java], {
		cwd: folder,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	const ended = once(keeper, 'exit');
	let said = '';
	const hear = (chunk: Buffer) => {
		said = `${said}${chunk}`.slice(-20_000);
	};
	keeper.stdout.on('data', hear);
	keeper.stderr.on('data', hear);
	const end = async () => {
		keeper.stdin.end();
		await ended;
	};
	try {
		const url = await answering(() => /^HTTP Port: +(\d+)$/m.exec(said)?.[1]);
		return { pid: Number(/^pid (\d+)$/m.exec(said)?.[1]), url, kill: end };
	} catch (error) {
		await end();
		throw new Error(`OpenSearch did not start:\n${said}`, { cause: error });
	}
}

/** Waits until the node answers at the port that it says it took. */
async function answering(port: () => string | undefined): Promise<string> {
	for (let waited = 0; waited < longestStart; waited += 250) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		const url = `http://${host}:${port() ?? 0}`;
		if (port() && (await fetch(url).catch(() => undefined))?.ok) return url;
	}
	throw new Error('It gave no answer in time.');
}

const configuration = ({ transportPorts }: NodePlace) => {
	const addresses = [...transportPorts]
		.sort()
		.map((port) => `"${host}:${port}"`)
		.join(', ');
	return [
		`network.host: ${host}`,
		`transport.port: ${transportPorts[0]}`,
		`discovery.seed_hosts: [${addresses}]`,
		`cluster.initial_cluster_manager_nodes: [${addresses}]`,
		// A full disk of the machine that runs the tests says nothing about the search.
		'cluster.routing.allocation.disk.threshold_enabled: false',
		'',
	].join('\n');
};
