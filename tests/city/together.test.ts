import { describe, expect, it } from 'vitest';
import { type Asked, together } from '../../src/city/together.ts';
import { Failure } from '../../src/domain/failure.ts';

const answers = (name: string, ...value: string[]): Asked<string> => ({
  name,
  ask: async () => ({
    value,
    sample: name === 'sample',
    dropped: [{ path: 'items[0]', reason: 'r' }],
    asOf: `${name}T`,
  }),
});
const dead = (name: string): Asked<string> => ({ name, ask: () => Promise.reject(new Failure('offline')) });
const silent = (name: string): Asked<string> => ({ name, ask: () => new Promise(() => {}) });
const now = () => Promise.resolve();
const never = () => new Promise<void>(() => {});

describe('several sources asked at once', () => {
  it('are put together in their order', async () => {
    const { value, missing } = await together([answers('b', '1'), answers('a', '2', '3')], never);
    expect(value).toEqual(['1', '2', '3']);
    expect(missing).toEqual([]);
  });

  it('name the one that is dead and keep the rest', async () => {
    const { value, missing } = await together([dead('hrss'), answers('feed', '1')], never);
    expect({ value, missing }).toEqual({ value: ['1'], missing: ['hrss'] });
  });

  it('wait on for the others when one has failed', async () => {
    const later: Asked<string> = {
      name: 'feed',
      ask: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        return answers('feed', '1').ask();
      },
    };
    const { value, missing } = await together([dead('hrss'), later], never);
    expect({ value, missing }).toEqual({ value: ['1'], missing: ['hrss'] });
  });

  it('add up what was withdrawn, and name what a part itself misses', async () => {
    const part = (name: string, leftOut: number): Asked<string> => ({
      name,
      ask: async () => ({ value: [], sample: false, dropped: [], leftOut, missing: [`${name} 2`] }),
    });
    const { leftOut, missing } = await together([part('a', 2), part('b', 3)], never);
    expect({ leftOut, missing }).toEqual({ leftOut: 5, missing: ['a 2', 'b 2'] });
  });

  it('are as old as the oldest part that was kept', async () => {
    const kept = (name: string, at: string): Asked<string> => ({
      name,
      ask: async () => ({ value: [], sample: false, dropped: [], cached: { at } }),
    });
    const old = kept('a', '2026-11-20T00:00:00Z');
    const { cached: told } = await together([kept('b', '2026-11-22T00:00:00Z'), old], never);
    expect(told).toEqual({ at: '2026-11-20T00:00:00Z' });
  });

  it('are not held back by a silent one', async () => {
    const { value, missing } = await together([silent('hrss'), answers('feed', '1')], now);
    expect({ value, missing }).toEqual({ value: ['1'], missing: ['hrss'] });
  });

  it('fail only when all fail, with the first failure', async () => {
    await expect(together([dead('a'), dead('b')], never)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('say of each left-out row which source it came from', async () => {
    const { dropped } = await together([answers('a', '1'), answers('b', '2')], never);
    expect(dropped.map(({ path }) => path)).toEqual(['a: items[0]', 'b: items[0]']);
  });

  it('are sample data when one of them is, and as old as the oldest', async () => {
    const { sample, asOf } = await together([answers('z', '1'), answers('sample', '2')], never);
    expect({ sample, asOf }).toEqual({ sample: true, asOf: 'sampleT' });
  });
});
