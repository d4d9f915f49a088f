/**
 * What Netlify and Cloudflare Pages are to send where the bulletin has the form. They join what two rules say of a file,
 * and the bulletin's policy would forbid the form beside any other: each page's own has to do. What no page can say of
 * itself is who may frame it, and the form is trusted with a token.
 *
 * @param text the `_headers` of a bulletin without it
 */
export function headersWithForm(text: string): string {
	const without = text.replace(/^ *Content-Security-Policy:.*\n/m, '');
	const note =
		without === text ? '' : '# The policy is in the pages: that of /admin/ is another one than that of the bulletin.\n';
	return `${note}${without.trimEnd()}\n\n${framing}`;
}

const framing = `# No other page may frame the form.

/admin/*
  Content-Security-Policy: frame-ancestors 'none'
`;
