import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The state of a socket that waits for connections, in the kernel's table. */
const listening = '0A';

/** The addresses at which a process listens, `127.0.0.1:9200`, as the kernel of Linux has them; IPv6 in hexadecimal. */
export function listeningAddresses(pid: number): string[] {
	const own = new Set(readdirSync(`/proc/${pid}/fd`).flatMap((name) => socketOf(`/proc/${pid}/fd/${name}`) ?? []));
	return ['tcp', 'tcp6'].flatMap((table) => {
		const [, ...rows] = readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n');
		return rows.flatMap((row) => {
			const [, local = '', , state, , , , , , inode = ''] = row.trim().split(/\s+/);
			return state === listening && own.has(inode) ? readable(local) : [];
		});
	});
}

function socketOf(file: string): string | undefined {
	try {
		return /^socket:\[(\d+)\]$/.exec(readlinkSync(file))?.[1];
	} catch {
		// Closed since the folder was read.
		return undefined;
	}
}

function readable(address: string): string {
	const [host = '', port = ''] = address.split(':');
	const bytes = host.match(/../g) ?? [];
	const name =
		bytes.length === 4
			? bytes
					.reverse()
					.map((byte) => Number.parseInt(byte, 16))
					.join('.')
			: host;
	return `${name}:${Number.parseInt(port, 16)}`;
}
