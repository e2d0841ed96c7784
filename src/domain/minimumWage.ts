import type { Day } from './calendar.ts';

/** The least that may be paid in a window of time, in 元 before tax. */
export interface MinimumWage {
  readonly from: Day;
  /** Last day; absent while it is in force. */
  readonly until?: Day;
  /** A month of full-time work, what the employee pays into social insurance and the housing fund already taken off. */
  readonly monthly: number;
  /** An hour of part-time work (非全日制). */
  readonly hourly: number;
}

/**
 * The windows that are known for Shanghai, the newest first.
 *
 * @see 沪人社规〔2025〕10号 https://rsj.sh.gov.cn/tgzfl_17732/20250714/t0035_1434097.html
 */
export const SHANGHAI_MINIMUM_WAGES: readonly MinimumWage[] = [
  { from: '2025-07-01', monthly: 2740, hourly: 25 },
];

/** The one in force on that day; `undefined` where none is known. */
export function minimumWageOn(day: Day, wages: readonly MinimumWage[]): MinimumWage | undefined {
  return wages
    .filter(({ from, until }) => from <= day && (until === undefined || until >= day))
    .reduce<MinimumWage | undefined>(
      (newest, wage) => (newest && newest.from >= wage.from ? newest : wage),
      undefined,
    );
}
