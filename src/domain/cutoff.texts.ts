import { away, best, refuse, type WordRule } from './adCheck.texts.ts';
import { anyOf } from './anyOf.ts';

/** An age that may be a limit. */
const limit =
  '(?:(?<![\\d.])(?:2[2-9]|[3-6]\\d)(?!\\d|%|[万元块名个人号])|[二三四五六]十[一二三四五六七八九]?)(?:周?岁)?';
const range = `(?:1[6-9]|[2-5]\\d)(?:周?岁)?(?:-|至|到)(?:2[2-9]|[3-6]\\d)(?:周?岁)?`;
const born = '(?:[6-9]\\d|0[05])';
/** What else is counted, served or paid. */
const otherwise =
  /客户|顾客|用户|客群|服务|人群(?!招聘)|老人|儿童|公司成立|提成|奖|工资|元|块|%|积分|尺|码|噪|分贝|公里|速|cm|kg|分钟|小时|寸|吨|平米|度|电压|补贴|培训|创业|不限|设备|产品/;

/** How an applicant is dropped. */
const dropped = anyOf(
  `${away} 简历不看 不看简历? 不看 不回复? 直接删 删 直接pass pass 刷掉 刷下 淘汰 过不了 不报 算了 就算了 没戏 不收`,
);
const older =
  '(?:(?:年龄|年纪|岁数)(?:太|过|偏)?(?:大|老|超)|太老|超龄|上了岁数|年龄超(?:了|标))(?:了|的|者){0,2}';
const sought = '(?:要|找|收|招|阿姨|保姆|育儿嫂|月嫂|保洁|护工|司机)';

/** Limits of age that name a year of birth, a cut, or only that one is too old. */
export const cutoffRules: readonly WordRule[] = [
  {
    code: 'age',
    // 90前的就算了, 75年以前出生的不收
    pattern: new RegExp(
      `(?:^|[^\\d])(?:${born}(?:年)?(?:以|之)?前|(?:19)[6-9]\\d年?(?:以|之)?前)(?:出?生)?(?:的|者|人){0,2}[^,可也]{0,5}${dropped}`,
    ),
    unless: /公司|成立|建|客户|客群/,
  },
  {
    code: 'age',
    // 95后优先
    pattern: new RegExp(
      `(?:${born}|95)(?:后|前)(?:出生)?(?:的|者)?(?:、?(?:${born}|95)[后前])?(?:的|者)?(?:${best}|${away}|来$|来报|就算了|都可以)|${born}后及?以后`,
    ),
    unless: /客户|用户|客群|妈妈|消费|前台/,
  },
  {
    code: 'age',
    // 48封顶
    pattern: new RegExp(`(?:^|[^\\d%元块])${limit}(?:封顶|到顶|到头|截止|打住|为止|止步)`),
    unless: otherwise,
  },
  {
    code: 'age',
    // 卡年龄，48以上刷不进去
    pattern: new RegExp(
      `(?<!不)卡(?:着|死)?年龄|年龄(?:要)?卡(?:得|在|到|死|\\d)|(?<![刷饭工打门开办房银信])卡(?:到|在)?${limit}(?:$|,|岁)|${limit}(?:以上|往上)?(?:的)?刷不[进过]`,
    ),
    unless: /不卡|没卡/,
  },
  {
    code: 'age',
    // 超过四十岁简历不看
    pattern: new RegExp(
      `(?:超过?|过了?|满了?|大于)${limit}(?:的|者|以上){0,2}(?:简历)?[^,可也]{0,3}${dropped}|${limit}(?:及?以上|往上|开外|朝上)(?:的|者|人员){0,2}(?:简历)?[^,可也]{0,2}${dropped}`,
    ),
    unless: otherwise,
  },
  {
    code: 'age',
    // 要40-52的
    pattern: new RegExp(
      `${sought}[^,\\d]{0,4}${range}(?:左右|之间)?(?:的(?!尺|电|人数)|岁|阿姨|大姐|$)|^${range}的(?:都|来|$)`,
    ),
    unless: otherwise,
  },
  {
    code: 'age',
    // 46以内都可以报
    pattern: new RegExp(
      `(?:^|[^\\d在于至到-])${limit}(?:以内|之内|以下|以里|往下|内)(?:的)?(?:全|都|就|均|随时|皆)?(?:能|可以?|要|收|来|报)`,
    ),
    unless: otherwise,
  },
  {
    code: 'age',
    // 面向35周岁及以下人员
    pattern:
      /面向(?:年龄)?(?:(?:1[6-9]|[2-5]\d)(?:周?岁)?(?:-|至|到))?[2-6]\d周?岁(?:及?以下|以内|之间)?的?[^,]{0,4}(?:人员|青年|求职者|应聘者|毕业生|招聘|人士|人才)/,
    unless: /服务|提供|培训|客户|补贴|活动|课程/,
  },
  {
    code: 'age',
    // 年龄太大请绕行
    pattern: new RegExp(
      `${older}[^,不可也欢]{0,5}(?:${dropped}|不合适|绕)|太老[^,]{0,6}不要|${refuse}(?:年龄|年纪|岁数)(?:太|偏|过)?大|(?:年龄|年纪|岁数)(?:太)?大了?(?:的)?(?:干不动|做不了|吃不消|跟不上)`,
    ),
    unless: /照顾|老人服务|设备/,
  },
];
