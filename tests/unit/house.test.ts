import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'public/**/*.js'], {
	cwd: root,
	exclude: ['**/node_modules/**'],
})
	.map((file) => file.replaceAll('\\', '/'))
	.sort();
const code = new Map(files.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));

/** What a module imports: a path below the root for our own, else the name as it stands there. */
function importsOf(file: string): string[] {
	const found =
		code.get(file)?.matchAll(/\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)|\bimport\s*\(?\s*['"]([^'"]+)/g) ?? [];
	return [...found].map(([, from, bare]) => {
		const name = from ?? bare ?? '';
		return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
	});
}

const layers = ['core', 'io', 'site', 'page'] as const;
type Layer = (typeof layers)[number];

/** The layer of a module, from the bottom; nothing for what is no module of ours (a package, a style sheet). */
function layerOf(file: string): Layer | undefined {
	const folder = /^src\/([^/]+)\/.*\.(?:ts|astro)$/.exec(file)?.[1];
	if (folder === 'pages' || folder === 'components' || folder === 'layouts') return 'page';
	return layers.find((layer) => layer === folder);
}

const height = (layer: Layer | undefined) => (layer ? layers.indexOf(layer) : -1);
const isCore = (file: string) => file.startsWith('src/core/');
/** Runs in the browser. */
const isClient = (file: string) => file.includes('/client/');

describe('imports run one way', () => {
	test('pages, components and layouts -> site -> io -> core', () => {
		const upward = files.flatMap((file) =>
			importsOf(file)
				.filter((to) => layerOf(file) && height(layerOf(to)) > height(layerOf(file)))
				.map((to) => `${file} -> ${to}`),
		);
		expect(upward).toEqual([]);
	});

	test('nothing in src imports a script or a test, and no script imports a page', () => {
		const wrong = files.flatMap((file) =>
			importsOf(file)
				.filter((to) => (file.startsWith('scripts/') ? layerOf(to) === 'page' : /^(?:scripts|tests)\//.test(to)))
				.map((to) => `${file} -> ${to}`),
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		['core', /^(?:node:|astro\b|vite\b|sharp$|pagefind$|\/)/],
		['io', /^(?:astro\b|vite\b)/],
	] as const)('%s knows nothing of what lies outside it', (layer, foreign) => {
		const wrong = files.flatMap((file) =>
			layerOf(file) === layer ? importsOf(file).flatMap((to) => (foreign.test(to) ? `${file} -> ${to}` : [])) : [],
		);
		expect(wrong).toEqual([]);
	});

	test('what the browser loads needs no machine', () => {
		const seen = new Set<string>();
		const visit = (file: string, path: string): string[] => {
			if (seen.has(file)) return [];
			seen.add(file);
			return importsOf(file).flatMap((to) => {
				if (to.startsWith('node:') || layerOf(to) === 'io') return `${path} -> ${to}`;
				return code.has(to) ? visit(to, `${path} -> ${to}`) : [];
			});
		};
		expect(files.filter(isClient).flatMap((file) => visit(file, file))).toEqual([]);
	});

	test('every package that is imported is a dependency itself, or its types are', () => {
		const { dependencies = {}, devDependencies = {} } = JSON.parse(
			readFileSync(`${root}/package.json`, 'utf8'),
		) as Record<string, Record<string, string>>;
		const wrong = files.flatMap((file) =>
			importsOf(file).flatMap((to) => {
				const name = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*(?=\/|$)/.exec(to)?.[0];
				if (!name || /^(?:src|scripts|public|tests)\//.test(to)) return [];
				if (name in dependencies || `@types/${name}` in devDependencies) return [];
				// Only who works on the bulletin itself measures it.
				return file.startsWith('scripts/bench/') && name in devDependencies ? [] : `${file} -> ${to}`;
			}),
		);
		expect(wrong).toEqual([]);
	});

	test('every import of our own carries its ending and leads to a file', () => {
		const wrong = files.flatMap((file) =>
			importsOf(file).flatMap((to) =>
				/^(?:src|scripts)\//.test(to) && !code.has(to) && !to.endsWith('.css') ? `${file} -> ${to}` : [],
			),
		);
		expect(wrong).toEqual([]);
	});
});

test.each([/\bnew Date\(\)|\bDate\.now\b|\bperformance\b/, /\bMath\.random\b/, /\bprocess\.|\bfetch\(/])(
	'core has no clock, no chance and no world: %s',
	(pattern) => expect(files.filter((file) => isCore(file) && pattern.test(code.get(file) ?? ''))).toEqual([]),
);

test('every module can be read in one sitting: at most 260 lines', () => {
	const long = [...code].flatMap(([file, text]) => {
		const lines = text.trimEnd().split('\n').length;
		return lines > 260 ? `${file}: ${lines}` : [];
	});
	expect(long).toEqual([]);
});

test('no page sets a style by itself or runs a script in place, which the security policy would refuse', () => {
	const wrong = [...code].filter(
		([file, text]) =>
			file.endsWith('.astro') &&
			/\sstyle=|\son[a-z]+=|define:vars|<style[^>]*is:inline|<script[^>]*is:inline(?![^>]*\ssrc=)/.test(
				// Data in place runs nothing.
				text.replace(/<script type="application\/ld\+json"[^>]*>/g, ''),
			),
	);
	expect(wrong.map(([file]) => file)).toEqual([]);
});

test('a style without a scope begins with a class, and no other component begins one with the same', () => {
	const owners = new Map<string, string>();
	const wrong = [...code].flatMap(([file, text]) => {
		const style = /<style is:global>(.*?)<\/style>/s.exec(text)?.[1]?.replaceAll(/\/\*.*?\*\//gs, '') ?? '';
		const rules = [...style.matchAll(/([^{}]+)\{/g)].map(([, selectors = '']) => selectors.trim());
		const selectors = rules.filter((rule) => !rule.startsWith('@')).flatMap((rule) => rule.split(/,\s*/));
		return selectors.filter((selector) => {
			const root = /^\.[\w-]+/.exec(selector)?.[0];
			if (!root) return true;
			const owner = owners.get(root) ?? file;
			owners.set(root, owner);
			return owner !== file;
		});
	});
	expect(wrong).toEqual([]);
	expect(owners.size).toBeGreaterThan(0);
});
