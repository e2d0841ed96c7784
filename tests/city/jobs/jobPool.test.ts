import { describe, expect, it } from 'vitest';
import { openCity } from '../../../src/city/openCity.ts';
import { listen } from '../listen.ts';
import { unhurried } from '../sandbox.ts';

/** A feed of one ad, at an address of its own; down when the test says so. */
async function feedOf(title: string) {
  let down = false;
  const ad = {
    '@type': 'JobPosting',
    identifier: 'a~1',
    title,
    hiringOrganization: { name: '示例公司' },
    description: title,
  };
  const { url, seen } = await listen(() => new Response(JSON.stringify([ad]), { status: down ? 404 : 200 }));
  return {
    url,
    seen,
    becomesDown: (is: boolean) => {
      down = is;
    },
  };
}

/** A city of these feeds, and its clock. */
function cityOf(...feeds: readonly { readonly url: string }[]) {
  let now = 0;
  const sources = feeds.map(({ url }) => ({ kind: 'jobPosting', url }));
  const city = openCity({ name: '示例城市', sources }, { now: () => now, http: unhurried() });
  return {
    titles: async () => (await city.searchJobs?.({}))?.value.jobs.map(({ title }) => title).sort(),
    ids: async () => (await city.searchJobs?.({}))?.value.jobs.map(({ id }) => id) ?? [],
    open: (id: string) => city.getJob?.(id),
    later: (ms: number) => {
      now += ms;
    },
  };
}

describe('the jobs of several sources', () => {
  it('keep two jobs with the same id apart, and open the right ad', async () => {
    const { ids, open } = cityOf(await feedOf('保安'), await feedOf('厨师'));
    const opened = await Promise.all((await ids()).map((id) => open(id)));
    expect(opened.map((answer) => answer?.value.title).sort()).toEqual(['保安', '厨师']);
  });

  it('are read again after a minute, and not before', async () => {
    const feed = await feedOf('保安');
    const { titles, later } = cityOf(feed);
    await titles();
    later(59_999);
    await titles();
    expect(feed.seen).toHaveLength(1);
    later(1);
    await titles();
    expect(feed.seen).toHaveLength(2);
  });

  it('are read again at once if no source could be read', async () => {
    const feed = await feedOf('保安');
    const { titles } = cityOf(feed);
    feed.becomesDown(true);
    await expect(titles()).rejects.toMatchObject({ kind: 'unavailable' });
    feed.becomesDown(false);
    expect(await titles()).toEqual(['保安']);
  });
});

describe('a city without a search', () => {
  it('still takes applications for a job whose id the host knows', async () => {
    const { url, seen } = await listen(() => Response.json({ item: { id: 'r-1' } }, { status: 201 }));
    const sources = [{ kind: 'gateway', baseUrl: url, provides: ['apply'] as const }];
    const city = openCity({ name: '示例城市', sources }, { http: unhurried() });
    expect(city.searchJobs).toBeUndefined();
    await city.apply?.({
      jobId: 'j-1',
      person: { name: '示例居民', phone: '13800000000' },
      requestId: 'a-1',
    });
    expect(seen.map(({ url }) => new URL(url).pathname)).toEqual(['/jobs/j-1/applications']);
  });
});
