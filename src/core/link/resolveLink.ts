import type { Lang } from '../model.ts';
import { idPattern, type RecordKey } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { assetName } from './assetName.ts';
import type { LinkTarget } from './linkTarget.ts';

const allowedSchemes = new Set(['http', 'https', 'mailto']);

/**
 * Reads an address as the author of `file` (path below the content folder) meant it: a path relative to the
 * file, an address of the site (`/reports/x/`, without its base path), a place in the page, or another host.
 */
export function resolveLink(url: string, file: string, languages: readonly Lang[]): LinkTarget {
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.trim())?.[1]?.toLowerCase();
	if (scheme !== undefined) {
		return allowedSchemes.has(scheme) ? { type: 'external', url } : { type: 'forbidden', scheme };
	}
	// Another host without a scheme; browsers read a backslash as a slash.
	if (/^[/\\]{2}/.test(url)) return { type: 'forbidden', scheme: '//' };

	const hash = url.indexOf('#');
	const anchor = hash < 0 ? '' : decode(url.slice(hash + 1));
	const path = decode((hash < 0 ? url : url.slice(0, hash)).replace(/\?.*$/, ''));
	if (path === '') return { type: 'anchor', anchor };
	if (path.startsWith('/')) return siteAddress(path, anchor, languages);

	const resolved = joinPath(file, path);
	if (resolved === undefined) return { type: 'outside' };
	const record = recordFile(resolved, languages);
	return record ? { type: 'record', key: record, anchor } : { type: 'asset', path: assetName(resolved) };
}

function siteAddress(path: string, anchor: string, languages: readonly Lang[]): LinkTarget {
	const segments = path.split('/').filter(Boolean);
	if (segments[0] !== undefined && languages.includes(segments[0])) segments.shift();
	const [kind, ...id] = segments;
	if (isKind(kind) && id.length > 0) return { type: 'record', key: `${kind}/${id.join('/')}`, anchor };
	return { type: 'page', path: `/${segments.map((s) => `${s}/`).join('')}`, anchor };
}

/** `reports/x.md` or `reports/x.zh.md` as the record `reports/x`. */
function recordFile(path: string, languages: readonly Lang[]): RecordKey | undefined {
	const name = /^(.+)\.(?:md|markdown)$/.exec(path)?.[1];
	if (name === undefined) return undefined;
	const lang = /\.([^./]+)$/.exec(name)?.[1];
	const base = lang !== undefined && languages.includes(lang) ? name.slice(0, -lang.length - 1) : name;
	const slash = base.indexOf('/');
	const kind = base.slice(0, slash);
	return isKind(kind) && idPattern.test(base.slice(slash + 1)) ? (base as RecordKey) : undefined;
}

const isKind = (value: string | undefined): value is Kind => (kinds as readonly (string | undefined)[]).includes(value);

/** `path` seen from the folder of `file`; undefined where it climbs out of the content folder. */
function joinPath(file: string, path: string): string | undefined {
	const parts = file.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join('/');
}

/** Percent signs that encode nothing are left as they are. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
