import { expect, test } from 'vitest';
import { interfaceWords } from '../../../src/site/words/words.ts';

test('a need may be closed and not solved', () => {
	const { need } = interfaceWords('zh', undefined);
	expect([need.status.closed, need.closedReason]).toEqual(['已了结', '怎样了结']);
});
