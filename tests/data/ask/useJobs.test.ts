// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type FoundJobs, useJobs } from '../../../src/data/ask/useJobs.ts';
import type { JobPage } from '../../../src/domain/jobSearch.ts';
import type { Remote } from '../../../src/domain/remote.ts';
import { aJob } from '../../builders.ts';
import { renderHook } from '../../renderHook.ts';
import { cityAround } from '../around.tsx';

const query = {};
const facets = { rings: [] };
const pageOf = (page: number, ids: readonly string[], total = 120): JobPage => ({
  jobs: ids.map((id) => aJob({ id })),
  total,
  page,
  pageSize: 50,
  facets,
});
const foundIn = (remote: Remote<FoundJobs>): FoundJobs | undefined =>
  remote.state === 'ready' ? remote.answer.value : undefined;

const partIn = (remote: Remote<FoundJobs>) => (remote.state === 'ready' ? remote.answer.part : undefined);

/** A search whose first page is there; the city gives these pages, one after the other. */
async function searching(...pages: readonly JobPage[]) {
  const asked: unknown[] = [];
  const { around, client } = cityAround({
    async searchJobs({ page }) {
      asked.push(page);
      const value = pages[asked.length - 1];
      if (!value) throw new RangeError('asked too often');
      return { value, sample: false, dropped: [] };
    },
  });
  const { now } = await renderHook(useJobs, query, around);
  const settled = (ask = () => {}) =>
    act(async () => {
      ask();
      await vi.waitUntil(() => client.isFetching() === 0);
      // The hook renders the answer in a later task.
      await new Promise((resolve) => setTimeout(resolve));
    });
  await settled();
  return {
    asked,
    found: () => foundIn(now()),
    part: () => partIn(now()),
    loadMore: () => settled(() => foundIn(now())?.loadMore()),
  };
}

describe('jobs that come in pages', () => {
  it('load the next page while the city has more', async () => {
    const { asked, found, part, loadMore } = await searching(
      ...['a', 'b', 'c'].map((id, nth) => pageOf(nth + 1, [id], 3)),
    );
    await loadMore();
    expect(found()?.more).toBe('available');
    await loadMore();
    expect(found()).toMatchObject({ more: 'none', total: 3 });
    expect(part()).toBeUndefined();
    expect(found()?.jobs.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([1, 2, 3]);
  });

  it('are deduplicated when a job moves to the next page', async () => {
    const { found, loadMore } = await searching(pageOf(1, ['a', 'b']), pageOf(2, ['b', 'c']));
    await loadMore();
    expect(found()?.jobs.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('go by the rows that came if the city sends smaller pages', async () => {
    const ids = (page: number) => Array.from({ length: 20 }, (_, nth) => `${page * 20 + nth}`);
    const { found, loadMore } = await searching(...[1, 2, 3, 4].map((page) => pageOf(page, ids(page), 80)));
    for (const _ of [2, 3, 4]) await loadMore();
    expect(found()).toMatchObject({ more: 'none', jobs: { length: 80 } });
  });

  it('end with an empty page, whatever total the city states, and are a part then', async () => {
    const { found, part, loadMore } = await searching(pageOf(1, ['a']), pageOf(2, []));
    await loadMore();
    expect(found()?.more).toBe('none');
    expect(part()).toEqual({ read: 1, total: 120, why: 'ended' });
  });

  it.each([1, 2])('end when the city sends the same page again and calls it page %i', async (page) => {
    const { found, part, loadMore } = await searching(pageOf(1, ['a']), pageOf(page, ['a']));
    await loadMore();
    expect(found()?.more).toBe('none');
    expect(part()).toEqual({ read: 1, total: 120, why: 'repeated' });
  });
});

/** A city with so many jobs that it pages by cursors; page `n` has the jobs from `n * 50` on. */
function cityOf(total: number, expires: (page: number) => boolean = () => false) {
  const asked: string[] = [];
  const { around, client } = cityAround({
    async searchJobs({ cursor = '0' }) {
      asked.push(cursor);
      const restarted = expires(Number(cursor));
      const page = restarted ? 0 : Number(cursor);
      const ids = Array.from({ length: Math.min(50, total - page * 50) }, (_, nth) => `${page * 50 + nth}`);
      const next = (page + 1) * 50 < total ? String(page + 1) : null;
      const value = {
        ...pageOf(1, ids, 1000),
        atLeast: true as const,
        next,
        ...(restarted && { restarted }),
      };
      return { value, sample: false, dropped: [] };
    },
  });
  return { around, client, asked };
}

async function reading(city: ReturnType<typeof cityOf>) {
  const { now } = await renderHook(useJobs, query, city.around);
  const settled = (ask = () => {}) =>
    act(async () => {
      ask();
      await vi.waitUntil(() => city.client.isFetching() === 0);
      await new Promise((resolve) => setTimeout(resolve));
    });
  await settled();
  return {
    found: () => foundIn(now()),
    loadMore: () => settled(() => foundIn(now())?.loadMore()),
    loadBefore: () => settled(() => foundIn(now())?.loadBefore()),
    loadFirst: () => settled(() => foundIn(now())?.loadFirst()),
  };
}

describe('jobs of a city that pages by cursors', () => {
  it('keep 500 in memory at the 40th page, and come back when somebody scrolls up', async () => {
    const city = cityOf(5000);
    const { found, loadMore, loadBefore } = await reading(city);
    for (let page = 1; page < 40; page += 1) await loadMore();
    expect(city.asked).toEqual(Array.from({ length: 40 }, (_, nth) => String(nth)));
    expect(found()).toMatchObject({ offset: 1500, atLeast: true, total: 1000, jobs: { length: 500 } });
    expect(found()?.jobs.at(-1)?.id).toBe('1999');
    await loadBefore();
    expect(city.asked.at(-1)).toBe('29');
    expect(found()).toMatchObject({ offset: 1450, jobs: { length: 500 }, more: 'available' });
    await loadMore();
    expect(city.asked.at(-1)).toBe('39');
  });

  it('begin anew, and not page by page, when somebody goes back to the top at once', async () => {
    const city = cityOf(5000);
    const { found, loadMore, loadFirst } = await reading(city);
    for (let page = 1; page < 15; page += 1) await loadMore();
    expect(found()).toMatchObject({ offset: 250 });
    await loadFirst();
    expect(city.asked.slice(15)).toEqual(['0']);
    expect(found()).toMatchObject({ offset: 0, jobs: { length: 50 }, more: 'available' });
  });

  it('end where the city says so, whatever it counts', async () => {
    const { found, loadMore } = await reading(cityOf(70));
    await loadMore();
    expect(found()).toMatchObject({ more: 'none', jobs: { length: 70 } });
  });

  it('begin anew when the cursor has expired, and say so', async () => {
    const city = cityOf(500, (page) => page === 2 && city.asked.length < 4);
    const { found, loadMore } = await reading(city);
    await loadMore();
    await loadMore();
    expect(found()).toMatchObject({ restarted: true, offset: 0, jobs: { length: 50 }, more: 'available' });
    await loadMore();
    expect(
      found()
        ?.jobs.map(({ id }) => Number(id))
        .slice(0, 100),
    ).toEqual([...Array(100).keys()]);
  });
});

describe('a search that takes long', () => {
  it('is given up when something else is typed, and keeps what was there until that comes', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const { around } = cityAround({
      async searchJobs({ text = '' }, signal) {
        signals.push(signal);
        if (text === '保') await new Promise((_, reject) => signal?.addEventListener('abort', reject));
        return { value: pageOf(1, [`found ${text}`], 1), sample: false, dropped: [] };
      },
    });
    const { now, render } = await renderHook(useJobs, {}, around);
    const shows = (id: string, outdated: boolean) =>
      act(() => vi.waitFor(() => expect(foundIn(now())).toMatchObject({ jobs: [{ id }], outdated })));
    await shows('found ', false);
    await render({ text: '保' });
    await shows('found ', true);
    await render({ text: '保洁' });
    await shows('found 保洁', false);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, true, false]);
  });
});
