import { rules } from '../rules/rules.ts';
import { displayWidth } from './displayWidth.ts';
import { severityNames } from './severityNames.ts';

/** Every rule in one line: its id, its severity, what it asks for. */
export function formatRules(lang: 'en' | 'zh'): string {
	const rows = Object.entries(rules).map(([id, { severity, summary }]) => [
		id,
		severityNames[lang][severity],
		summary[lang],
	]);
	const widths = [0, 1].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
	const pad = (text: string, width = 0) => text + ' '.repeat(Math.max(0, width - displayWidth(text)));
	return rows
		.map(([id = '', name = '', words]) => `${pad(id, widths[0])}  ${pad(name, widths[1])}  ${words}\n`)
		.join('');
}
