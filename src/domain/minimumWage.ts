import type { Day } from './calendar.ts';

/** The minimum wage in a period, in 元 before tax. */
export interface MinimumWage {
  readonly from: Day;
  /** Last day. Absent while the wage is in force. */
  readonly until?: Day;
  /** Per month of full-time work, after the employee's contributions to social insurance and the housing fund. */
  readonly monthly: number;
  /** Per hour of part-time work (非全日制). */
  readonly hourly: number;
  /** 文号 of the document that states it. */
  readonly docNo: string;
}

/**
 * The minimum wages of Shanghai, the newest first.
 *
 * @see 沪人社规〔2025〕10号 https://rsj.sh.gov.cn/tgzfl_17732/20250714/t0035_1434097.html
 */
export const SHANGHAI_MINIMUM_WAGES: readonly MinimumWage[] = [
  { from: '2025-07-01', monthly: 2740, hourly: 25, docNo: '沪人社规〔2025〕10号' },
];

/** The minimum wages of a city, by its name: those of Shanghai are known. */
export const minimumWagesOf = (city: string): readonly MinimumWage[] =>
  city === '上海' ? SHANGHAI_MINIMUM_WAGES : [];

/** The minimum wage on a day. `undefined` when it is not known. */
export function minimumWageOn(day: Day, wages: readonly MinimumWage[]): MinimumWage | undefined {
  return wages
    .filter(({ from, until }) => from <= day && (until === undefined || until >= day))
    .reduce<MinimumWage | undefined>(
      (newest, wage) => (newest && newest.from >= wage.from ? newest : wage),
      undefined,
    );
}
