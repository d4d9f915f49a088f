/** How many days a month has, counted from 1; the thirteenth is the first of the next year. */
export const daysIn = (year: number | string, month: number | string): number =>
	new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
