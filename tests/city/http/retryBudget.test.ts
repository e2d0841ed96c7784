import { describe, expect, it } from 'vitest';
import { createRetryBudget, type RetryBudget } from '../../../src/city/http/retryBudget.ts';

const earn = (budget: RetryBudget, times: number) => {
  for (let time = 0; time < times; time += 1) budget.earn();
};

/** How many retries can be had at once. */
function spendAll(budget: RetryBudget): number {
  let spent = 0;
  while (spent < 1000 && budget.spend()) spent += 1;
  return spent;
}

describe('the retries of a page', () => {
  it('are three to begin with', () => {
    expect(spendAll(createRetryBudget())).toBe(3);
  });

  it('are earned by four requests each, and none by three', () => {
    const budget = createRetryBudget();
    spendAll(budget);
    earn(budget, 3);
    expect(budget.spend()).toBe(false);
    earn(budget, 1);
    expect(spendAll(budget)).toBe(1);
  });

  it('are ten at most, however many requests succeeded', () => {
    const budget = createRetryBudget();
    earn(budget, 1000);
    expect(spendAll(budget)).toBe(10);
  });
});
