import { away, refuse, type WordRule } from './adCheck.texts.ts';

/** What is counted in figures beside a sex and is no pay. */
const measured = /身高|体重|厘米|cm|公斤|斤|岁|宿舍|寝室|间|柜|码|退休|比例|理发|票|人数|占|尺/i;
const pay = '(\\d{2,5}(?!\\d|[人名个位])|[一二两三四五六七八九][千百][一二两三四五六七八九]?百?)';
const before = '[^,男女\\d装鞋部款宿]{0,6}';
const between = '[^,男女]{0,8},?[^,男女]{0,4}';

const marrying = '(?:结婚|领证|订婚|办婚礼|成家|嫁人|谈婚论嫁)';
const childless =
  '(?:(?:还)?[没未](?:要|生|有|怀)(?:过)?(?:孩子|娃|小孩|宝宝|二胎)|(?:要|生|备|怀)[二三]胎|断奶|生育)';

/** One sex paid less than the other, and those sent away because they marry or may have a child. */
export const unequalRules: readonly WordRule[] = [
  {
    code: 'sex',
    // 女的4000男的3500
    pattern: new RegExp(
      `男${before}${pay}${between}女${before}(?!\\1(?!\\d))${pay}|女${before}${pay}${between}男${before}(?!\\3(?!\\d))${pay}`,
    ),
    unlessInSentence: measured,
    wholeSentence: true,
  },
  {
    code: 'sex',
    pattern:
      /[男女](?:的|工|生|性)?(?:的)?(?:工资|底薪|时薪|日薪|每月|每小时|每天)(?:比[男女](?:的|工|生)?)?(?:要)?(?:高|低|多|少)|[男女](?:的|工|生)(?:贵|便宜|多给|少给|少拿|多拿)/,
    unless: /不|同|一样/,
  },
  {
    code: 'family',
    // 刚结婚没生孩子的
    pattern: new RegExp(
      `(?:刚|准备|打算|计划|要|想|近期|即将|快|谈)[^,]{0,4}(?:${marrying}|婚论嫁)[^,不可也]{0,10}${away}|(?:有|正)?(?:${marrying}|结了婚)[^,不可也]{0,2}(?:打算|计划|意向|${childless})[^,可也]{0,4}${away}|${childless}[^,可也]{0,6}${away}|(?:已经?|刚)怀(?:上|孕)(?:了)?的?[^,可也]{0,2}${away}|(?:备孕|怀孕|哺乳)[^,不可也]{0,3}${away}|生完(?:孩子)?的?${away}|(?:孩子|小孩|娃)(?:太|还)小[^,可也]{0,3}${away}|有(?:娃|孩子?|小孩)(?:要带|要照顾)?的${away}|婚期[^,]{0,4}${away}|年内要(?:生|怀|结婚)[^,]{0,4}${away}|^要(?:结了婚|成了家|已婚)|没结婚的${away}|(?:没|未|不)断奶[^,]{0,3}${away}|${refuse}[^,]{0,4}(?:刚${marrying}|${marrying}没|${childless}|(?:准备|打算)${marrying})`,
    ),
    unless: /不得|客户|新人|婚庆|婚假|不限|策划|婴|照顾/,
  },
];
