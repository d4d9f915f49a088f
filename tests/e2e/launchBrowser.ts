import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

/** What Playwright leaves out of Chromium by itself: a list of our own takes the place of its. */
const leftOut = [
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning',
];

/** What drops down from an address bar: a page of its own, loaded for every new visitor, and nobody sees it here. */
const unseen = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${[...leftOut, ...unseen]}`,
];

/** The browser of this machine, without a window. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = findBrowser();
	if (!executablePath)
		throw new Error('No Chrome or Chromium was found. Install one, or put its path into CHROME_PATH.');
	return chromium.launch({ executablePath, args: flags });
}
