import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The browser of this machine, without a window. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath)
		throw new Error('No Chrome or Chromium was found. Install one, or put its path into CHROME_PATH.');
	return chromium.launch({ executablePath, args: flags });
}
