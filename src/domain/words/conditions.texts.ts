import type { JobChoices } from '../jobFilters.ts';
import { listed } from './listed.ts';

/** What somebody asks of a job, beside the work itself. */
export interface Condition {
  readonly name: string;
  readonly said: readonly string[];
  /** The choices of filters that say the same. By default, the words of the ad are searched. */
  readonly choices?: JobChoices;
  /** What is meant where it is denied: 不要上夜班. By default, nothing is asked. */
  readonly opposite?: string;
  /** Whether it asks for short ways. By default, no. */
  readonly nearby?: true;
  /** Words of ads, any of which says the same. */
  readonly written?: readonly string[];
}

export const CONDITIONS: readonly Condition[] = [
  {
    name: '夜班',
    said: listed('夜班 上夜班 晚班 上晚班 通宵 夜里 夜间 晚上上班 大夜 值夜 夜里上班 晚上做'),
    choices: { tags: ['nightShift'] },
    opposite: '不上夜班',
  },
  {
    name: '包住',
    said: listed(`包住 包住宿 提供住宿 有住宿 有宿舍 宿舍 住宿 住宿舍 管住 能住 住的地方 提供宿舍 给住 安排住宿 住家 夫妻房 住厂
      有地方住 带住宿 可以住 能住宿 包宿舍`),
    choices: { tags: ['lodging'] },
  },
  {
    name: '包吃',
    said: listed(`包吃 包饭 管饭 包餐 包三餐 管吃 供餐 有饭吃 工作餐 包一餐 包两餐 包午饭 包午餐 有食堂 提供餐 提供午餐 吃饭免费
      包中饭 包伙食`),
    choices: { tags: ['meals'] },
  },
  {
    name: '包吃住',
    said: listed(
      '包吃住 包吃包住 管吃住 管吃管住 吃住全包 包食宿 食宿全包 有吃有住 食宿 吃住 包住包吃 吃住都包 提供食宿',
    ),
    choices: { tags: ['meals', 'lodging'] },
  },
  {
    name: '不要求经验',
    said: listed(`不要经验 不要求经验 没经验 无经验 没有经验 零经验 不需要经验 不用经验 无需经验 没做过 新手 小白 生手 不限经验
      经验不限 可以学 学徒 包教 包教会 不会也可以 没学过 没技术 没有技术 不用技术 不要技术 无技术 没干过 从零学 肯学就行 0经验`),
    choices: { tags: ['noExperience'] },
  },
  {
    name: '大龄友好',
    said: listed(`大龄 年纪大 年龄大 岁数大 年龄不限 不限年龄 退休 退休返聘 退休后 老年人 老人能做 中老年 中年 四零五零 4050 上了年纪
      快退休 年纪大了 不卡年龄 年龄放宽 返聘 退休了`),
    choices: { tags: ['olderWelcome'] },
  },
  {
    name: '高校毕业生',
    said: listed('应届 应届生 毕业生 大学生 刚毕业 应届毕业生 校招 高校毕业生 大学刚毕业 刚毕业的'),
    choices: { tags: ['graduates'] },
  },
  {
    name: '兼职',
    said: listed(
      '兼职 半天 半日 半职 业余 副业 下班后 课余 每天几小时 做几个小时 非全日制 上半天班 做半天 半天班 周末兼职',
    ),
    choices: { employment: ['partTime', 'casual'] },
  },
  {
    name: '零工',
    said: listed(`零工 日结 临时工 临时 打零工 短工 日工 天结 当天结 做一天 干一天 现结 散工 小时工 按小时 一天一结 日结工资 当天拿钱
      干一天结一天`),
    choices: { employment: ['casual', 'partTime'] },
  },
  {
    name: '离家近',
    said: listed(
      '离家近 离我近 家附近 家门口 近一点 近的 近点 周边 离得近 附近 身边 家旁边 走路能到 走路就到 家边上 就近',
    ),
    nearby: true,
  },
  {
    name: '全职',
    said: listed('全职 长期工 正式工 长期 长期做 固定工作'),
    choices: { employment: ['fullTime'] },
  },
  {
    name: '实习',
    said: listed('实习 实习生 见习 暑假工 寒假工 暑期工 寒暑假'),
    choices: { employment: ['internship', 'casual', 'partTime'] },
  },
  {
    name: '双休',
    said: listed(
      '双休 周末双休 周末休息 周末休 做五休二 五天工作制 五天班 休两天 礼拜天休息 星期天休息 大双休 双休日休息 周末不上班 周末能休息 周末要休息 周末可以休息 周末想休息 周末不加班 礼拜天要休息 礼拜六礼拜天休息',
    ),
    written: listed('双休 做五休二 五天工作制 每周休2天 周末休息 五天八小时'),
  },
  {
    name: '不上夜班',
    said: listed(`不上夜班 晚上不上班 夜里不上班 晚上不做 晚上不干 晚上要回家 晚上不加班 晚上要在家 上不了夜班 熬不了夜 不能熬夜 不能上夜班 不能上晚班 不上晚班 不想上夜班 不想上晚班 不要夜班 不要晚班 没有夜班 没有晚班 不用上夜班 无夜班
      不倒班 不用倒班 长白班 白班 常白班 日班 早班 正常班 不熬夜 只上白天 白天上班 朝九晚五`),
    written: listed('白班 日班 常日班 无夜班 不倒班 08: 09: 8:00 8:30 9:00'),
  },
  {
    name: '五险一金',
    said: listed(`五险一金 五险 六险一金 交社保 缴社保 有社保 交金 缴金 上社保 交保险 有保险 正规交金 交五险 有五险 交养老保险 交四金
      有四金 缴纳社保 有公积金`),
    written: listed('五险 社保 缴金 公积金 社会保险'),
  },
];

/** Words right before a condition that deny it. */
export const DENIALS: readonly string[] = listed(
  '不 不要 不想 不能 不会 不用 不必 不愿 不愿意 不肯 不好 没有 没 无 勿 勿要 弗要 弗 别 拒绝 不接受 不考虑 除了',
);
/** Words between a denial and what it denies. */
export const DENIED_VERBS: readonly string[] = listed('上 做 干 值 加 倒 要 有 是 去 给 让 安排 找');
/** Words right after a condition that say that one would take it, but does not ask for it. */
export const ACCEPTED: readonly string[] = listed(
  '没关系 没事 不要紧 无所谓 也可以 也行 都可以 都行 也没事 也没关系 我也做 也能接受 能接受 可以接受 也愿意 都无所谓 也不要紧',
);
