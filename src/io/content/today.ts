/** The day on this machine's own calendar: a report of today is no report of tomorrow east of Greenwich. */
export function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
