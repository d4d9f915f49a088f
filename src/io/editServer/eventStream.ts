import type { ServerResponse } from 'node:http';
import type { Message } from '../../core/message.ts';

/** What the page of the form is told without having asked. */
export type EditEvent =
	/** A file was written: what the checker says of it and of its record's other files now. */
	| { type: 'checked'; path: string; messages: Message[] }
	/** A file was changed by somebody else. */
	| { type: 'changed'; paths: string[] };

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
