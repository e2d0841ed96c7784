// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { act, createElement, type ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnProvider, useOwn } from '../../../src/data/own/OwnProvider.tsx';
import { useApplications } from '../../../src/data/send/useApplications.ts';
import type { MyApplication } from '../../../src/domain/application.ts';
import type { CityApi } from '../../../src/domain/cityApi.ts';
import { Failure } from '../../../src/domain/failure.ts';
import { renderHook } from '../../renderHook.ts';
import { cityAround } from '../around.tsx';
import { database } from '../own/devices.ts';

const sent: MyApplication = {
  id: 'a-1',
  title: '保洁员',
  employer: '示例公司',
  sentAt: '2026-11-23T09:30:00+08:00',
  state: 'sent',
};
const remembered = { ...sent, jobId: 'job-1', state: undefined };
const withJob = { ...sent, jobId: 'job-1' };

const inside = (children: ReactNode) => ({ children });

beforeEach(() => clear(database()));

async function open(calls: Omit<CityApi, 'name'>) {
  const { around } = cityAround(calls);
  const page = await renderHook(
    () => ({ ...useApplications(), own: useOwn('applications') }),
    undefined,
    (child) => around(createElement(OwnProvider, { personal: false, ...inside(child) })),
  );
  await act(async () => {
    const { jobId, id, title, employer, sentAt } = remembered;
    await page.now().own.change(() => new Map([[jobId, { jobId, id, title, employer, sentAt }]]));
  });
  return page;
}

describe('the applications of a person', () => {
  it('are those that the device remembers, where the city does not list them', async () => {
    const page = await open({});
    expect(page.now().all).toEqual([withJob]);
    expect(page.now().withdraw).toBeUndefined();
  });

  it('have the state that the city tells, each once, the newest first', async () => {
    const newer = { ...sent, id: 'a-2', sentAt: '2026-11-24T09:30:00+08:00' };
    const listApplications = async () => ({
      value: [{ ...sent, state: 'invited' as const }, newer],
      sample: true,
      dropped: [],
    });
    const page = await open({ listApplications });
    await vi.waitFor(() => expect(page.now().all.map(({ state }) => state)).toEqual(['sent', 'invited']));
    expect(page.now().all.map(({ id }) => id)).toEqual(['a-2', 'a-1']);
  });

  it('have the job that the city names, else the one that the device remembers', async () => {
    const other = { ...sent, id: 'a-2', jobId: 'job-9' };
    const unknown = { ...sent, id: 'a-3' };
    const listApplications = async () => ({ value: [sent, other, unknown], sample: true, dropped: [] });
    const page = await open({ listApplications });
    await vi.waitFor(() => expect(page.now().all).toHaveLength(3));
    expect(page.now().all.map(({ id, jobId }) => [id, jobId])).toEqual([
      ['a-1', 'job-1'],
      ['a-2', 'job-9'],
      ['a-3', undefined],
    ]);
  });

  it('may be applied for once more when one was taken back', async () => {
    const page = await open({ withdrawApplication: async () => ({ ...sent, state: 'withdrawn' }) });
    expect(await act(async () => page.now().withdraw?.('a-1'))).toBeUndefined();
    expect(page.now().own.value?.size ?? 0).toBe(0);
    expect(page.now().all).toEqual([{ ...withJob, state: 'withdrawn' }]);
  });

  it('are taken back with the same id after a lost answer', async () => {
    const ids: string[] = [];
    const page = await open({
      withdrawApplication: async (_, requestId) => {
        ids.push(requestId);
        if (ids.length === 1) throw new Failure('timeout');
        return { ...sent, state: 'withdrawn' };
      },
    });
    expect(await act(async () => page.now().withdraw?.('a-1'))).toMatchObject({ kind: 'timeout' });
    expect(await act(async () => page.now().withdraw?.('a-1'))).toBeUndefined();
    expect(new Set(ids).size).toBe(1);
  });

  it('stay as they are when the city does not take one back', async () => {
    const page = await open({
      withdrawApplication: async () => {
        throw new Failure('offline');
      },
    });
    expect(await act(async () => page.now().withdraw?.('a-1'))).toMatchObject({ kind: 'offline' });
    expect(page.now().all).toEqual([withJob]);
  });

  it('stay taken back when an older answer of the city comes after it', async () => {
    const answers: (() => void)[] = [];
    const page = await open({
      listApplications: () =>
        new Promise((resolve) => {
          answers.push(() => resolve({ value: [sent], sample: true, dropped: [] }));
        }),
      withdrawApplication: async () => ({ ...sent, state: 'withdrawn' }),
    });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await act(async () => page.now().withdraw?.('a-1'));
    await act(async () => answers[0]?.());
    await act(async () => {});
    expect(page.now().all.map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('that are not taken back stay, on the device and in the list', async () => {
    const other = { ...sent, id: 'a-2', sentAt: '2026-11-22T09:30:00+08:00' };
    const page = await open({
      listApplications: async () => ({ value: [sent, other], sample: true, dropped: [] }),
      withdrawApplication: async () => ({ ...sent, state: 'withdrawn' }),
    });
    await act(async () => {
      const { jobId, title, employer } = remembered;
      await page
        .now()
        .own.change((before) =>
          new Map(before).set('job-2', { jobId, title, employer, id: 'a-2', sentAt: other.sentAt }),
        );
    });
    await vi.waitFor(() => expect(page.now().all).toHaveLength(2));
    await act(async () => page.now().withdraw?.('a-1'));
    expect([...(page.now().own.value?.keys() ?? [])]).toEqual(['job-2']);
    expect(page.now().all.map(({ id, state }) => [id, state])).toEqual([
      ['a-1', 'withdrawn'],
      ['a-2', 'sent'],
    ]);
  });

  it.each([
    ['offline', 'offline'],
    ['unauthorized', undefined],
  ] as const)('that cannot be listed are said to be %s: %s', async (kind, said) => {
    const listApplications = vi.fn(async () => Promise.reject(new Failure(kind)));
    const page = await open({ listApplications });
    await act(async () => {});
    expect(page.now().failure?.kind).toBe(said);
    expect(page.now().all).toEqual([withJob]);
    act(() => page.now().retry());
    await vi.waitFor(() => expect(listApplications).toHaveBeenCalledTimes(2));
  });
});
