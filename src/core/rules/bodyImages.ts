import type { Words } from '../message.ts';
import type { BodyImage } from '../model.ts';
import { didYouMean } from '../parse/closest.ts';
import { atPlace } from './finding.ts';
import { nearestFile } from './nearestFile.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { RuleId } from './rules.ts';
import { unreadable } from './unreadable.ts';

/** Formats that every browser shows and the build can resize. */
const picture = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;

/** Every picture lies beside the records, exists, and is described in words. */
export const bodyImages: Rule = (context, tell) => {
	for (const { file, body } of context.files) {
		for (const image of body?.images ?? []) {
			const objection = objectionTo(image, context);
			if (objection) tell(atPlace(file, image.place, objection.rule, objection.text, objection.help));
			if (image.alt.trim() === '') {
				tell(
					atPlace(
						file,
						image.place,
						'image/alt',
						{ en: 'This picture has no description.', zh: '这张图片没有文字说明。' },
						{
							en: `Say in a few words what it shows: ![A press with its guard](${image.url})`,
							zh: `请用几个字说明图上是什么：![装了护罩的压机](${image.url})`,
						},
					),
				);
			}
		}
	}
};

function objectionTo(
	{ url, target }: BodyImage,
	context: RuleContext,
): { rule: RuleId; text: Words; help?: Words } | undefined {
	const { assets } = context;
	if (target.type !== 'asset') {
		return {
			rule: 'image/remote',
			text: { en: `“${url}” is no picture in the content folder.`, zh: `“${url}”不是内容文件夹里的图片。` },
			help: {
				en: 'Save the picture beside this file and write its name: ![…](./press.jpg)',
				zh: '请把图片存在这个文件旁边，再写它的名字：![…](./press.jpg)',
			},
		};
	}
	const broken = unreadable(target.path, context);
	if (broken) return broken;
	if (assets.has(target.path) && picture.test(target.path)) return undefined;
	if (assets.has(target.path)) {
		return {
			rule: 'image/missing',
			text: {
				en: `“${target.path}” is not a picture that browsers show.`,
				zh: `“${target.path}”不是浏览器能显示的图片。`,
			},
			help: {
				en: 'Save it as .jpg, .png, .webp, .avif, .gif or .svg; to a document, write a link: [name](file).',
				zh: '请存成 .jpg、.png、.webp、.avif、.gif 或 .svg；如果是文档，请写链接：[名称](文件)。',
			},
		};
	}
	const near = nearestFile(target.path, assets);
	return {
		rule: 'image/missing',
		text: { en: `There is no picture “${target.path}”.`, zh: `没有“${target.path}”这张图片。` },
		help: didYouMean(near) ?? {
			en: 'Put the picture there, or correct the path.',
			zh: '请把图片放到那里，或改正路径。',
		},
	};
}
