import type { Severity } from '../message.ts';

/** How a person reads each severity. */
export const severityNames: Record<'en' | 'zh', Record<Severity, string>> = {
	en: { error: 'error', warning: 'warning', hint: 'hint' },
	zh: { error: '错误', warning: '警告', hint: '提示' },
};
