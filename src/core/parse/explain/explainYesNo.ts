import { yesOrNo } from '../../yesOrNo.ts';
import type { Problem } from '../problem.ts';
import { wordsOfValue } from './wordsOfValue.ts';
import type { WrongValue } from './wrongValue.ts';

/** Another value where true or false belongs. What is neither a yes nor a no is left to whoever wrote it. */
export function explainYesNo(wrong: WrongValue): Problem {
	const { name, value } = wrong;
	const shown = wordsOfValue(value);
	const written = typeof value === 'object' ? '' : plain(String(value));
	const meant = yesOrNo(written, 'letter', 'tick', 'guess')?.toString();
	const help =
		meant === undefined
			? { en: 'Write true or false.', zh: '请写 true 或 false。' }
			: written.toLowerCase() === meant
				? { en: `Write it without quotes: ${name}: ${meant}`, zh: `请不加引号写成：${name}: ${meant}` }
				: { en: `Write: ${name}: ${meant}`, zh: `请写成：${name}: ${meant}` };
	return wrong.tell(
		'field/yes-no',
		{
			en: `“${name}” must be true or false, not ${shown.en}.`,
			zh: `“${name}”只能写 true（是）或 false（否），不能是${shown.zh}。`,
		},
		help,
	);
}

/** Without quotation marks of any kind. */
const plain = (text: string) => text.normalize('NFKC').replace(/^[\s"'“”‘’「」]+|[\s"'“”‘’「」]+$/g, '');
