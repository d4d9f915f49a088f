import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Parts of the form that nothing here leads to: maps, highlighted code, other picture formats. Without them the bundle
 * is a fourth of the size and made in half the time.
 */
const unused = /^(?:@shikijs\/langs\/|leaflet\/|terra-draw|svgo\/|exifr\/|\.\/chunks\/(?:shiki-engine|heic|webp_enc))/;

/** The form brings its fonts along, and yet would ask another host for them first. */
const foreignFont = /src:url\(https:[^)]*\)\s*format\('[^']*'\)/g;

/** On this machine, over the server of `digest edit`; or in the published bulletin, over a Git host. */
export type EditorEntry = 'edit' | 'admin';

/** The style sheet beside the script `form.js`. */
export const styleFile = 'form.css';

/** Makes the form's scripts for the browser, in the folder `out`, which is emptied first. */
export async function bundleEditor(entry: EditorEntry, out: string): Promise<void> {
	await build({
		root: fileURLToPath(new URL('../../..', import.meta.url)),
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		base: './',
		plugins: [
			{
				name: 'unused-parts',
				enforce: 'pre',
				resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
				load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
			},
			{
				name: 'no-foreign-fonts',
				enforce: 'pre',
				transform: (code, id) =>
					/@sveltia.cms.npm.index\.js$/.test(id) ? code.replace(foreignFont, "src:local('')") : undefined,
			},
		],
		build: {
			outDir: out,
			emptyOutDir: true,
			target: 'es2023',
			// The form comes minified.
			minify: false,
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 10_000,
			rolldownOptions: {
				input: fileURLToPath(new URL(`client/${entry}.ts`, import.meta.url)),
				output: {
					entryFileNames: 'form.js',
					chunkFileNames: 'assets/[name]-[hash].js',
					assetFileNames: ({ names }) => (names[0]?.endsWith('.css') ? styleFile : 'assets/[name]-[hash][extname]'),
				},
			},
		},
	});
}
