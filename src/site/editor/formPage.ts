import type { InterfaceLanguage } from '../../core/form/terms.ts';
import { escapeHtml } from '../../core/format/escapeHtml.ts';

export interface FormPage {
	lang: InterfaceLanguage;
	title: string;
	/** The style sheet beside the page. */
	style: string;
	/** The policy, where the server that will serve the page can't be told to send it. */
	policy?: string;
}

/** The one page in which the form runs. */
export function formPage({ lang, title, style, policy }: FormPage): string {
	const lines = [
		'<!doctype html>',
		`<html lang="${lang}">`,
		'<head>',
		'<meta charset="utf-8">',
		policy && `<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="robots" content="noindex, nofollow">',
		'<meta name="referrer" content="no-referrer">',
		`<title>${escapeHtml(title)}</title>`,
		'<link rel="icon" href="favicon.svg" type="image/svg+xml">',
		`<link rel="stylesheet" href="${escapeHtml(style)}">`,
		'</head>',
		'<body>',
		'<div id="nc-root"></div>',
		'<script type="module" src="form.js"></script>',
		'</body>',
		'</html>',
	];
	return `${lines.filter(Boolean).join('\n')}\n`;
}
