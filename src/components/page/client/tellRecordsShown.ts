// In dev alone: the server reloads a page that shows older records than those it has read when the page is connected.
const { records } = document.documentElement.dataset;
if (records) import.meta.hot?.send('bulletin:shown', Number(records));

export {};
