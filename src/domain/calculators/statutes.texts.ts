import type { Basis } from './calculation.ts';

/** A number of a national law that no policy of the city carries. */
interface Statute<T> {
  readonly value: T;
  readonly basis: Basis;
}

/**
 * What work beyond the hours is paid at the least, as a multiple of the hour's pay.
 * Read word for word in a mirror of the law; amendments after 2018 are not known.
 */
export const OVERTIME_RATES: Statute<Readonly<Record<'weekday' | 'restDay' | 'holiday', number>>> = {
  value: { weekday: 1.5, restDay: 2, holiday: 3 },
  basis: {
    title: '中华人民共和国劳动法（2018-12-29修正）',
    clause: '第四十四条',
    from: '1995-01-01',
    confidence: 'high',
  },
};

/** The most hours beyond the hours in a month. */
export const MOST_OVERTIME: Statute<number> = {
  value: 36,
  basis: { ...OVERTIME_RATES.basis, clause: '第四十一条' },
};

/**
 * The days that a month's pay is divided by. 劳社部发〔2008〕3号 gave the same number and was repealed by this notice.
 * Read in a reprint, not on the ministry's own page.
 */
export const PAID_DAYS: Statute<number> = {
  value: 21.75,
  basis: {
    title: '人力资源社会保障部关于职工全年月平均工作时间和工资折算问题的通知',
    docNo: '人社部发〔2025〕2号',
    clause: '二',
    from: '2025-01-01',
    confidence: 'medium',
  },
};

/** The hours of a working day. */
export const HOURS_A_DAY: Statute<number> = { value: 8, basis: PAID_DAYS.basis };

/** Who is not told 30 days before gets so many months of pay instead, at the pay of the last month. */
export const PAY_INSTEAD_OF_NOTICE: Statute<number> = {
  value: 1,
  basis: {
    title: '中华人民共和国劳动合同法、劳动合同法实施条例',
    clause: '劳动合同法第四十条、实施条例第二十条',
    from: '2008-09-18',
    confidence: 'high',
  },
};

/** From this month on the law counts years for severance. Before it, older rules hold that are not known here. */
export const SEVERANCE_SINCE: Statute<string> = {
  value: '2008-01-01',
  basis: {
    title: '中华人民共和国劳动合同法（2012-12-28修正）',
    clause: '第九十七条',
    from: '2008-01-01',
    confidence: 'high',
  },
};

/** Twice the severance counts from the first day of work, whenever that was. */
export const DOUBLE_COUNTS_ALL: Statute<boolean> = {
  value: true,
  basis: {
    title: '中华人民共和国劳动合同法实施条例',
    clause: '第二十五条',
    from: '2008-09-18',
    confidence: 'high',
  },
};
