import { away, best, only, refuse, type WordRule } from './adCheck.texts.ts';

/** 18 is the age from which one may work without limits, not a limit: a least of 16 to 18 needs a most beside it. */
const most = '(?:19|[2-7]\\d|[二三四五六七]十[一二三四五六七八九]?)(?!\\d|%|年)';
const least = '(?:1[6-9]|[2-7]\\d|十[六七八九]|[二三四五六七]十[一二三四五六七八九]?)';
const years = '(?:周?岁)';
const age = '(?:年龄(?:段|层|阶段)?|年纪|岁数)';
const said =
  '(?:要求|范围|界限|限定|限制?|条件|区间|一般|最好|不要|不得|不能|应|宜|需|须|控制|保持|在|为|是|介于|上限|最大|最高|:|必须|原则上|请|,){0,4}';
const under = '(?:以下|以内|之内|内(?!的)|以里|之下|封顶|之前|往下|为上限|为限)';
const over = '(?:超过|超出|大于|高于|超|不小于|不低于|满)';
const noMore =
  '(?:(?:不得|不能|不要|不可|不应|勿|别|不)(?:超过|大于|高于|超出|超)|小于|低于|最大|上限|至多|≤|<=?|未满|不满)';
const born = '(?:[6-9]\\d|0\\d)后';
/** 二十多岁, 四五十岁. */
const about =
  '(?:(?:[2-7]0|[二三四五六七]十)(?:来|多|几|出头)|[二三四五六七]{2}十(?:来|多|几)?)岁|(?:[2-4]0|[二三四]十)出头';

/** Ages of those whom one works for, of a team, and of the law. */
const somebodyElse =
  /老人|长者|长辈|老年|儿童|孩子|幼儿|宝宝|学生|学员|客户|顾客|患者|客群|受众|用户|人群|会员|服务对象|(?<!办理)退休(?:年龄|人员)?|平均年龄|团队(?!精神|合作|意识)|创办|创业|打破|取消|公司成立|补贴/;
const noAge = new RegExp(`年龄不限(?!${most})|不限年龄|不限于|${somebodyElse.source}`);

export const ageRules: readonly WordRule[] = [
  // 男55女50以下
  { code: 'age', pattern: new RegExp(`男性?${most}${years}?[、/]?女性?${most}`), unless: noAge },
  {
    code: 'age',
    pattern: new RegExp(
      `${least}${years}?(?:以上)?(?:-|至|到)${most}${years}|${least}${years}(?:-|至|到)${most}`,
    ),
    unless: noAge,
  },
  {
    code: 'age',
    pattern: new RegExp(
      `${age}${said}(?:${noMore}${most}|${least}${years}?(?:-|至|到|—)${most}|${most}${years}?及?${under}|${most}${years}?(?:左右|上下)(?![^,]{0,2}(?:也|可|都|均))|[<≤]=?${most}|${most}${years}?$|(?:19|[2-7]\\d)${years}?及?以上(?![^,]{0,4}(?:优先|可|也|均|欢迎|都)))`,
    ),
    unless: noAge,
  },
  { code: 'age', pattern: new RegExp(`${noMore}${most}${years}|限${most}${years}`), unless: noAge },
  {
    code: 'age',
    pattern: new RegExp(
      `${most}${years}及?${under}|${most}${years}(?:左右|上下)(?![^,]{0,2}(?:也|可|都|均))`,
    ),
    unless: noAge,
  },
  {
    code: 'age',
    pattern: new RegExp(
      `${over}${most}${years}?(?:者|的|人员|以上)?[^,]{0,2}${away}|${most}${years}?及?以上(?:者|的|人员)?[^,可也]{0,6}${away}|${refuse}[^,]{0,3}${most}${years}?及?以上|(?:^|:|年龄|要求|需|须|限|满|男|女|[男女][性生])(?:在|为|是)?(?:19|[2-7]\\d)${years}及?以上(?=$|、|男|女|的?(?:者|人员)?$)`,
    ),
    unless: noAge,
  },
  {
    code: 'age',
    pattern: new RegExp(
      `(?:^|:|[男女][性生]?)${most}${years}?及?(?:以下|以内)$|(?:^|:|要求|限|男|女|男性|女性|男生|女生)(?:1[6-9]|2\\d|3[0-5])(?:-|至|到)(?:[3-6]\\d|2[5-9])(?:之间|左右)?$`,
    ),
  },
  {
    code: 'age',
    pattern: new RegExp(`(?:${only}|[只招要]|招聘?|要)${born}(?!的?(?:客|用|群|团|消))`),
    unless: somebodyElse,
  },
  {
    code: 'age',
    // Who has retired, or is about to, is sent away; no age need be named.
    pattern: new RegExp(
      `退休(?:的|者|人员|人士|返聘|职工|工人|教师|会计|金)?(?:者|人员)?[^,也可欢优放延]{0,3}${away}|${refuse}[^,]{0,4}退休(?!年龄政策)`,
    ),
    unless: /不限/,
  },
  {
    code: 'age',
    pattern: new RegExp(
      `${born}[^,团]{0,6}(?:${best}|${away})|${about}(?:的|左右)?[^,不老]{0,4}(?:${away}|${best})|(?:${only}|招|要|找)[^,]{0,2}${about}|(?:来|多|几|出头)岁的(?:年轻|小伙|姑娘|人$)|(?:出生|生)(?:于|日期|年月|时间|年份)?(?:要求|在|为|须|需|:){0,3}(?:19|20)\\d\\d年[^,]{0,8}(?:后|前)|(?:(?:19|20)?[6-9]\\d|20[01]\\d)年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:及)?(?:以|之)?(?:后|来)出?生|${most}${years}?[^,]{0,2}(?:下|内)(?:者)?${best}`,
    ),
    unless: somebodyElse,
    unlessInSentence: /团队|平均年龄|同事/,
  },
  {
    code: 'age',
    pattern: new RegExp(
      `(?:年轻|年纪轻|中青年|青壮年)(?:人|者|的|化|女性?|男性?|女生|男生|力壮|态|有活力者?){0,2}${best}|(?:只要|只招|仅招|限|要求|仅限)(?:是|为)?年轻(?!化)|(?:要|招|找|需要?|${age}[^,]{0,4})(?:的)?年轻(?:的|人|者|小伙|姑娘|$)|^(?:[^,]{0,4}:)?年轻(?:人|力壮|有活力|有为|些)?(?:者)?$|年[纪龄]偏?[小轻](?:的|者)?${best}|(?:上了?年纪|有年纪|年老|老年人|中老?年人?|大龄|高龄|超龄|[3-6][05]\\+|年龄[偏太过]?大|年纪[偏太过]?大|岁数[偏太过]?大|年长)(?:的|者|人员|了)?[^,不]{0,2}${away}`,
    ),
    unless: /团队[^,]{0,4}年轻|老年人[^,]{0,6}(?:服务|产品)/,
  },
];
