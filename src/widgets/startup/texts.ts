import type { Repayment } from '../../domain/calculators/loanInterest.ts';

export const startup = {
  title: '创业指导',
  /** The situation whose policies are shown, as the city names it. */
  group: '想创业',
  intro: '想开店、接活、做买卖，先把这几步走一遍。每一步都能找到人问。',
  steps: '创业步骤',
  policies: '能拿的钱',
  policiesNone: '城市现在没有公布创业方面的政策。请打 12333 问。',
  cases: '别人是怎么做起来的',
  caseAt: (station: string) => `在${station}`,
  expert: '约专家坐诊',
  stations: '看看最近的站点',
};

export const loan = {
  title: '贷款利息',
  intro: '向银行问到利率，填进来，看利息大概多少、能补回多少。',
  principal: '借多少（元）',
  rate: '年利率（%）',
  rateHint: (cap: string | undefined) =>
    cap === undefined ? '问办贷款的银行。' : `问办贷款的银行。政策写的利率上限是 ${cap}，高过的先问清楚。`,
  months: '借几个月',
  repayment: '怎么还',
  repayments: {
    atEnd: '每月还利息，到期还本',
    equal: '每月还一样多',
  } satisfies Record<Repayment, string>,
  count: '算一下',
  result: (interest: string, monthly: string) => `利息一共约 ${interest} 元，每月还 ${monthly} 元。`,
  subsidy: (yuan: string, percent: string) => `按期还清，贴息最多能补回利息的 ${percent}%，约 ${yuan} 元。`,
  formula: {
    atEnd: '算法：借的钱 × 年利率 ÷ 12 × 月数。',
    equal: '算法：每月还的钱按等额本息算，利息是还的总数减去借的钱。',
  } satisfies Record<Repayment, string>,
  basis: (document: string) =>
    `依据：${document}。展期、逾期、借新还旧的不贴息。批不批、批多少，由银行和担保机构定。`,
  most: (name: string, amount: string) => `${name}：最多 ${amount} 元`,
  wrong: {
    principal: '请填借多少钱，比如 200000。',
    tooMuch: (amount: string) => `这类贷款最多 ${amount} 元。请填小一点的数，或到站点问问。`,
    rate: '请填年利率，比如 3.5，不超过 24。',
    months: (most: number | undefined) =>
      most === undefined ? '请填借几个月，比如 12。' : `请填借几个月，1 到 ${most} 的整数。`,
  },
  policy: '看这项贷款的条件',
  apply: '怎么申请',
};
