/** Limits the retries of the whole page, so that they stay a small part of all requests during an outage. */
export interface RetryBudget {
  /** Adds a part of a retry, for every first request. */
  earn(): void;
  /** Takes one retry; `false` if none is left. */
  spend(): boolean;
}

const INITIAL = 3;
const EARNED_PER_REQUEST = 0.25;
const MAX = 10;

export function createRetryBudget(): RetryBudget {
  let left = INITIAL;
  return {
    earn() {
      left = Math.min(MAX, left + EARNED_PER_REQUEST);
    },
    spend() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
