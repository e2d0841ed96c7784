// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useApply } from '../../../src/data/send/useApply.ts';
import type { Application } from '../../../src/domain/application.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure, type FailureKind } from '../../../src/domain/failure.ts';
import { renderHook } from '../../renderHook.ts';
import { database, NOW } from '../own/devices.ts';
import { tabOf } from './tab.tsx';

const job = { id: 'sample-00001', title: '保洁员', employer: '示例公司' };
const person = { name: '示例居民', phone: '13800000000' };

beforeEach(() => clear(database()));

/** A city that keeps one application for each request id, and fails as often as it is told, after it has kept it. */
function cityThat(...failures: readonly FailureKind[]) {
  const left = [...failures];
  const kept = new Map<string, Application>();
  const api: CityApi = {
    name: '示例城市',
    async apply(application) {
      const kind = left.shift();
      if (kind !== 'refused') kept.set(application.requestId, application);
      if (kind) throw new Failure(kind);
      return { id: `a-${kept.size}` };
    },
  };
  return { api, kept };
}

const tab = (api: CityApi) => renderHook(() => useApply(job), undefined, tabOf(api, NOW));
type Tab = Awaited<ReturnType<typeof tab>>;
const send = (from: Tab, words = '您好') => act(async () => from.now().apply?.(person, words));

describe('an application', () => {
  it('is sent once and remembered without the name and the number', async () => {
    const { api, kept } = cityThat();
    const first = await tab(api);
    expect(await send(first)).toMatchObject({ kind: 'sent' });
    expect([...kept.values()]).toMatchObject([{ jobId: job.id, person, words: '您好' }]);
    expect(first.now().sent).toEqual({
      id: 'a-1',
      jobId: job.id,
      title: job.title,
      employer: job.employer,
      sentAt: NOW.toISOString(),
    });
    expect(first.now().pending).toBeUndefined();
  });

  it('stays one after a lost answer, also when other words are sent the second time', async () => {
    const { api, kept } = cityThat('offline');
    const first = await tab(api);
    expect(await send(first)).toMatchObject({ kind: 'failed', unknown: true });
    expect(first.now().pending?.('words')).toBe('您好');
    expect(await send(first, '改了')).toMatchObject({ kind: 'sent' });
    expect([...kept.values()].map(({ words }) => words)).toEqual(['您好']);
  });

  it('stays one from two tabs, at the same time and one after the other', async () => {
    const { api, kept } = cityThat();
    const [first, second] = [await tab(api), await tab(api)];
    await act(async () => {
      await Promise.all([first.now().apply?.(person, '一'), second.now().apply?.(person, '二')]);
    });
    const third = await tab(api);
    expect(await send(third)).toMatchObject({ kind: 'sent' });
    expect(kept.size).toBe(1);
  });

  it('may be changed after a refusal', async () => {
    const { api, kept } = cityThat('refused');
    const first = await tab(api);
    expect(await send(first)).toMatchObject({ kind: 'failed', unknown: false });
    expect(first.now().pending).toBeUndefined();
    expect(await send(first, '改了')).toMatchObject({ kind: 'sent' });
    expect([...kept.values()].map(({ words }) => words)).toEqual(['改了']);
  });

  it('is not offered by a city that takes none', async () => {
    const none = await tab({ name: '示例城市' });
    expect(none.now().apply).toBeUndefined();
  });
});
