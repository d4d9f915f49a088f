// The words of the made-up reports: what is said often in workshops, and a long tail that is said seldom.

export const commonEnglish = words(`
	the a we it this that when after before because with without for from into over under each every most some only
	still again then and but so while until more less same other was were had took gave made found kept moved added
	measured compared agreed checked changed cleaned counted asked waited failed stopped started wrote showed
	machine line shift workshop press furnace mould sand core casting valve pump motor bearing seal tool knife blade
	cart shelf rack box label card board sheet drawing gauge sample batch lot order part scrap waste defect crack leak
	dust noise heat steam air oil water power paint glue paper yarn cloth thread steel rubber glass worker foreman
	fitter inspector planner electrician apprentice crew team office meeting round visit rule habit step check cause
	fault repair setting speed weight pressure temperature moisture thickness minute hour day week month quarter year
	first second last next small large slow fast cold warm safe broken missing clean dry wet worn simple clear exact
	cheaper better worse early late twice half third percent figure target limit cost saving training record`);

export const commonChinese = words(`
	我们 大家 工厂 车间 班组 工人 师傅 徒弟 组长 厂长 检验员 电工 钳工 机器 机床 设备 工具 刀具 模具 夹具 量具 零件 毛坯
	铸件 炉子 砂芯 型砂 阀门 水泵 电机 轴承 皮带 齿轮 螺栓 油漆 纸板 棉纱 布匹 钢材 橡胶 玻璃 原料 辅料 仓库 货架 小车
	标签 卡片 图纸 记录 表格 样品 批次 订单 废品 次品 裂纹 漏气 漏油 粉尘 噪声 高温 蒸汽 用电 用水 压力 温度 湿度 厚度
	速度 重量 转速 时间 分钟 小时 上午 夜班 早班 交班 接班 上周 本月 季度 去年 开工 停工 检修 保养 清扫 润滑 校准 测量
	检查 试验 比较 调整 更换 安装 搬运 摆放 登记 统计 培训 开会 参观 学习 推广 采用 改进 办法 经验 做法 规定 习惯 步骤
	原因 问题 结果 效果 成本 节约 浪费 质量 产量 安全 事故 故障 目标 标准 数字 百分之 减少 增加 提高 降低 保持 发现 解决
	因为 所以 但是 如果 以前 以后 首先 其次 最后 仍然 已经 还要 每天 每次 全部 一半 第一 第二 许多 少数 简单 清楚 准确
	缓慢 及时 干净 干燥 磨损 缺少 合格 省力 方便`);

const syllables = words('ba be co da du el fi ga ha in ka lo mi na or pe qua ri so ta un ver wi xe yo zu');

/** Some 17,000 words, so that an index meets a vocabulary and not a list. */
export const rareEnglish = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => a + b + c)));

/** Two of these beside each other stand for a rare word. */
export const characters = [
	...'的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题',
];

function words(text: string): string[] {
	return text.split(/\s+/).filter(Boolean);
}
