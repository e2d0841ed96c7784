import { describe, expect, it } from 'vitest';
import { createHttp, type HttpOptions } from '../../../src/city/http/http.ts';
import { createOriginPauses } from '../../../src/city/http/originPauses.ts';
import { deviceTiming } from '../../../src/city/http/retrying.ts';
import { readAllJobs } from '../../../src/city/jobs/jobPool.ts';
import { lazySource } from '../../../src/city/openSources.ts';
import { unhurried } from '../sandbox.ts';
import { type Reply, serve } from '../serve.ts';

type Kind = 'gateway' | 'hrss';

interface PagingCity {
  /** Rows on all pages, as it counts them on a page with its rows. */
  readonly total?: number | ((page: number, rows: number) => number | string);
  /** A page that is a 429 when it is asked for the first time. */
  readonly busy?: number;
  /** How the city refuses a request that comes while it still answers another. By default, it answers all at once. */
  readonly oneAtATime?: Omit<Reply, 'body'>;
  /** A page that never comes. */
  readonly slow?: number;
  /** What else it says beside its rows. */
  readonly more?: (page: number) => object;
  /** Ids of the rows of a page. */
  ids(page: number, size: number): readonly number[] | 'error' | 'down';
}

/** A city that lists its jobs in pages, in the form of each kind. */
const forms: Readonly<
  Record<Kind, { row(id: number): object; body(rows: object[], total: unknown, more?: object): object }>
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
    body: (items, total, more) => ({ items, total, page: 1, pageSize: items.length, ...more }),
  },
  hrss: {
    row: (id) => ({ acb210: `${id}`, cca113: '普工', aab004: '示例' }),
    body: (rows, total, more) => ({ code: 0, data: { rows, total, ...more } }),
  },
};

async function open(
  kind: Kind,
  { total, ids, more, busy, slow, oneAtATime }: PagingCity,
  options: HttpOptions = {},
) {
  const asked: number[] = [];
  let running = 0;
  /** It has one worker, whose work takes a moment. */
  async function alone(answer: Reply, refusal: Omit<Reply, 'body'>): Promise<Reply> {
    if (running > 0) return { body: '{}', ...refusal };
    running += 1;
    await new Promise((done) => setTimeout(done, 10));
    running -= 1;
    return answer;
  }
  const { baseUrl } = await serve(({ searchParams }) => {
    const page = Number(searchParams.get('page') ?? searchParams.get('pageNum'));
    asked.push(page);
    if (page === slow) return 'never';
    if (page === busy && asked.filter((one) => one === page).length === 1) return { body: '{}', status: 429 };
    const rows = ids(page, Number(searchParams.get('pageSize')));
    if (rows === 'error') return { body: '{}', status: 400 };
    if (rows === 'down') return { body: '{}', status: 503 };
    const counted = typeof total === 'function' ? total(page, rows.length) : total;
    const body = JSON.stringify(forms[kind].body(rows.map(forms[kind].row), counted, more?.(page)));
    return oneAtATime ? alone({ body }, oneAtATime) : { body };
  });
  const source = lazySource({ kind, baseUrl }, createHttp({ ...unhurried(), ...options }));
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

  it('is asked for three pages at once if it has many, as soon as the second shows that they differ', async () => {
    const { read, asked } = await open(
      kind,
      { total: 400, ids: capped(400, 20), slow: 3 },
      { readingTimeout: 500 },
    );
    expect((await read()).part).toMatchObject({ read: 40, total: 400, why: 'deadline' });
    expect(asked.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is asked for one page at a time once the city had too much to do', async () => {
    const { read, asked } = await open(
      kind,
      { total: 400, ids: capped(400, 20), busy: 2, slow: 4 },
      { readingTimeout: 500 },
    );
    expect((await read()).part).toMatchObject({ read: 60, why: 'deadline' });
    expect(asked).toEqual([1, 2, 2, 3, 4]);
  });

  it.each([429, 503])(
    'is read whole, though the city refuses with %i what comes beside another',
    async (status) => {
      const { read, asked } = await open(kind, { total: 400, ids: capped(400, 20), oneAtATime: { status } });
      expect(await read()).toMatchObject({ value: { length: 400 }, part: undefined });
      // From the first refusal on, one after the other.
      expect(asked.slice(-15)).toEqual(upTo(15).map((nth) => nth + 6));
    },
  );

  it('is read whole, though the city asks for a pause each time it refuses a page', async () => {
    const pauses: number[] = [];
    let now = 0;
    const timing = {
      now: () => now,
      random: () => 0,
      async wait(ms: number) {
        pauses.push(ms);
        now += ms;
      },
    };
    const { read } = await open(
      kind,
      { total: 400, ids: capped(400, 20), oneAtATime: { status: 429, retryAfter: '2' } },
      { timing, pauses: createOriginPauses(() => now) },
    );
    expect(await read()).toMatchObject({ value: { length: 400 }, part: undefined });
    expect(pauses.every((ms) => ms === 2000)).toBe(true);
  });

  it('ends after its time if the pause that the city asks for is longer', async () => {
    const { read } = await open(
      kind,
      { total: 400, ids: capped(400, 20), oneAtATime: { status: 429, retryAfter: '8' } },
      { timing: deviceTiming, pauses: createOriginPauses(Date.now), readingTimeout: 400 },
    );
    expect((await read()).part).toMatchObject({ total: 400, why: 'deadline' });
  });

  it('is not asked for a page once more that was refused alone', async () => {
    const ids = (page: number, size: number) => (page === 2 ? 'down' : capped(60, 20)(page, size));
    const { read, asked } = await open(kind, { total: 60, ids });
    expect((await read()).part).toMatchObject({ read: 20, why: 'failed' });
    expect(asked).toEqual([1, 2, 2, 2]);
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
    const { read } = await open(kind, { total: 1_000_000, ids: (page) => [page] }, { readingTimeout: 400 });
    const { value, part } = await read();
    expect(value.length).toBeGreaterThan(0);
    expect(part).toMatchObject({ read: value.length, total: 1_000_000, why: 'deadline' });
  });

  it('ends at a limit of pages', async () => {
    const { read, asked } = await open(
      kind,
      { total: 1_000_000, ids: (page) => [page] },
      { readingTimeout: 600_000 },
    );
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

describe.each<Kind>(['gateway', 'hrss'])('a list of %s that counts wrong', (kind) => {
  it('is read whole, though it counts only the rows of each page', async () => {
    const { read } = await open(kind, { total: (_, rows) => rows, ids: capped(130, 20) });
    expect(await read()).toMatchObject({ value: { length: 130 }, part: undefined });
  });

  it('is asked only once if its page is not full', async () => {
    const { read, asked } = await open(kind, {
      total: 30,
      ids: capped(30, 500),
      more: () => ({ pageSize: 500 }),
    });
    expect(await read()).toMatchObject({ value: { length: 30 }, part: undefined });
    expect(asked).toEqual([1]);
  });

  it.each<[string, PagingCity['ids']]>([
    ['refuses the page behind the end', (page) => (page === 1 ? upTo(20) : 'error')],
    ['repeats the last page behind the end', () => upTo(20)],
  ])('is whole if it %s', async (_, ids) => {
    const { read, asked } = await open(kind, { total: 20, ids });
    expect(await read()).toMatchObject({ value: { length: 20 }, part: undefined });
    expect(asked).toEqual([1, 2]);
  });

  it('is whole if its total shrinks meanwhile', async () => {
    const { read } = await open(kind, { total: (page) => 100 - page * 15, ids: capped(60, 20) });
    expect(await read()).toMatchObject({ value: { length: 60 }, part: undefined });
  });

  it('is read to its end if it says too few', async () => {
    const { read } = await open(kind, { total: 25, ids: capped(60, 20) });
    expect(await read()).toMatchObject({ value: { length: 60 }, part: undefined });
  });

  it('says no total that is smaller than what came', async () => {
    const { read } = await open(
      kind,
      { total: (_, rows) => rows, ids: (page) => [page] },
      { readingTimeout: 400 },
    );
    expect((await read()).part).toEqual({ read: expect.any(Number), why: 'deadline' });
  });

  it('is read whole with its pages in any order', async () => {
    const order = [0, 3, 1, 2];
    const { read } = await open(kind, {
      total: 60,
      ids: (page) => capped(60, 20)(order[page] ?? 9, 20),
    });
    expect(await read()).toMatchObject({ value: { length: 60 }, part: undefined });
  });

  it('ends after its time if a page is slower', async () => {
    const { read } = await open(kind, { total: 60, ids: capped(60, 20), slow: 2 }, { readingTimeout: 400 });
    expect((await read()).part).toMatchObject({ read: 20, total: 60, why: 'deadline' });
  });

  it('fails as a timeout if the first page is slower', async () => {
    const { read } = await open(kind, { total: 60, ids: capped(60, 20), slow: 1 }, { readingTimeout: 150 });
    await expect(read()).rejects.toMatchObject({ name: 'Failure', kind: 'timeout' });
  });
});

describe('a list of hrss', () => {
  it('is read whole where a row comes twice on the first page', async () => {
    const pages = [[], [0, 0, 1, 2], [3, 4], [5]];
    const { read } = await open('hrss', { total: 6, ids: (page) => pages[page] ?? [] });
    const { value, part } = await read();
    expect(value.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(part).toBeUndefined();
  });

  it.each([700, 30])('is read whole if its pages are counted from 0: %i rows', async (count) => {
    const { read } = await open('hrss', {
      total: count,
      ids: (page, size) => capped(count, 500)(page + 1, size),
    });
    const { value, part } = await read();
    expect({ count: value.length, part }).toEqual({ count, part: undefined });
  });

  it('may write its numbers as texts', async () => {
    const { read, asked } = await open('hrss', { total: () => '45', ids: capped(45, 20) });
    expect(await read()).toMatchObject({ value: { length: 45 }, part: undefined });
    expect(asked).toEqual([1, 2, 3]);
  });

  it('ends at an empty page if it does not count', async () => {
    const { read } = await open('hrss', { ids: capped(1000, 500) });
    expect(await read()).toMatchObject({ value: { length: 1000 }, part: undefined });
  });

  it('ends at the page that says so, unless more rows are counted', async () => {
    const more = () => ({ hasNextPage: false });
    const one = await open('hrss', { ids: capped(60, 20), more });
    expect((await one.read()).value).toHaveLength(20);
    const counted = await open('hrss', { total: 60, ids: capped(60, 20), more });
    expect((await counted.read()).value).toHaveLength(60);
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
