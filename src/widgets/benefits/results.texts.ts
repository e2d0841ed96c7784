import type { Deadline } from '../../domain/benefits/deadlines.ts';
import type { Standing } from '../../domain/benefits/results.ts';
import type { Day } from '../../domain/calendar.ts';
import { longDay } from '../../ui/words/day.texts.ts';

export const standings: Readonly<Record<Standing, { readonly name: string; readonly hint: string }>> = {
  eligible: { name: '符合', hint: '按您说的，这些条件都对得上。能不能领，以办理的单位审核为准。' },
  possible: { name: '可能符合', hint: '还差几样没弄清。接着答，或者打 12333 问。' },
  ineligible: { name: '不符合', hint: '有一条对不上。情况变了，可以再算。' },
  unjudged: { name: '可能符合，请核实', hint: '这些机器算不了，请打 12333 或到站点，让人帮您看。' },
};

export const results = {
  title: '算好了',
  list: '测算结果',
  summary: (count: (standing: Standing) => number) =>
    `${[
      ['符合', count('eligible')] as const,
      ['可能符合', count('possible') + count('unjudged')] as const,
      ['不符合', count('ineligible')] as const,
    ]
      .filter(([, many]) => many > 0)
      .map(([name, many]) => `${name} ${many} 项`)
      .join('，')}。`,
  unanswered: '您还没有答问题，所以都只能说可能符合。答几个再看，会清楚得多。',
  nothing: '这件事里没有能算的政策。请打 12333 或到站点问。',
  estimate: '这是照您说的算的，不是审批结果。',
  more: (count: number) => `再看 ${count} 项`,
  gets: '能得到什么',
  amount: '照您说的算',
  ifMet: '要是符合，照您说的算',
  free: '不收钱',
  perMonth: '元/月',
  perPersonMonth: '元/人·月',
  counted: (unit: string) => `个${unit}`,
  calculation: (calculation: string) => `怎么算的：${calculation}`,
  validTo: (day: Day) => `这个数用到 ${longDay(day)}，之后要重新算。`,
  docNo: (docNo: string) => `按 ${docNo} 的标准。`,
  year: (months: number, sum: string) => `往后领满 ${months} 个月，一共 ${sum} 元。`,
  yearPerPerson: (months: number, sum: string) => `每招一个人，往后领满 ${months} 个月，一共 ${sum} 元。`,
  secondSum: '另一笔补贴',
  parts: (first: string, name: string, second: string) =>
    `是两笔加起来的：${first} 元，加${name} ${second} 元。`,
  perhaps: (name: string, second: string) => `另有${name} ${second} 元，有没有还要问清楚，没有算在里面。`,
  extension: (when: string, until: string) => `${when}的，可以一直到${until}。`,
  extended: (when: string, until: string) => `您${when}，可以一直到${until}。`,
  ceiling: (amount: string) => `最多 ${amount}`,
  unless: '前提是没有下面的情形',
  find: '还要弄清',
  byPerson: '这几条要请人看',
  because: '对不上的是',
  becauseExcluded: '有这一条就不行',
  becauseNone: '下面这些，一条也没对上',
  clause: (clause: string) => `（${clause}）`,
  why: '为什么',
  product: '先要说清想办哪一种。',
  lowConfidence: '这一条只是线索，没有核到官方文件。请先打 12333 问清楚。',
  expired: '这份文件已经到期，之后还办不办，请先打 12333 问。',
  notYet: (day: Day | undefined) => (day ? `要到 ${longDay(day)} 才开始执行。` : '还没有开始执行。'),
  ended: '这份文件已经不用了。',
  noTest: '这一条的条件要靠人来看。请打 12333 或到站点问。',
  askPhone: '也可以打电话问这一条：',
  first: '第一步',
  deadline: '要赶在什么时候',
  policyEnds: (day: Day) => `这份文件到 ${longDay(day)} 为止，想办请早点办。`,
  termEnds: (day: Day, text: string) => `${longDay(day)} 前：${text}`,
  monthsLeft: (months: number, text: string) =>
    months === 0 ? `这个月就要到期：${text}` : `大约还有 ${months} 个月：${text}`,
  book: '约人帮我看',
  open: '看这条政策',
  goOn: (title: string) => `接着问清“${title}”`,
  wrong: '算得不对？找人问',
  doFirst: '这一条可以去办。办好了，再来算一算。',
  howTo: '看怎么办',
  choice: (one: string, other: string) => `“${one}”和“${other}”同一段时间只能要一样，挑合算的那样：`,
  choiceLine: (title: string, sum: string) => `${title}：${sum}`,
  noSum: '金额要问清楚',
  person: '算得对不对，人说了算。打人社热线',
  personAfter: '，或到站点请工作人员看一遍。',
  stations: '去站点找人问',
};

export function deadlineText(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'policyEnds':
      return results.policyEnds(deadline.day);
    case 'termEnds':
      return results.termEnds(deadline.day, deadline.text);
    case 'monthsLeft':
      return results.monthsLeft(deadline.months, deadline.text);
  }
}

export const takeAway = {
  title: '带走的清单',
  print: '打印清单',
  copy: '复制清单',
  copied: { yes: '已经复制，可以去粘贴了。', no: '没有复制成。可以截个图留着。' },
  calendar: '把期限加进日历',
  calendarFile: '就业政策期限',
  noCalendar: '这台设备存不了日历，请把日子记下来。',
  code: '这份清单的二维码',
  codeHint: '用手机扫一扫，清单就到您手机上。这台机器不留。',
  papers: '带什么',
  where: '去哪办',
  when: '什么时候',
  first: '先做什么',
  line: (title: string, amount: string | undefined) => (amount ? `${title}：${amount}` : title),
  of: (title: string, text: string) => `${title}：${text}`,
  hotline: '拿不准，打 12333 或到就近的就业服务站点问。',
  restart: '重新算一件事',
  answers: '我答的',
  unsure: '不清楚',
  changeOf: (label: string) => `改“${label}”`,
};
