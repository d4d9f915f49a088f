/**
 * What a page may load and run: its own files alone, and the program of the search. Every page carries it, since many
 * hosts can't be told to send it; those that can send the same.
 */
export const securityPolicy =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";
