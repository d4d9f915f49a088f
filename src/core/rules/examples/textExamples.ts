import { inText, report, type RuleExample, why } from './ruleExample.ts';

const picture = { bytes: 240_000, width: 1600, height: 1200 };

export const textExamples = {
	'body/html': inText(
		why(
			'Text from many hands is shown on one site: HTML could hold programs, and break the page for those who use a screen reader.',
			'许多人写的文字放在同一个网站：HTML 里可能有程序，也会让读屏软件读不好。',
		),
		'<b>$text</b>',
		'**$text**',
	),
	'body/unreadable': inText(
		why(
			'Thousands of signs that open a list or a quotation in one another can’t be read by any program.',
			'成千个列表或引用符号套在一起，什么程序都读不了。',
		),
		`${'>'.repeat(5000)} $text`,
		'> $text',
	),
	'link/unknown': inText(
		why(
			'A link names the file of a record, seen from the file in which it stands; editors and Git hosts follow it too.',
			'链接写的是记录的文件，从所在文件看过去；编辑软件和代码网站也能打开。',
		),
		'$see [$there](reports/lamp).',
		'$see [$there](lamp.md).',
	),
	'link/anchor': inText(
		why(
			'A heading’s anchor is the heading itself in small letters, with hyphens for spaces.',
			'小标题的锚点就是小标题本身，字母小写，空格写成连字符。',
		),
		'$see [$there](lamp.md#what-to-wach).',
		'$see [$there](lamp.md#$anchor).',
	),
	'link/draft': {
		why: why('A draft has no page yet, so the link would lead nowhere.', '草稿还没有网页，链接会落空。'),
		wrong: { 'reports/guard.md': report('', '$see [$there](fence.md).'), 'reports/fence.md': report('status: draft') },
		right: { 'reports/guard.md': report('', '$see [$there](fence.md).'), 'reports/fence.md': report('') },
	},
	'link/outside': inText(
		why('What lies outside of the content folder is not published.', '内容文件夹以外的东西不会发表。'),
		'$see [$there](../../plans/press.pdf).',
		'$see [$there](lamp.md).',
	),
	'link/scheme': inText(
		why(
			'Some addresses run a program, or open a file on the reader’s own machine.',
			'有的地址会运行程序，或打开读者自己电脑上的文件。',
		),
		'$see [$there](file:///C:/lamp.pdf).',
		'$see [$there](https://www.example.org/lamp).',
	),
	'link/file-type': {
		why: why(
			'Some files run something when they are opened, in the name of this site.',
			'有些文件一打开就会以本站的名义运行程序。',
		),
		wrong: { 'reports/guard.md': report('', '$see [$there](plan.html).'), 'reports/plan.html': new Uint8Array() },
		right: { 'reports/guard.md': report('', '$see [$there](plan.pdf).'), 'reports/plan.pdf': new Uint8Array() },
	},
	'image/missing': {
		why: why(
			'Pictures are sent together with the text; one that stayed on somebody’s machine is missing here.',
			'图片要同文字一起交来；留在自己电脑上的，这里就没有。',
		),
		wrong: { 'reports/guard.md': report('', '![$shown](guard.jpg)') },
		right: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		pictures: { 'reports/guard.jpg': picture },
	},
	'image/remote': {
		why: why(
			'A picture on another site may be gone tomorrow, and that site would learn who reads ours.',
			'别的网站上的图片明天可能就没了，那个网站还会知道谁在读本站。',
		),
		wrong: { 'reports/guard.md': report('', '![$shown](https://www.example.org/guard.jpg)') },
		right: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		pictures: { 'reports/guard.jpg': picture },
	},
	'image/unreadable': {
		why: why(
			'Renaming a file doesn’t make a picture of it; some telephones save in formats of their own.',
			'改个后缀不会变成图片；有的手机用自己的格式保存。',
		),
		wrong: { 'reports/guard.md': report('', '![$shown](heic.jpg)'), 'reports/heic.jpg': new Uint8Array() },
		right: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		pictures: { 'reports/heic.jpg': undefined, 'reports/guard.jpg': picture },
	},
	'image/misnamed': {
		why: why(
			'The page shows it all the same; whoever saves it meets a program that can’t open it.',
			'网页照样显示，可是读者存下来以后，有的程序打不开。',
		),
		wrong: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		right: { 'reports/guard.md': report('', '![$shown](guard.png)'), 'reports/guard.png': new Uint8Array() },
		pictures: { 'reports/guard.jpg': { ...picture, shouldEnd: 'png' }, 'reports/guard.png': picture },
	},
	'image/too-large': {
		why: why(
			'The program that makes the pages draws every picture in several sizes, and can’t hold one like this.',
			'生成网页时每张图片要画成几种大小，这么大的画不了。',
		),
		wrong: { 'reports/guard.md': report('', '![$shown](plan.png)'), 'reports/plan.png': new Uint8Array() },
		right: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		pictures: { 'reports/plan.png': { bytes: 900_000, width: 30_000, height: 20_000 }, 'reports/guard.jpg': picture },
	},
	'image/large': {
		why: why(
			'Pages show a picture 1,600 pixels wide at most. More is seen by nobody and makes the folder heavy to fetch.',
			'网页上的图片最宽 1,600 像素。再大没有人看得见，只会让文件夹难以下载。',
		),
		wrong: { 'reports/guard.md': report('', '![$shown](photo.jpg)'), 'reports/photo.jpg': new Uint8Array() },
		right: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		pictures: { 'reports/photo.jpg': { bytes: 8_400_000, width: 8000, height: 6000 }, 'reports/guard.jpg': picture },
	},
	'image/alt': {
		why: why(
			'Who can’t see the picture hears its description; it is shown too while the picture loads.',
			'看不见图片的人靠文字说明；图片加载时也会显示它。',
		),
		wrong: { 'reports/guard.md': report('', '![](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		right: { 'reports/guard.md': report('', '![$shown](guard.jpg)'), 'reports/guard.jpg': new Uint8Array() },
		pictures: { 'reports/guard.jpg': picture },
	},
} satisfies Record<string, RuleExample>;
