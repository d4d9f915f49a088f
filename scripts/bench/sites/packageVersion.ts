import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of a package in a folder of packages, where it is there. */
export function packageVersion(packages: string, name: string): string | undefined {
	try {
		const { version } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { version?: string };
		return version;
	} catch {
		return undefined;
	}
}
