import { describe, expect, it } from 'vitest';
import { FILTER_PARAMS, WITHOUT } from '../../../../src/city/sources/gateway/wire.ts';
import { listen } from '../../listen.ts';
import { clientOf } from '../../sandbox.ts';

const json = (body: unknown) => new Response(JSON.stringify(body));
const noJobs = { items: [], total: 0, page: 1, pageSize: 20 };

describe('a request to a gateway', () => {
  it('measures from the point where the resident starts, in whole metres', async () => {
    const { url, seen } = await listen(() => json(noJobs));
    await clientOf(`${url}/api`).searchJobs({
      near: { lng: 121.11408, lat: 31.15394 },
      withinMetres: 865.384,
      rings: [288.46, 576.92],
      sort: 'travel',
    });
    const asked = new URL(seen[0]?.url ?? '').searchParams;
    expect(asked.get('near')).toBe('121.11408,31.15394');
    expect(asked.get('datum')).toBe('WGS-84');
    expect(asked.get('within')).toBe('865');
    expect(asked.getAll('ring')).toEqual(['288', '577']);
    expect(asked.get('sort')).toBe('distance');
  });

  it('is the newest jobs by default, with counts beside the filters', async () => {
    const { url, seen } = await listen(() => json(noJobs));
    await clientOf(`${url}/api///`).searchJobs({});
    const { pathname, search } = new URL(seen[0]?.url ?? '');
    expect(pathname).toBe('/api/jobs');
    const counted = [...Object.values(FILTER_PARAMS), WITHOUT].map((name) => `facet=${name}`);
    expect(search).toBe(`?${[...counted, 'sort=date', 'page=1', 'pageSize=20'].join('&')}`);
  });

  it('stays inside of the address, whatever the id of a job is', async () => {
    const { url, seen } = await listen(() => new Response('', { status: 404 }));
    await expect(clientOf(`${url}/api`).getJob('../towns?x=1#y')).rejects.toMatchObject({ kind: 'missing' });
    expect(new URL(seen[0]?.url ?? '').pathname).toBe('/api/jobs/..%2Ftowns%3Fx%3D1%23y');
  });
});

describe('a list that comes in pages', () => {
  const pages = (total: number, ...items: readonly (readonly unknown[])[]) =>
    listen((request) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      return json({ items: items[page - 1] ?? [], total, page, pageSize: 500 });
    });

  it('is read to its end, in its order', async () => {
    const { url, seen } = await pages(5, ['a', 'b'], ['c', 'd'], ['e']);
    const { dropped } = await clientOf(`${url}/api`).listPolicies();
    expect(dropped.map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((nth) => `items[${nth}]`));
    expect(seen).toHaveLength(3);
  });

  it('ends with the first empty page when the city promised more than it has', async () => {
    const { url, seen } = await pages(1000, ['a'], []);
    expect((await clientOf(`${url}/api`).listPolicies()).dropped).toHaveLength(1);
    expect(seen).toHaveLength(2);
  });

  it('ends even if a city sends pages for ever', async () => {
    const { url, seen } = await listen(() => json({ items: ['a'], total: 1e9, page: 1, pageSize: 500 }));
    await clientOf(`${url}/api`).listPolicies();
    expect(seen.length).toBeLessThanOrEqual(40);
  });

  it('is refused if it has too many rows', async () => {
    const giant = Array.from({ length: 140_000 }, () => 0);
    const { url } = await pages(140_001, [0], giant);
    await expect(clientOf(`${url}/api`).listPolicies()).rejects.toMatchObject({ kind: 'malformed' });
  });
});
