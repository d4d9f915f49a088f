import { resolveLink } from '../link/resolveLink.ts';
import type { Words } from '../message.ts';
import type { PictureSize } from '../pictureSize.ts';
import { atPlace } from './finding.ts';
import type { Rule } from './rule.ts';
import type { RuleId } from './rules.ts';

/** Pages show a picture at most 1,600 pixels wide: more only makes the folder heavy. */
const maxBytes = 5_000_000;
const maxSide = 12_000;
/** What the program that draws the pictures takes at most, in pixels. */
const maxPixels = 16_383 ** 2;

/** A picture is of a size that can be drawn and that everyone can fetch with the folder. */
export const imageSizes: Rule = ({ files, languages, pictures }, tell) => {
	for (const { file, body } of files) {
		for (const { url, place } of body?.images ?? []) {
			const target = resolveLink(url, file, languages);
			const size = target.type === 'asset' ? pictures.get(target.path) : undefined;
			const objection = size && target.type === 'asset' ? objectionTo(target.path, size) : undefined;
			if (objection) tell(atPlace(file, place, objection.rule, objection.text, help));
		}
		// What is only linked to may be heavy; but a photograph is drawn anew for that, too.
		for (const { target, place } of body?.links ?? []) {
			const size = target.type === 'asset' ? pictures.get(target.path) : undefined;
			const objection = size && target.type === 'asset' ? objectionTo(target.path, size) : undefined;
			if (objection?.rule === 'image/too-large') tell(atPlace(file, place, objection.rule, objection.text, help));
		}
	}
};

const help = {
	en: 'Save it smaller in a picture program: 2,000 pixels wide is plenty.',
	zh: '请用图片软件存得小一些：宽 2,000 像素就足够了。',
};

function objectionTo(path: string, { bytes, width, height }: PictureSize): { rule: RuleId; text: Words } | undefined {
	const side = `${grouped(width)} × ${grouped(height)}`;
	if (width * height > maxPixels) {
		return {
			rule: 'image/too-large',
			text: {
				en: `“${path}” has ${side} pixels; so large a picture can’t be drawn.`,
				zh: `“${path}”有 ${side} 像素，太大，画不出来。`,
			},
		};
	}
	if (Math.max(width, height) > maxSide) {
		return {
			rule: 'image/large',
			text: {
				en: `“${path}” has ${side} pixels, many more than a page can show.`,
				zh: `“${path}”有 ${side} 像素，远远超过网页能显示的大小。`,
			},
		};
	}
	if (bytes <= maxBytes) return undefined;
	const size = (bytes / 1_000_000).toFixed(1);
	return {
		rule: 'image/large',
		text: {
			en: `“${path}” is ${size} MB; a good picture needs no more than 1 or 2.`,
			zh: `“${path}”有 ${size} MB；好的图片只要一两 MB。`,
		},
	};
}

const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
