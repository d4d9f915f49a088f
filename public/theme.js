// Runs before the page is drawn, so that a reader's choice of colours never flashes. Without it the device decides.
// What can't work without scripts is shown from the start, so that nothing moves when the others have been loaded.
document.documentElement.dataset.scripted = '';
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage may be off; the device's colours are a good answer.
}
