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
