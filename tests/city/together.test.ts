import { describe, expect, it } from 'vitest';
import { type NamedRead, together } from '../../src/city/together.ts';
import { Failure } from '../../src/domain/failure.ts';

const answers = (name: string, ...value: string[]): NamedRead<string> => ({
  name,
  ask: async () => ({
    value,
    sample: name === 'sample',
    dropped: [{ path: 'items[0]', reason: 'r' }],
    asOf: `${name}T`,
  }),
});
const dead = (name: string): NamedRead<string> => ({
  name,
  ask: () => Promise.reject(new Failure('offline')),
});
const silent = (name: string): NamedRead<string> => ({ name, ask: () => new Promise(() => {}) });
const now = () => Promise.resolve();
const never = () => new Promise<void>(() => {});

describe('several sources read at once', () => {
  it('are merged in their order', async () => {
    const { value, missing } = await together([answers('b', '1'), answers('a', '2', '3')], never);
    expect(value).toEqual(['1', '2', '3']);
    expect(missing).toEqual([]);
  });

  it('name the source that failed and give the rows of the others', async () => {
    const { value, missing } = await together([dead('hrss'), answers('feed', '1')], never);
    expect({ value, missing }).toEqual({ value: ['1'], missing: ['hrss'] });
  });

  it('say of a source that is switched off its sentence, and not that it did not answer', async () => {
    const off: NamedRead<string> = {
      name: 'hrss',
      ask: () => Promise.reject(new Failure('closed', undefined, '在核对')),
    };
    const { value, missing, closed } = await together([off, answers('feed', '1')], never);
    expect({ value, missing, closed }).toEqual({
      value: ['1'],
      missing: [],
      closed: [{ name: 'hrss', sentence: '在核对' }],
    });
    await expect(together([off], never)).rejects.toMatchObject({ kind: 'closed', sentence: '在核对' });
    await expect(together([off, dead('feed')], never)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('wait for the others when one has failed', async () => {
    const later: NamedRead<string> = {
      name: 'feed',
      ask: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        return answers('feed', '1').ask();
      },
    };
    const { value, missing } = await together([dead('hrss'), later], never);
    expect({ value, missing }).toEqual({ value: ['1'], missing: ['hrss'] });
  });

  it('add up the withdrawn ads, and include the missing sources of each answer', async () => {
    const part = (name: string, leftOut: number): NamedRead<string> => ({
      name,
      ask: async () => ({ value: [], sample: false, dropped: [], leftOut, missing: [`${name} 2`] }),
    });
    const { leftOut, missing } = await together([part('a', 2), part('b', 3)], never);
    expect({ leftOut, missing }).toEqual({ leftOut: 5, missing: ['a 2', 'b 2'] });
  });

  it('are as old as the oldest cached answer', async () => {
    const kept = (name: string, at: string): NamedRead<string> => ({
      name,
      ask: async () => ({ value: [], sample: false, dropped: [], cached: { at } }),
    });
    const old = kept('a', '2026-11-20T00:00:00Z');
    const { cached: told } = await together([kept('b', '2026-11-22T00:00:00Z'), old], never);
    expect(told).toEqual({ at: '2026-11-20T00:00:00Z' });
  });

  it('do not wait for a source that does not answer', async () => {
    const { value, missing } = await together([silent('hrss'), answers('feed', '1')], now);
    expect({ value, missing }).toEqual({ value: ['1'], missing: ['hrss'] });
  });

  it('fail only when all fail, with the first failure', async () => {
    await expect(together([dead('a'), dead('b')], never)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('name the source of each dropped row', async () => {
    const { dropped } = await together([answers('a', '1'), answers('b', '2')], never);
    expect(dropped.map(({ path }) => path)).toEqual(['a: items[0]', 'b: items[0]']);
  });

  it('are sample data when one of them is, and as old as the oldest', async () => {
    const { sample, asOf } = await together([answers('z', '1'), answers('sample', '2')], never);
    expect({ sample, asOf }).toEqual({ sample: true, asOf: 'sampleT' });
  });
});
