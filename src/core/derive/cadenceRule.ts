/** A cadence that the schema has let through as an iCalendar rule (RFC 5545, section 3.3.10): `weekly` is `FREQ=WEEKLY`. */
export const cadenceRule = (cadence: string): string =>
	cadence.includes('=') ? cadence : `FREQ=${cadence.toUpperCase()}`;
