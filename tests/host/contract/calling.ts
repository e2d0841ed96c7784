import { afterEach, beforeEach, expect, vi } from 'vitest';
import { hostCalls } from '../../../src/host/contract/hostCalls.ts';
import type { HostContext, PluginProblem } from '../../../src/host/contract/types.ts';

export const never = () => new Promise<never>(() => {});
export const boom = (): never => {
  throw new Error('boom');
};
/** A host whose values do not have the types of the contract. */
export const anyPromise = async (value: unknown) => JSON.parse(JSON.stringify(value));

/** The calls of a host, and what they report to it. */
export function calling(host: Partial<HostContext>) {
  const problems: PluginProblem[] = [];
  const calls = hostCalls(() => ({ report: (problem) => problems.push(problem), ...host }));
  return { calls, problems };
}

/** Stops the clock in each test of a file; none may leave a timer behind. */
export function stopTimers() {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
}
