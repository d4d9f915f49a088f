import type { Words } from '../message.ts';
import type { Response } from '../schema/responses.ts';

// Each list is an export of its own, so that the search in the browser loads those that it shows and no others.

export const responseNames: Record<Response, Words> = {
	assessing: { en: 'Assessing', zh: '研究中' },
	trial: { en: 'On trial', zh: '试行' },
	adopted: { en: 'Adopted', zh: '已采用' },
	adapted: { en: 'Adapted', zh: '改进后采用' },
	'already-in-use': { en: 'Already in use', zh: '早已采用' },
	'not-applicable': { en: 'Not applicable', zh: '不适用' },
	declined: { en: 'Declined', zh: '不采用' },
	'on-hold': { en: 'On hold', zh: '暂缓' },
	abandoned: { en: 'Abandoned', zh: '已停用' },
};

export const reasonNames = {
	cost: { en: 'cost', zh: '费用' },
	conditions: { en: 'the conditions differ', zh: '条件不同' },
	equipment: { en: 'equipment', zh: '设备' },
	people: { en: 'people', zh: '人手' },
	'better-local': { en: 'a better way of our own', zh: '本单位已有更好的办法' },
	'no-problem': { en: 'no such problem here', zh: '本单位没有这个问题' },
	safety: { en: 'safety', zh: '安全' },
	other: { en: 'another reason', zh: '其他' },
};

export const keptNames = {
	kept: { en: 'Kept', zh: '保留' },
	changed: { en: 'Changed', zh: '改动' },
	dropped: { en: 'Dropped', zh: '舍去' },
	added: { en: 'Added', zh: '增加' },
};

export const verificationNames = {
	none: { en: 'not verified', zh: '未经核实' },
	self: { en: 'told by the adopter itself', zh: '采用单位自述' },
	measured: { en: 'measured', zh: '已测量' },
	peer: { en: 'seen by a peer', zh: '兄弟单位看过' },
	audit: { en: 'audited', zh: '已审核' },
};

export const inUseNames = {
	yes: { en: 'still in use', zh: '仍在采用' },
	partly: { en: 'partly in use', zh: '部分采用' },
	no: { en: 'no longer in use', zh: '不再采用' },
};

export const betterNames = {
	up: { en: 'higher is better', zh: '越高越好' },
	down: { en: 'lower is better', zh: '越低越好' },
};

export const reportKindNames = {
	practice: { en: 'Practice', zh: '做法' },
	lesson: { en: 'Lesson', zh: '教训' },
	failure: { en: 'Failure', zh: '失败' },
	attempt: { en: 'Attempt', zh: '尝试' },
};

export const reportStatusNames = {
	draft: { en: 'Draft', zh: '草稿' },
	published: { en: 'Published', zh: '已发表' },
	disputed: { en: 'Disputed', zh: '有争议' },
	superseded: { en: 'Superseded', zh: '已被取代' },
	withdrawn: { en: 'Withdrawn', zh: '已撤回' },
};

export const conditionNames = {
	required: { en: 'Required', zh: '必须具备' },
	helpful: { en: 'Helpful', zh: '有则更好' },
	blocking: { en: 'Rules it out', zh: '不宜采用' },
};

export const evidenceNames = {
	measurement: { en: 'measurement', zh: '测量' },
	audit: { en: 'audit', zh: '审核' },
	document: { en: 'document', zh: '文件' },
	photo: { en: 'photograph', zh: '照片' },
	testimony: { en: 'testimony', zh: '口述' },
};

export const needStatusNames = {
	open: { en: 'Open', zh: '待解决' },
	answered: { en: 'Answered', zh: '已有答复' },
	closed: { en: 'Closed', zh: '已了结' },
	withdrawn: { en: 'Withdrawn', zh: '已撤回' },
};

export const factoryKindNames = {
	factory: { en: 'Factory', zh: '工厂' },
	body: { en: 'Body', zh: '机关' },
};

export const exchangeKindNames = {
	meeting: { en: 'Meeting', zh: '会议' },
	symposium: { en: 'Symposium', zh: '座谈会' },
	visit: { en: 'Visit', zh: '访问' },
	'study-group': { en: 'Study group', zh: '学习组' },
	contact: { en: 'Contact', zh: '联系' },
	introduction: { en: 'Introduction', zh: '介绍' },
	inspection: { en: 'Inspection', zh: '检查' },
	'activity-day': { en: 'Activity day', zh: '活动日' },
};

export const levelNames = {
	workshop: { en: 'within a workshop', zh: '车间内' },
	factory: { en: 'within a factory', zh: '本单位内' },
	area: { en: 'within an area', zh: '片区内' },
	industry: { en: 'within an industry', zh: '行业内' },
	district: { en: 'within a district', zh: '全区' },
	city: { en: 'city-wide', zh: '全市' },
	network: { en: 'across the network', zh: '全网' },
};

/** The names of all choices, by the field that takes them: the kind where it matters, then the keys. */
export const choiceNames: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
	'reports.kind': reportKindNames,
	'reports.status': reportStatusNames,
	'conditions.need': conditionNames,
	'evidence.type': evidenceNames,
	'results.better': betterNames,
	'adoptions.response': responseNames,
	'reason.code': reasonNames,
	'steps.how': keptNames,
	'verification.level': verificationNames,
	'checks.inUse': inUseNames,
	'factories.kind': factoryKindNames,
	'needs.status': needStatusNames,
	'exchanges.kind': exchangeKindNames,
	'exchanges.level': levelNames,
};
