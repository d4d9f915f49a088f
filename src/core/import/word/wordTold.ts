import type { ImportMessage } from '../importMessage.ts';

const meant = (near: string | undefined): Pick<ImportMessage, 'help'> =>
	near === undefined ? {} : { help: { en: `Did you mean “${near}”?`, zh: `是不是“${near}”？` } };

/** What is told of the top of a Word document. */
export const wordTold = {
	noField: (name: string, near: string | undefined): ImportMessage => ({
		severity: 'warning',
		text: { en: `“${name}” is no field; the line stays in the text.`, zh: `“${name}”不是字段，这一行留在正文里。` },
		...meant(near),
	}),
	saidAgain: (name: string): ImportMessage => ({
		severity: 'warning',
		text: {
			en: `“${name}” is said twice; the second line, and all below it, is the text.`,
			zh: `“${name}”写了两次，从第二次起都算正文。`,
		},
	}),
	unreadTable: (labels: readonly string[], near: string | undefined): ImportMessage => ({
		severity: 'warning',
		text: {
			en: `This table stays in the text, since most of its names are no fields: ${labels.join(', ')}.`,
			zh: `这张表留在正文里，因为表中多数名称不是字段：${labels.join('、')}。`,
		},
		...meant(near),
	}),
	namesAbove: {
		severity: 'warning',
		text: {
			en: 'This table stays in the text: for a field, its name has to stand before the value, not above it.',
			zh: '这张表留在正文里：字段名要写在值的左边，不能写在上面。',
		},
	} satisfies ImportMessage,
	noteDropped: {
		severity: 'warning',
		text: {
			en: 'The mark of a footnote in the title or a field was left out; what the note says stands at the end of the text.',
			zh: '题目或字段里的脚注号略去了，脚注的内容放在正文末尾。',
		},
	} satisfies ImportMessage,
};
