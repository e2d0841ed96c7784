import { describe, expect, it } from 'vitest';
import { createHttp } from '../../../src/city/http/http.ts';
import { readAllJobs } from '../../../src/city/jobs/jobPool.ts';
import { lazySource } from '../../../src/city/openSources.ts';
import { serve } from '../serve.ts';

type Kind = 'gateway' | 'hrss';

interface PagingCity {
  readonly total?: number;
  /** Ids of the rows of a page. */
  ids(page: number, size: number): readonly number[] | 'error';
}

/** A city that lists its jobs in pages, in the form of each kind. */
const forms: Readonly<
  Record<Kind, { row(id: number): object; body(rows: object[], total?: number): object }>
> = {
  gateway: {
    row: (id) => ({
      id: `${id}`,
      title: '普工',
      employer: '示例',
      pay: { negotiable: true },
      source: '示例',
      employment: `unknown${id % 3}`,
    }),
    body: (items, total) => ({ items, total, page: 1, pageSize: items.length }),
  },
  hrss: {
    row: (id) => ({ acb210: `${id}`, cca113: '普工', aab004: '示例' }),
    body: (rows, total) => ({ code: 0, data: { rows, total } }),
  },
};

async function open(kind: Kind, { total, ids }: PagingCity, readingTimeout?: number) {
  const asked: number[] = [];
  const { baseUrl } = await serve(({ searchParams }) => {
    const page = Number(searchParams.get('page') ?? searchParams.get('pageNum'));
    asked.push(page);
    const rows = ids(page, Number(searchParams.get('pageSize')));
    if (rows === 'error') return { body: '{}', status: 400 };
    return { body: JSON.stringify(forms[kind].body(rows.map(forms[kind].row), total)) };
  });
  const source = lazySource({ kind, baseUrl }, createHttp({ readingTimeout }));
  return { asked, read: () => readAllJobs(source) };
}

const upTo = (count: number) => Array.from({ length: count }, (_, nth) => nth);
/** A list of `count` rows whose pages have at most `cap` rows. */
const capped = (count: number, cap: number) => (page: number, size: number) => {
  const step = Math.min(cap, size);
  return upTo(count).slice((page - 1) * step, page * step);
};

describe.each<Kind>(['gateway', 'hrss'])('a list of %s in pages', (kind) => {
  it('is read whole, though the city caps its pages', async () => {
    const { read, asked } = await open(kind, { total: 530, ids: capped(530, 20) });
    const { value, part } = await read();
    expect({ count: value.length, part }).toEqual({ count: 530, part: undefined });
    expect(asked).toHaveLength(27);
  });

  it('is a part if the city ignores the page number', async () => {
    const { read, asked } = await open(kind, { total: 530, ids: () => upTo(20) });
    const { value, part, dropped } = await read();
    expect(value).toHaveLength(20);
    expect(part).toMatchObject({ read: 20, total: 530, why: 'repeated' });
    expect({ dropped, asked }).toEqual({ dropped: [], asked: [1, 2] });
  });

  it('is a part if the pages end before the total', async () => {
    const { read } = await open(kind, { total: 530, ids: capped(45, 20) });
    expect((await read()).part).toMatchObject({ read: 45, total: 530, why: 'ended' });
  });

  it('has each row once where pages overlap', async () => {
    const { read } = await open(kind, {
      total: 50,
      ids: (page) => upTo(50).slice(Math.max(0, page * 15 - 20), page * 15),
    });
    const { value, part, dropped } = await read();
    expect(value.map(({ id }) => id).toSorted()).toEqual(upTo(50).map(String).toSorted());
    expect({ part, dropped }).toEqual({ part: undefined, dropped: [] });
  });

  it('is whole if the last page comes again in place of an empty one', async () => {
    const pages = capped(45, 20);
    const { read } = await open(kind, { total: 45, ids: (page, size) => pages(Math.min(page, 3), size) });
    expect(await read()).toMatchObject({ value: { length: 45 }, part: undefined });
  });

  it('ends after its time with what came, if it has no end', async () => {
    const { read } = await open(kind, { total: 1_000_000, ids: (page) => [page] }, 150);
    const { value, part } = await read();
    expect(value.length).toBeGreaterThan(0);
    expect(part).toMatchObject({ read: value.length, total: 1_000_000, why: 'deadline' });
  });

  it('ends at a limit of pages', async () => {
    const { read, asked } = await open(kind, { total: 1_000_000, ids: (page) => [page] }, 600_000);
    const { part } = await read();
    expect(part).toMatchObject({ read: 1000, why: 'limit' });
    expect(asked).toHaveLength(1000);
  }, 60_000);

  it('is a part if a later page fails, and names the failure', async () => {
    const { read } = await open(kind, {
      total: 60,
      ids: (page) => (page < 3 ? capped(60, 20)(page, 20) : 'error'),
    });
    expect((await read()).part).toMatchObject({ read: 40, why: 'failed', cause: /refused/ });
  });

  it('fails if the first page fails', async () => {
    const { read } = await open(kind, { total: 60, ids: () => 'error' });
    await expect(read()).rejects.toMatchObject({ name: 'Failure', kind: 'refused' });
  });

  it('fails if rows are counted and none comes', async () => {
    const { read } = await open(kind, { total: 60, ids: () => [] });
    await expect(read()).rejects.toMatchObject({ name: 'Failure', kind: 'malformed' });
  });
});

it('reports the unknown codes of every page', async () => {
  const { read } = await open('gateway', { total: 3, ids: (page) => [page - 1] });
  const codes = (await read()).unknownCodes?.map(({ code }) => code);
  expect(codes).toEqual(['unknown0', 'unknown1', 'unknown2']);
});

it('cannot tell whether a full page that comes again is everything, if the city does not count', async () => {
  const { read } = await open('hrss', { ids: (_, size) => upTo(size) });
  expect((await read()).part).toMatchObject({ read: 500, why: 'repeated' });
});
