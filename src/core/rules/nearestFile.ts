import { closest } from '../parse/closest.ts';

/** The name of the file in the same folder that was most likely meant. */
export function nearestFile(path: string, assets: ReadonlySet<string>): string | undefined {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const beside = [...assets].filter((a) => a.startsWith(folder) && !a.includes('/', folder.length));
	return closest(
		path.slice(folder.length),
		beside.map((a) => a.slice(folder.length)),
	);
}
