/** What a factory and a workshop are called in one language: hospital and ward, plant and line. */
export interface Terms {
	factory: { one: string; many: string };
	workshop: { one: string; many: string };
}

/** The languages of the interface. */
export type InterfaceLanguage = 'en' | 'zh';

/** What they are called where a bulletin doesn't say otherwise. */
export const ownTerms: Record<InterfaceLanguage, Terms> = {
	en: { factory: { one: 'factory', many: 'factories' }, workshop: { one: 'workshop', many: 'workshops' } },
	zh: { factory: { one: '工厂', many: '工厂' }, workshop: { one: '车间', many: '车间' } },
};
