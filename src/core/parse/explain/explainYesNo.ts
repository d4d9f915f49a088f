import type { Words } from '../../message.ts';
import type { Problem } from '../problem.ts';
import { wordsOfValue } from './wordsOfValue.ts';

const yes = /^(?:true|t|yes|y|yep|ja|j|oui|s[ií]|да|on|x|✓|✔|√|1|是|是的|真|有|对|對|可以|要)$/i;
const no = /^(?:false|f|no|n|nope|nein|non|нет|off|0|✗|✘|×|否|假|没有|沒有|没|无|無|不|不是|不对|不對|错|非)$/i;

/** Another value where true or false belongs. What is neither a yes nor a no is left to whoever wrote it. */
export function explainYesNo(
	value: unknown,
	name: string,
	tell: (rule: Problem['rule'], text: Words, help: Words) => Problem,
): Problem {
	const shown = wordsOfValue(value);
	const written = typeof value === 'object' ? '' : plain(String(value));
	const meant = yes.test(written) ? 'true' : no.test(written) ? 'false' : undefined;
	const help =
		meant === undefined
			? { en: 'Write true or false.', zh: '请写 true 或 false。' }
			: written.toLowerCase() === meant
				? { en: `Write it without quotes: ${name}: ${meant}`, zh: `请不加引号写成：${name}: ${meant}` }
				: { en: `Write: ${name}: ${meant}`, zh: `请写成：${name}: ${meant}` };
	return tell(
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
