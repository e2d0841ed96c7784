import type { MinimumWage } from './minimumWage.ts';

/**
 * The minimum wages of Shanghai, the newest first.
 *
 * @see 沪人社规〔2025〕10号 https://rsj.sh.gov.cn/tgzfl_17732/20250714/t0035_1434097.html
 */
export const SHANGHAI_MINIMUM_WAGES: readonly MinimumWage[] = [
  { from: '2025-07-01', monthly: 2740, hourly: 25, docNo: '沪人社规〔2025〕10号' },
];
