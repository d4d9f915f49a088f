import { expect, test } from 'vitest';
import { judgeWarnings } from '../../../src/core/format/judgeWarnings.ts';

test('more warnings than allowed: by how many', () => {
	expect(judgeWarnings(7, 5)).toMatchInlineSnapshot(`
		{
		  "tooMany": true,
		  "words": {
		    "en": "7 warnings: 2 more than “--max-warnings 5” allows.",
		    "zh": "有 7 个警告，比“--max-warnings 5”允许的多 2 个。",
		  },
		}
	`);
	expect(judgeWarnings(1, 0).words?.en).toMatchInlineSnapshot(`"1 warning: 1 more than “--max-warnings 0” allows."`);
});

test('fewer than allowed: the number may go down, and then stays down', () => {
	expect(judgeWarnings(3, 5)).toMatchInlineSnapshot(`
		{
		  "tooMany": false,
		  "words": {
		    "en": "Only 3 warnings left: write “--max-warnings 3” from now on, so that none comes back.",
		    "zh": "只剩 3 个警告：以后请写“--max-warnings 3”，以免再增加。",
		  },
		}
	`);
});

test('as many as allowed: nothing to say', () => {
	expect(judgeWarnings(5, 5)).toEqual({ tooMany: false });
});
