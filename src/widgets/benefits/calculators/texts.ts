import type { Basis, CalculatorName, Lack, Wrong } from '../../../domain/calculators/calculation.ts';
import type { Confidence } from '../../../domain/citation.ts';
import { ownOf } from '../../../domain/ownOf.ts';
import { longDay } from '../../../ui/words/day.texts.ts';
import { monthWords, plain } from './numbers.texts.ts';

export const calculators = {
  list: '算一算',
  intro: '填几个数，马上算出来。只在这台机器上算，不会发给谁，也不会留下来。',
  introOwn: '填几个数，马上算出来。只在这台设备上算，不会发给谁；您点“留着”，结果才留在“我的”里。',
  compute: '算一算',
  clear: '清空重填',
  waiting: '填好以后，按“算一算”。',
  wrong: (count: number) => `有 ${count} 处要改，改好再算。`,
  refused: '按这些情况，拿不到。没有做到的是：',
  lacking: '现在算不了。',
  partly: '有一部分算不了。',
  ask: '算得不对，或者拿不准，请打 12333 问。',
  call: '请打 12333 问清楚。',
  steps: '怎么算的',
  also: '还要符合',
  cautions: '要留意',
  basis: '按哪份文件',
  open: (title: string) => `看“${title}”`,
  print: '打印结果',
  board: '这里只能看。请到查询机、手机上算，或者请站点的工作人员帮您算。',
  clause: (clause: string) => `（${clause}）`,
};

export const names: Readonly<Record<CalculatorName, string>> = {
  retirement: '退休年月',
  unemployment: '失业金',
  severance: '经济补偿',
  flexibleContribution: '灵活就业社保',
  annualLeave: '年休假',
  probation: '试用期',
  overtime: '加班费',
};

export const abouts: Readonly<Record<CalculatorName, string>> = {
  retirement: '几岁几月能退，养老保险要交满几年。',
  unemployment: '能领几个月，每个月多少。',
  severance: '被辞退、到期不续，单位该给多少。',
  flexibleContribution: '自己交养老和医疗，每个月多少。',
  annualLeave: '一年有几天带薪休假，没休值多少。',
  probation: '最多试用多久，工资最少多少。',
  overtime: '加班几小时，该拿多少。',
};

/** What is wrong with a field, and what to do. */
export function wrongText({ fault, limit }: Wrong): string {
  const named = typeof limit === 'string' ? monthWords(limit) : limit === undefined ? '' : plain(limit);
  switch (fault) {
    case 'missing':
      return '这里还没有填。';
    case 'notNumber':
      return '请写成数字。';
    case 'negative':
      return '不能是负数，请改一下。';
    case 'zero':
      return '不能是 0，请改一下。';
    case 'notWhole':
      return '请填整数，零头写到“月”里。';
    case 'tooSmall':
      return `最少 ${named}，请改一下。`;
    case 'tooLarge':
      return `最多 ${named}，请改一下。`;
    case 'future':
      return named === '' ? '这一天还没有到，请改一下。' : `最晚到 ${named}，请改一下。`;
    case 'past':
      return named === '' ? '太早了，请看看年份对不对。' : `最早从 ${named}起，请改一下。`;
    case 'tooYoung':
      return `不满 ${named} 岁还不能上班，请看看年份对不对。`;
  }
}

/** What people call the documents that the calculators read. */
const documents: Readonly<Record<string, string>> = {
  'cn-delayed-retirement': '延迟退休的决定',
  'cn-flexible-retirement': '早退、晚退的办法',
  'cn-pension-min-contribution': '养老保险最低缴费年限',
  'sh-ui-claim-rules': '失业金申领办法',
  'sh-ui-benefit-2026': '失业金标准',
  'cn-severance': '经济补偿的规定',
  'sh-flex-si-contribution': '灵活就业社保的缴费标准',
  'sh-flex-si-subsidy': '灵活就业社保补贴的文件',
  'cn-annual-leave': '年休假的规定',
  'cn-probation-limit': '试用期的规定',
  'sh-min-wage-2025': '最低工资标准',
};

/** Why a document gives no number. */
export function lackText({ policyId, title, why, on }: Lack): string {
  const named = title === undefined ? (ownOf(documents, policyId) ?? '要用的文件') : `“${title}”`;
  switch (why) {
    case 'absent':
      return title === undefined ? `这里没有${named}，没有数可以算。` : `${named}里没有读到要用的数。`;
    case 'ended':
      return `${named}已经失效，没有查到接着用的文件。`;
    case 'expired':
      return `${named}${on ? `的数用到 ${longDay(on)}` : '已经到期'}，没有查到接着用的。`;
    case 'notYet':
      return `${named}${on ? `${longDay(on)}才开始用` : '还没有开始用'}，在那之前按老规定。`;
    case 'lowConfidence':
      return `${named}没有核到官方来源，不能当准。`;
  }
}

/** What an editor noted behind a 文号 for other editors. */
const EDITORS_NOTE = /（[^（）]*只见[^（）]*）/g;

const confidences: Readonly<Record<Confidence, string>> = {
  high: '',
  medium: '来自转载，没有核到官方原文',
  low: '只是线索',
};

/** A document with its number, its days and how sure it is. */
export function basisText({ title, docNo, clause, from, until, confidence }: Basis): string {
  const parts = [
    docNo?.replace(EDITORS_NOTE, ''),
    clause,
    from && `${longDay(from)}起`,
    until ? `用到 ${longDay(until)}` : '没有写到期日',
    confidences[confidence],
  ];
  return `《${title}》${parts.filter(Boolean).join('，')}。`;
}

/** The result on paper. */
export const paper = {
  printed: (day: string) => `${longDay(day)}算的。数字会变，办之前请打 12333 或到站点核实。`,
  answers: '您填的',
  result: '结果',
  row: (cells: readonly string[]) => cells.join('，'),
};
