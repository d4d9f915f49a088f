import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchema, type SchemaName, schemaNames } from '../../src/core/form/jsonSchema.ts';
import { termsOf } from '../../src/core/form/termsOf.ts';
import { closest, didYouMean } from '../../src/core/parse/closest.ts';
import { WordsError } from '../../src/core/wordsError.ts';
import { settingsIn } from '../../src/io/content/settingsIn.ts';
import { say } from '../frame/say.ts';

interface SchemaOptions {
	kind?: string | undefined;
	out?: string | undefined;
	content: string;
}

/** Prints the JSON Schema of one kind or of all, or writes each to a file. */
export async function printSchemas({ kind, out, content }: SchemaOptions): Promise<void> {
	const names = kind === undefined ? schemaNames : [nameOf(kind)];
	const terms = await termsIn(content);
	const texts = names.map((name) => [name, `${JSON.stringify(jsonSchema(name, terms), undefined, '\t')}\n`] as const);
	if (out === undefined) {
		const all = Object.fromEntries(names.map((name) => [name, jsonSchema(name, terms)]));
		process.stdout.write(kind === undefined ? `${JSON.stringify(all, undefined, '\t')}\n` : (texts[0]?.[1] ?? ''));
		return;
	}
	await mkdir(out, { recursive: true });
	for (const [name, text] of texts) {
		const path = join(out, `${name}.json`);
		await writeFile(path, text);
		process.stdout.write(`${say({ en: 'Written', zh: '已写入' })}: ${path}\n`);
	}
}

/** What this bulletin calls a factory and a workshop; where there is no bulletin yet, they are called that. */
async function termsIn(content: string): Promise<ReturnType<typeof termsOf> | undefined> {
	const settings = await settingsIn(content);
	return settings && termsOf(settings);
}

function nameOf(word: string): SchemaName {
	const name = schemaNames.find((known) => known === word);
	if (name) return name;
	const help = didYouMean(closest(word, schemaNames)) ?? {
		en: `There are: ${schemaNames.join(', ')}.`,
		zh: `可用的有：${schemaNames.join('、')}。`,
	};
	throw new WordsError({
		en: `There is no schema “${word}”. ${help.en}`,
		zh: `没有“${word}”的 JSON Schema。${help.zh}`,
	});
}
