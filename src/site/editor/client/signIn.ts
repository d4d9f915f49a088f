/** The form's interface, by the language of the person. */
const locales = { en: 'en-US', zh: 'zh-CN' };

/**
 * Lets the form believe that it was opened here before, so that it begins with the records and not with questions. It
 * keeps the folder in the browser's database, which takes no objects of ours: there its questions are answered.
 */
export function signIn(root: FileSystemDirectoryHandle, lang: 'en' | 'zh'): void {
	const stored = JSON.parse(localStorage.getItem('sveltia-cms.prefs') ?? '{}') as object;
	localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ ...stored, locale: locales[lang] }));
	localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'local' }));
	Object.assign(window, { showDirectoryPicker: async () => root });
	const answers = new Map<unknown, unknown>([
		['root_dir_handle', root],
		// What it offers to newcomers: the language of the browser, and a telephone.
		['onboarding', { newLanguageCta: true, mobileCta: true }],
	]);
	const { get, put } = IDBObjectStore.prototype;
	IDBObjectStore.prototype.get = function (query) {
		const request = get.call(this, query);
		if (answers.has(query)) Object.defineProperty(request, 'result', { get: () => answers.get(query) });
		return request;
	};
	IDBObjectStore.prototype.put = function (value, ...rest) {
		return put.call(this, value === root ? null : value, ...rest);
	};
}
