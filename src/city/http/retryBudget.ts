/** Retries that may still be made, for the whole page: during an outage they stay a small part of what is asked. */
export interface RetryBudget {
  /** Every first request earns a part of a retry. */
  earn(): void;
  /** Takes one retry if there is one. */
  spend(): boolean;
}

const START = 3;
const EARNED = 0.25;
const MOST = 10;

export function createRetryBudget(): RetryBudget {
  let left = START;
  return {
    earn() {
      left = Math.min(MOST, left + EARNED);
    },
    spend() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
