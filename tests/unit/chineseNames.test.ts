import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lines = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root }).flatMap((file) =>
	readFileSync(`${root}/${file}`, 'utf8')
		.split('\n')
		.map((line) => `${file}: ${line.trim()}`),
);

test.each([
	['一篇经验', /(?:篇|同样的)报告|经验报告|报告(?:超过|就相同)|'报告'/],
	['发表', /发布/],
	['待解决、已了结', /未结|[是求]已结|已结的/],
	['首创单位', /原单位|原厂/],
])('in Chinese it is called %s, and nothing else', (_, others) => {
	expect(lines.filter((line) => others.test(line))).toEqual([]);
});
