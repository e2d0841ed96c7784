import { listed } from '../listed.ts';

/**
 * Words without which hardly anybody asks about work, insurance or help. A query without any of them must fit a document
 * better: its words stand there by chance more often.
 */
export const WORKING: readonly string[] = listed(`
  工 班 岗 薪 职 业 社保 保险 养老 退休 补贴 补助 津贴 救助 辞 裁 老板 公司 单位 厂 店 干活 干了 不干 干满 活 生活 试用 合同 年假 产假 育儿假 陪产 讨 欠 押 培训 考证 证书 技能 创 贷款 残疾 残障
  退伍 当兵 退役 复员 转业 老兵 低保 困难 档案 居住证 中介 骑手 外卖 网约 跑单 伤 律师 援助 支付令 介绍 招 应聘 面试 求 聘 4050 四五十 缴 交金 毕业 见习 实习 劳 雇 赔 走人 让我走 叫我走 别来 不要我 被拒
  开除 开掉 炒鱿鱼 炒掉 人事 官司 告 钱 铜钿 待遇 失业 离岗 下岗 缴金 社会保险 五险 四金 三金 摊 押金 仲裁 单子 阿姨`);
