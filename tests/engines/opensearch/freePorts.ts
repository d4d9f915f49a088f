import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** Ports on this machine that nobody listens at, each another. */
export async function freePorts(count: number): Promise<number[]> {
	// All are held until the last is found.
	const held = await Promise.all(Array.from({ length: count }, () => listen(0)));
	const ports = held.map((server) => (server.address() as AddressInfo).port);
	await Promise.all(held.map(close));
	return ports;
}

/** The first ports between two that are free. */
export async function freePortsBetween(first: number, last: number, count: number): Promise<number[]> {
	const ports: number[] = [];
	for (let port = first; port <= last && ports.length < count; port++) {
		const server = await listen(port).catch(() => undefined);
		if (!server) continue;
		await close(server);
		ports.push(port);
	}
	if (ports.length < count) throw new Error(`Too few free ports between ${first} and ${last}.`);
	return ports;
}

async function listen(port: number): Promise<Server> {
	const server = createServer().listen(port, '127.0.0.1');
	await once(server, 'listening');
	return server;
}

async function close(server: Server): Promise<void> {
	server.close();
	await once(server, 'close');
}
