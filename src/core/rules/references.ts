import { type KnownNames, knownNames } from '../import/values/knownNames.ts';
import type { Words } from '../message.ts';
import { didYouMean } from '../parse/closest.ts';
import type { FileOf } from '../parse/fileOf.ts';
import { aKind, kindWords, thisKind } from '../parse/kindWords.ts';
import { quoted } from '../parse/explain/wordsOfValue.ts';
import type { FieldInfo } from '../schema/fields.ts';
import { idPattern, type RecordKey } from '../schema/id.ts';
import type { Kind } from '../schema/kinds.ts';
import { schemas } from '../schema/schemas.ts';
import { visitFields } from '../schema/visitFields.ts';
import { type AdoptionHelp, createAdoptionHelp } from './adoptionHelp.ts';
import { draftIds } from './draftIds.ts';
import { atField } from './finding.ts';
import { formerIds } from './formerIds.ts';
import type { Rule, RuleContext } from './rule.ts';

const namesRecord = ({ ref }: FieldInfo) => ref !== undefined;

/** A field that names a record names one that exists, and one that is published if it is itself. */
export const references: Rule = (context, tell) => {
	const { files, known } = context;
	const drafts = draftIds(files);
	const helpForAdoption = createAdoptionHelp(known);
	let names: KnownNames | undefined;
	// Most bulletins have no unknown name, and then nobody asks what their records are called.
	const named: NamedIds = (kind, name) => {
		names ??= knownNames(context.records);
		return names.named(kind, name);
	};
	for (const record of files) {
		if (!record.main) continue;
		visitFields(schemas[record.kind], record.raw, namesRecord, (value, { ref }, path) => {
			if (!ref || typeof value !== 'string') return;
			const key: RecordKey = `${ref}/${value}`;
			if (!known[ref].has(value)) {
				const text = {
					en: `There is no ${kindWords[ref].en} ${quoted(value)}.`,
					zh: `没有${quoted(value)}${thisKind[ref]}。`,
				};
				tell(
					atField(
						record,
						path,
						'reference/unknown',
						text,
						helpFor(ref, value, path, record, context, helpForAdoption, named),
					),
				);
			} else if (drafts.has(key) && !record.draft) {
				const text = {
					en: `The report “${value}” is a draft, so this would lead nowhere.`,
					zh: `“${value}”还是草稿，引用它会落空。`,
				};
				const help = {
					en: `Publish it (“status: published” in “${key}.md”), or take this line out until then.`,
					zh: `请先发表它（在“${key}.md”里写“status: published”），或暂时删去这一行。`,
				};
				tell(atField(record, path, 'reference/draft', text, help));
			}
		});
	}
};

function helpFor(
	kind: Kind,
	value: string,
	path: readonly PropertyKey[],
	record: FileOf,
	{ records, known, suggest }: RuleContext,
	helpForAdoption: AdoptionHelp,
	named: NamedIds,
): Words {
	const renamed = formerIds(records).get(`${kind}/${value}`);
	if (renamed) return { en: `It is now called “${renamed.id}”.`, zh: `它现在叫“${renamed.id}”。` };
	const ids = named(kind, value);
	if (ids.length > 0) return helpForName(ids, value, path);
	const several = value.split(/\s*[,，、;；]\s*/).filter(Boolean);
	if (several.length > 1) {
		const names = several.map((name) => (known[kind].has(name) ? name : (named(kind, name)[0] ?? name)));
		return helpForSeveral(names, path, record);
	}
	// A path, as in a link, instead of the name alone.
	const name = value.replace(/^(?:\.{0,2}\/)*/, '').replace(/\.(?:md|markdown)$/, '');
	const plain = name.startsWith(`${kind}/`) ? name.slice(kind.length + 1) : name;
	const ofFactory = kind === 'adoptions' && !known.adoptions.has(plain) && helpForAdoption(plain, record);
	if (ofFactory) return ofFactory;
	const near = known[kind].has(plain) ? plain : suggest(kind, plain);
	return (
		didYouMean(near) ??
		(idPattern.test(value)
			? {
					en: `Write the name of a file in “${kind}/”, or add ${aKind(kind)} in “${kind}/${value}.md”.`,
					zh: `请写“${kind}/”里的一个文件名，或新建“${kind}/${value}.md”。`,
				}
			: {
					en: `Write the name of a file in “${kind}/” without its ending.`,
					zh: `请写“${kind}/”里的一个文件名，不带后缀。`,
				})
	);
}

type NamedIds = (kind: Kind, name: string) => readonly string[];

/** What a record is called, where the name of its file belongs. */
function helpForName(ids: readonly string[], title: string, path: readonly PropertyKey[]): Words {
	if (ids.length > 1) {
		return {
			en: `Several are called so. Write the one that is meant: ${ids.join(', ')}.`,
			zh: `叫这个名称的有几个，请写其中一个：${ids.join('、')}。`,
		};
	}
	const field = typeof path.at(-1) === 'number' ? '' : `${String(path.at(-1))}: `;
	return {
		en: `${quoted(title)} is what it is called; write the name of its file: ${field}${ids[0]}`,
		zh: `${quoted(title)}是它的名称，这里请写它的文件名：${field}${ids[0]}`,
	};
}

/** Several names where one belongs: in a list, in two fields, or one of them alone. */
function helpForSeveral(names: string[], path: readonly PropertyKey[], { kind }: FileOf): Words {
	const field = String(path.findLast((part) => typeof part === 'string'));
	if (typeof path.at(-1) === 'number') {
		const list = `${field}: [${names.join(', ')}]`;
		return { en: `If these are several, write: ${list}`, zh: `如果是几个，请写成：${list}` };
	}
	const [first, ...others] = names;
	const one = `${field}: ${first}`;
	if (kind === 'reports' && field === 'factory') {
		const rest = `alongside: [${others.join(', ')}]`;
		return {
			en: `If these are several, write the one where it began: ${one}. The others are a line of their own: ${rest}`,
			zh: `如果是几个，请写首先有这个经验的一个：${one}。其他的另写一行：${rest}`,
		};
	}
	return {
		en: `“${field}” takes one name alone, such as: ${one}`,
		zh: `“${field}”只能写一个名称，例如：${one}`,
	};
}
