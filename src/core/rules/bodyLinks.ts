import { isPublishable } from '../link/isPublishable.ts';
import type { LinkTarget } from '../link/linkTarget.ts';
import type { Words } from '../message.ts';
import type { BodyLink } from '../model.ts';
import { closest, didYouMean } from '../parse/closest.ts';
import { kindWords, thisKind } from '../parse/kindWords.ts';
import type { FileOf } from '../parse/fileOf.ts';
import { answerAnchor, pageKinds } from '../routes.ts';
import type { RecordKey } from '../schema/id.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { draftIds } from './draftIds.ts';
import { atPlace } from './finding.ts';
import { formerIds } from './formerIds.ts';
import { nearestFile } from './nearestFile.ts';
import { proposeLink } from './proposeLink.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { RuleId } from './rules.ts';
import { unreadable } from './unreadable.ts';

/** What a link may lead to, looked up once for all texts. */
interface Targets extends RuleContext {
	filesOf: ReadonlyMap<RecordKey, readonly FileOf[]>;
	drafts: ReadonlySet<RecordKey>;
}

type Objection = { rule: RuleId; text: Words; help?: Words };

/** Every link of a text leads somewhere: to a record, a heading, a file, a page of the site or another host. */
export const bodyLinks: Rule = (context, tell) => {
	const filesOf = Map.groupBy(context.files, ({ kind, id }): RecordKey => `${kind}/${id}`);
	const targets = { ...context, filesOf, drafts: draftIds(context.files) };
	for (const file of context.files) {
		for (const link of file.body?.links ?? []) {
			const objection = objectionTo(link, file, targets);
			if (objection) tell(atPlace(file.file, link.place, objection.rule, objection.text, objection.help));
		}
	}
};

function objectionTo(link: BodyLink, from: FileOf, context: Targets): Objection | undefined {
	const { target } = link;
	switch (target.type) {
		case 'record':
			return toRecord(target, link, from, context);
		case 'anchor':
			return target.anchor ? toAnchor(target.anchor, `${from.kind}/${from.id}`, context) : undefined;
		case 'page':
			return toPage(target.path, link, from, context);
		case 'asset':
			return toFile(target.path, link, from, context);
		case 'external':
			return undefined;
		case 'outside':
			return {
				rule: 'link/outside',
				text: { en: `“${link.url}” leaves the content folder.`, zh: `“${link.url}”离开了内容文件夹。` },
				help: didYouMean(proposeLink(link.url, from, context)) ?? {
					en: 'Link to a record, or put the file beside the record.',
					zh: '请链接到记录，或把文件放在记录旁边。',
				},
			};
		case 'forbidden':
			return {
				rule: 'link/scheme',
				text:
					target.scheme === '//'
						? { en: `“${link.url}” begins with “//”, which is not allowed.`, zh: `“${link.url}”以“//”开头，不能使用。` }
						: { en: `A link can’t begin with “${target.scheme}:”.`, zh: `链接不能以“${target.scheme}:”开头。` },
				help: {
					en: 'Write an address with https://, http:// or mailto:, or the path of a file.',
					zh: '请写以 https://、http:// 或 mailto: 开头的地址，或文件的路径。',
				},
			};
	}
}

function toRecord(
	{ key, anchor }: LinkTarget & { type: 'record' },
	link: BodyLink,
	from: FileOf,
	context: Targets,
): Objection | undefined {
	const { records, known } = context;
	const kind = key.slice(0, key.indexOf('/')) as Kind;
	const id = key.slice(kind.length + 1);
	if (!known[kind].has(id)) {
		const renamed = formerIds(records).get(key);
		return {
			rule: 'link/unknown',
			text: { en: `There is no ${kindWords[kind].en} “${id}”.`, zh: `没有“${id}”${thisKind[kind]}。` },
			help: didYouMean(renamed ? link.url.replace(id, renamed.id) : proposeLink(link.url, from, context)) ?? {
				en: `Link to a file in “${kind}/”, or add “${key}.md”.`,
				zh: `请链接到“${kind}/”里的文件，或新建“${key}.md”。`,
			},
		};
	}
	if (context.drafts.has(key) && !from.draft) {
		return {
			rule: 'link/draft',
			text: {
				en: `The report “${id}” is a draft, so this link would lead nowhere.`,
				zh: `“${id}”还是草稿，这个链接会落空。`,
			},
			help: {
				en: `Publish it (“status: published” in “${key}.md”), or take the link out until then.`,
				zh: `请先发表它（在“${key}.md”里写“status: published”），或暂时去掉链接。`,
			},
		};
	}
	return anchor ? toAnchor(anchor, key, context) : undefined;
}

/** A link may name the heading of any language of its target: the site leads to the same heading in the reader's. */
function toAnchor(anchor: string, key: RecordKey, { filesOf }: Targets): Objection | undefined {
	const files = filesOf.get(key);
	// A file that can't be read has a message of its own.
	if (!files?.some(({ body }) => body)) return undefined;
	const prefix = key.startsWith('adoptions/') ? `${answerAnchor(key)}-` : '';
	const anchors = files.flatMap(({ body }) => body?.anchors.map((a) => a.slice(prefix.length)) ?? []);
	if (anchors.includes(anchor)) return undefined;
	return {
		rule: 'link/anchor',
		text: {
			en: `“${files[0]?.file}” has no heading “#${anchor}”.`,
			zh: `“${files[0]?.file}”里没有“#${anchor}”这个小标题。`,
		},
		help:
			didYouMean(mark(closest(anchor, anchors))) ??
			(anchors.length > 0
				? {
						en: `Its headings are: ${anchors.map((a) => `#${a}`).join(', ')}.`,
						zh: `它的小标题有：${anchors.map((a) => `#${a}`).join('、')}。`,
					}
				: {
						en: 'It has no headings; link to the record without “#…”.',
						zh: '它没有小标题；请去掉“#…”，直接链接到记录。',
					}),
	};
}

const mark = (anchor: string | undefined) => (anchor === undefined ? undefined : `#${anchor}`);

/** The pages of the site that every bulletin has. */
const pages = ['/', '/search/', ...pageKinds.map((kind) => `/${kind}/`)];

function toPage(path: string, { url }: BodyLink, from: FileOf, context: Targets): Objection | undefined {
	if (pages.includes(path)) return undefined;
	return {
		rule: 'link/unknown',
		text: { en: `The site has no page “${path}”.`, zh: `网站上没有“${path}”这个页面。` },
		help: didYouMean(proposeLink(url, from, context) ?? closest(path, pages)) ?? {
			en: 'Link to a record by its file, such as ../reports/brother-contracts.md',
			zh: '请用文件路径链接到记录，例如 ../reports/brother-contracts.md',
		},
	};
}

function toFile(path: string, { url }: BodyLink, from: FileOf, context: Targets): Objection | undefined {
	const { assets, known } = context;
	if (assets.has(path) && isPublishable(path)) return unreadable(path, context);
	if (assets.has(path)) {
		return {
			rule: 'link/file-type',
			text: { en: `“${path}” is a kind of file that is not published.`, zh: `“${path}”这类文件不能发表。` },
			help: {
				en: 'Save it as PDF, picture, text, CSV or office document, and link to that.',
				zh: '请另存为 PDF、图片、文本、CSV 或办公文档，再链接到它。',
			},
		};
	}
	const proposed = proposeLink(url, from, context);
	const [folder = '', ...rest] = path.replace(/\/$/, '').split('/');
	const kind = kinds.find((k) => k === folder);
	if (proposed && kind && known[kind].has(rest.join('/'))) {
		return {
			rule: 'link/unknown',
			text: { en: `“${url}” lacks the ending of the file.`, zh: `“${url}”缺少文件后缀。` },
			help: { en: `Write: ${proposed}`, zh: `请写成：${proposed}` },
		};
	}
	return {
		rule: 'link/unknown',
		text: { en: `There is no file “${path}”.`, zh: `没有“${path}”这个文件。` },
		help: didYouMean(nearestFile(path, assets) ?? proposed) ?? {
			en: 'Put the file there, or correct the path.',
			zh: '请把文件放到那里，或改正路径。',
		},
	};
}
