import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'chrome.exe',
	'msedge',
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chrome or Chromium of this machine: `CHROME_PATH`, the search path, the usual places, Playwright's own. */
export function findBrowser(): string | undefined {
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const candidates = [process.env['CHROME_PATH'], ...onPath, ...places, chromium.executablePath()];
	return candidates.find((path): path is string => path !== undefined && path !== '' && runs(path));
}

/** Gets a browser where there is none: Playwright's download, or Debian's package where this user may install it. */
export function getBrowser(): string | undefined {
	process.stdout.write('\nNo Chrome or Chromium was found; trying to get one for the browser tests.\n');
	spawnSync('playwright-core', ['install', 'chromium'], { stdio: 'ignore', shell: process.platform === 'win32' });
	const downloaded = findBrowser();
	if (downloaded) return downloaded;
	if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
		spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env });
	}
	return findBrowser();
}

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
