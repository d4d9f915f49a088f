/** A report that some query means. With two languages it is one report with two texts. */
interface Target {
	id: string;
	en?: Text;
	zh?: Text;
}

interface Text {
	title: string;
	outcome: string;
	/** Headings and what stands below them. */
	parts: readonly (readonly [heading: string, text: string])[];
	/** Fields besides these, as lines of YAML. */
	fields?: readonly string[];
	/** The fields of an answer to it, likewise. */
	answer?: readonly string[];
}

export const targets: readonly Target[] = [
	{
		id: 'brother-contracts',
		en: {
			title: 'Brother contracts between two spinning mills',
			outcome: 'Both mills kept what they had promised each other.',
			parts: [
				['How it began', 'Two workshops that spin the same yarn wrote down what each would teach the other.'],
				['The contract', 'A brother contract names three things to learn and one day in the month to look at them.'],
			],
		},
		zh: {
			title: '两个纺纱厂订立兄弟合同',
			outcome: '双方答应的事都做到了。',
			parts: [
				['起因', '两个纺同一种纱的车间把各自能教的写了下来。'],
				['合同内容', '兄弟合同写明三件要学的事，每月一天一起检查。'],
			],
		},
	},
	{
		id: 'die-change',
		en: {
			title: 'Changing a die in nine minutes',
			outcome: 'The press stands still for nine minutes instead of fifty.',
			parts: [['Before the press stops', 'The next die waits on a trolley, already warmed, with its bolts beside it.']],
		},
		zh: {
			title: '九分钟换好冲压模具',
			outcome: '换模停机由五十分钟减到九分钟。',
			parts: [['停机之前', '下一副模具先预热，连同螺栓放在小车上等着。']],
		},
	},
	{
		id: 'dust-hood',
		en: {
			title: 'A hood over the grinding wheel catches the dust',
			outcome: 'The air beside the wheel is clean enough to work without a mask.',
			parts: [['The hood', 'It is bent from old ducts and stands a hand above the grinding wheel.']],
		},
	},
	{
		id: 'sand-moisture',
		en: {
			title: 'Moulding sand is weighed before it is wetted',
			outcome: 'Castings with blowholes fell by half.',
			parts: [
				['Measuring moisture', 'A cup of moulding sand is dried and weighed again; the difference is its moisture.'],
			],
		},
	},
	{
		id: 'thermocouples',
		en: {
			title: 'Furnace thermocouples checked every Monday',
			outcome: 'No batch was hardened at a wrong temperature since.',
			parts: [['The round', 'One thermocouple that is known to be right hangs beside each of the others in turn.']],
		},
	},
	{
		id: 'rollback-card',
		en: {
			title: 'A rollback card hangs beside each press',
			outcome: 'Whoever changes a setting can take it back within a minute.',
			parts: [['The card', 'It shows the settings of the last good batch; a rollback needs nobody from the office.']],
		},
	},
	{
		id: 'grease-colours',
		en: {
			title: 'A colour of grease for each kind of bearing',
			outcome: 'Bearings no longer fail because two greases were mixed.',
			parts: [['The colours', 'Fitters see at the nipple which grease belongs there.']],
		},
	},
	{
		id: 'night-handover',
		en: {
			title: 'Handover of the night shift at the machine itself',
			outcome: 'Faults that began at night are known in the morning.',
			parts: [['Five minutes', 'Both shifts stand at the machine and listen to it together.']],
		},
	},
	{
		id: 'drip-count',
		en: {
			title: 'Coolant loss found by a naïve drip count',
			outcome: 'The leak that cost the most was the slowest one.',
			parts: [['Counting', 'Somebody counted drips for a minute below every joint.']],
		},
	},
	{
		id: 'apprentice-deployment',
		en: {
			title: 'Deployment of apprentices across all shifts',
			outcome: 'Every apprentice has worked beside every fitter.',
			parts: [['The roster', 'Apprentices are deployed for six weeks at a time.']],
		},
	},
	{
		id: 'spare-valves',
		en: {
			title: 'An inventory of spare valves on one sheet',
			outcome: 'No valve was ordered twice.',
			parts: [
				[
					'The sheet',
					'It hangs at the door of the store, with the number of each contract; the brother workshop reads it too. A wheel is drawn where a valve has one.',
				],
			],
		},
	},
	{
		id: 'key-defect',
		zh: {
			title: '针对次品多这一关键问题找经验',
			outcome: '次品率降到原来的三分之一。',
			parts: [['怎样找', '先把次品分类，再到次品最少的厂里去学。']],
		},
	},
	{
		id: 'iron-filings',
		zh: {
			title: '铁屑回收以后再熔化利用',
			outcome: '每月多出三吨生铁。',
			parts: [['回收办法', '铁屑按材质分箱，压成块再入炉。']],
		},
	},
	{
		id: 'pyrometers',
		zh: {
			title: '热电偶和高温计每周校验',
			outcome: '淬火温度再没有偏差。',
			parts: [['校验办法', '用一支准的热电偶轮流同其他的挂在一起。']],
		},
	},
	{
		id: 'sand-first',
		zh: {
			title: '型砂先称湿度再浇注',
			outcome: '气孔废品减少一半。',
			parts: [['称湿度', '一杯型砂烘干前后各称一次，相差就是湿度。']],
		},
	},
	{
		id: 'night-shift',
		zh: {
			title: '夜班交接在机床旁边做',
			outcome: '夜里出的毛病早上就有人知道。',
			parts: [['五分钟', '两班的人一起站在机床旁听声音。']],
		},
	},
	{
		id: 'dust-cover',
		zh: {
			title: '砂轮上方装除尘罩',
			outcome: '砂轮旁的灰尘少了九成。',
			parts: [['罩子', '除尘罩用旧风管弯成，离砂轮一掌高。']],
		},
	},
	{
		id: 'grease',
		zh: {
			title: '轴承润滑脂按颜色区分',
			outcome: '再没有因为混用而烧坏轴承。',
			parts: [['颜色', '看油嘴的颜色就知道加哪种润滑脂。']],
		},
	},
	{
		id: 'apprentices',
		zh: {
			title: '学徒在各班轮岗',
			outcome: '每个学徒都跟过每一位钳工。',
			parts: [['轮岗表', '学徒六个星期换一次班。']],
		},
	},
	{
		id: 'plc-backup',
		zh: {
			title: '数控机床PLC程序备份',
			outcome: '停电以后一刻钟就能恢复。',
			parts: [['备份办法', '改动PLC程序以前先存一份，写上日期。']],
		},
	},
	{
		id: 'suggestions',
		zh: {
			title: '合理化建议当天答复',
			outcome: '一年收到的建议多了两倍。',
			parts: [['怎样答复', '合理化建议交到车间，当天写上做不做和为什么。']],
		},
	},
	{
		id: 'spare-parts',
		zh: {
			title: '备件清单写在一张纸上',
			outcome: '没有一种备件再买重。',
			parts: [['清单', '挂在库房门口，谁拿了备件谁划掉。合同号写在旁边，兄弟车间也看得到。']],
		},
	},
	{
		id: 'wide-letters',
		zh: {
			title: 'ＡＢＣ方法与１２３原则：轧花',
			outcome: '轧花机不再停。',
			parts: [],
		},
	},
	{
		id: 'inspected-looms',
		en: {
			title: 'Looms looked over before each shift',
			outcome: 'Stops fell by a fifth.',
			parts: [],
			fields: [
				'problem: Shuttles jammed at dusk',
				'steps: [{ id: look, text: Lubricate the treadles }]',
				'results: [{ measure: Jolts, unit: semaphores, before: 12000, after: 15000.5, period: one monsoon, method: Tallied with pebbles }]',
				'conditions: [{ need: helpful, attribute: people, atLeast: 1, why: Somebody must whistle }]',
				'cost: Eleven lanterns from Łódź, đọc sách auf der Straße',
				'effort: Half a fortnight',
				'evidence: [{ type: document, title: Ledger of the weavers, url: "https://example.org/ledger" }]',
				'source: { publication: The Bobbin Gazette, title: Quieter sheds, author: Our correspondent, note: Abridged }',
			],
			answer: [
				'outcome: Yarn snapped less',
				'results: [{ measure: Snarls, before: 3, after: 1, period: a harvest, method: Weighed on a steelyard }]',
				'steps: [{ step: look, how: changed, text: Oiled with tallow, why: Ours are brass }]',
				'verification: { level: peer, by: the dyers }',
				'checks: [{ date: 2026-05-01, inUse: yes, note: The wicks are trimmed, by: an almoner }]',
			],
		},
		zh: {
			title: '每班开工以前巡看织机',
			outcome: '停台少了两成。',
			parts: [],
			fields: [
				'problem: 黄昏时梭子卡住',
				'steps: [{ id: look, text: 给踏板上油 }]',
				'results: [{ measure: 震动次数, unit: 万件, period: 一个雨季, method: 用算盘计数 }]',
				'conditions: [{ why: 要有人吹哨 }]',
				'cost: 十一盏灯笼，đọc sách，Łódź，Straße',
				'effort: 花了半旬',
				'evidence: [{ title: 织工的账簿 }]',
				'source: { publication: 梭报, title: 车棚安静了, author: 驻厂通讯员, note: 有删节 }',
			],
			answer: [
				'outcome: 断纱少了',
				'results: [{ measure: 乱纱, period: 一个秋收, method: 用杆秤称 }]',
				'steps: [{ step: look, text: 改用牛脂, why: 我们的是黄铜 }]',
				'verification: { by: 染匠 }',
				'checks: [{ note: 灯芯剪过, by: 施赈员 }]',
			],
		},
	},
];
