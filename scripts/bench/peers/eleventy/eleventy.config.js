export default function (config) {
	config.addPassthroughCopy('src/style.css');
	const newest = (a, b) => b.date - a.date;
	const group = (items, keys) => {
		const map = new Map();
		for (const item of items)
			for (const key of keys(item)) map.has(key) ? map.get(key).push(item) : map.set(key, [item]);
		return map;
	};
	const reports = (api) => api.getFilteredByGlob('src/reports/*.md');
	const terms = (map) => [...map].map(([name, items]) => ({ name, items: items.sort(newest) }));
	config.addCollection('reports', (api) => reports(api).sort(newest));
	config.addCollection('factories', (api) => terms(group(reports(api), (r) => [r.data.factory])));
	config.addCollection('topics', (api) => terms(group(reports(api), (r) => r.data.topic)));
	config.addCollection('mentionedIn', (api) => Object.fromEntries(group(reports(api), (r) => r.data.mentions)));
	config.addFilter('day', (d) => d.toISOString().slice(0, 10));
	return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: false };
}
