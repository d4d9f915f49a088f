import { expect, test } from 'vitest';
import { withArticle } from '../../../src/core/form/withArticle.ts';

test.each([
	['a factory', 'factory'],
	['a hospital', 'hospital'],
	['an institution', 'institution'],
	['an Office', 'Office'],
	['an umbrella body', 'umbrella body'],
	['an uninhabited island', 'uninhabited island'],
	['a unit', 'unit'],
	['a university', 'university'],
	['a utility', 'utility'],
	['a user group', 'user group'],
	['a European works', 'European works'],
	['a one-room school', 'one-room school'],
	['an hour', 'hour'],
	['an honest broker', 'honest broker'],
])('%s', (said, noun) => expect(withArticle(noun)).toBe(said));
