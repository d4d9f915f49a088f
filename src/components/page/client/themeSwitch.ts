const root = document.documentElement;
for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-switch]')) {
	select.value = root.dataset['theme'] ?? 'auto';
	select.addEventListener('change', () => {
		if (select.value === 'auto') delete root.dataset['theme'];
		else root.dataset['theme'] = select.value;
		try {
			localStorage.setItem('theme', select.value);
		} catch {
			// Storage may be off: the choice then lasts for this page.
		}
	});
}
