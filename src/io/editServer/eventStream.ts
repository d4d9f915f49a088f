import type { ServerResponse } from 'node:http';
import type { EditEvent } from '../../core/edit/editEvent.ts';

export interface EventStream {
	/** Keeps the response open and writes every event to it, one a line. */
	add(response: ServerResponse): void;
	send(event: EditEvent): void;
	close(): void;
}

/** Some programs between the two cut a connection on which nothing is said for a minute. Milliseconds. */
const heartbeat = 25_000;

export function createEventStream(): EventStream {
	const open = new Set<ServerResponse>();
	const timer = setInterval(() => write('\n'), heartbeat);
	timer.unref();
	const write = (line: string) => {
		for (const response of open) response.write(line);
	};
	return {
		add: (response) => {
			response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
			response.write('\n');
			open.add(response);
			response.on('close', () => open.delete(response));
		},
		send: (event) => write(`${JSON.stringify(event)}\n`),
		close: () => {
			clearInterval(timer);
			for (const response of open) response.end();
		},
	};
}
