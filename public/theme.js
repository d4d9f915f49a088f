// Runs before the page is drawn, so that a reader's choice of colours never flashes. Without it the device decides.
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be off; the device's colours are a good answer.
}
