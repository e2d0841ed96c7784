import { describe, expect, it } from 'vitest';
import { openCity } from '../../../../src/city/openCity.ts';
import { IN_PROGRESS } from '../../../../src/city/sources/gateway/problemTypes.ts';
import { listen } from '../../listen.ts';
import { clientOf, freshId, PERSON } from '../../sandbox.ts';
import { serve } from '../../serve.ts';

/** A gateway that says these things at these paths. */
async function gatewayOf(replies: Readonly<Record<string, { status?: number; body: unknown }>>) {
  const { baseUrl } = await serve(({ pathname }) => {
    const reply = replies[pathname];
    return reply && { status: reply.status, body: JSON.stringify(reply.body) };
  });
  return clientOf(baseUrl);
}

const job = { id: '1', title: '保洁员', employer: '示例公司', pay: { negotiable: true }, source: '示例' };
const slot = {
  id: 's1',
  station: '1',
  kind: 'expert',
  start: '2026-11-24T13:30:00+08:00',
  end: '2026-11-24T14:30:00+08:00',
  left: 1,
};
const DAYS = { from: '2026-11-23', to: '2026-12-06' };
const bookOf = (slotId: string) => ({ requestId: freshId(), slotId, person: PERSON });

describe('unknown codes', () => {
  it('are left out of the job and reported, each once', async () => {
    const strange = { ...job, employment: 'gig', tags: ['meals', 'pets', 'pets'] };
    const page = { items: [strange, { ...strange, id: '2' }], total: 2, page: 1, pageSize: 20 };
    const city = await gatewayOf({
      '/jobs': { body: page },
      '/jobs/1': { body: { item: { ...strange, description: [] } } },
    });
    const codes = [
      { field: 'employment', code: 'gig' },
      { field: 'tags', code: 'pets' },
    ];
    const { value, unknownCodes } = await city.searchJobs({});
    expect(value.jobs[0]).toMatchObject({ employment: undefined, tags: ['meals'] });
    expect(unknownCodes).toEqual(codes);
    expect((await city.getJob('1')).unknownCodes).toEqual(codes);
  });
});

describe('what is not there', () => {
  it('is gone where it is a record, and is an outage where it is a list', async () => {
    const city = await gatewayOf({});
    await expect(city.getJob('1')).rejects.toMatchObject({ kind: 'missing' });
    const lists = [
      () => city.searchJobs({}),
      () => city.listTowns(),
      () => city.listStations(),
      () => city.listPolicies(),
      () => city.listProcedures(),
      () => city.listCourses(),
      () => city.listEvents(),
    ];
    for (const list of lists) await expect(list()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('a page of jobs', () => {
  const page = (more: object) => ({ items: [job], total: 1, page: 1, pageSize: 20, ...more });

  it('shows a job once when the city sends it twice', async () => {
    const city = await gatewayOf({
      '/jobs': { body: page({ items: [job, { ...job }, { ...job, id: '2' }] }) },
    });
    const { value, dropped } = await city.searchJobs({});
    expect(value.jobs.map(({ id }) => id)).toEqual(['1', '2']);
    expect(dropped).toHaveLength(1);
  });

  it('loses only the counts that are broken', async () => {
    const facets = {
      employment: [
        { key: 'fullTime', count: 2 },
        { key: '', count: 1 },
      ],
      tag: [{ key: 'nightShift', count: 3 }],
    };
    const city = await gatewayOf({ '/jobs': { body: page({ facets }) } });
    const { value } = await city.searchJobs({});
    expect(value.jobs).toHaveLength(1);
    expect(value.facets.employment).toBeUndefined();
    expect(value.facets.tags).toEqual([{ value: 'nightShift', count: 3 }]);
  });
});

describe('a record', () => {
  it('may have other fields beside it, whatever they say', async () => {
    const beside = { code: 1, message: '查询异常' };
    const city = await gatewayOf({
      '/jobs': { body: { items: [job], total: 1, page: 1, pageSize: 20, ...beside } },
      '/jobs/1': { body: { item: { ...job, description: [] }, ...beside } },
    });
    expect((await city.searchJobs({})).value.jobs).toHaveLength(1);
    expect((await city.getJob('1')).value).toMatchObject({ id: '1' });
  });
});

describe('impossible rows', () => {
  it('are dropped one by one: an unknown kind, a time without zone, an end before the start', async () => {
    const items = [
      slot,
      { ...slot, kind: 'party' },
      { ...slot, start: '2026-11-24 13:30' },
      { ...slot, end: '2026-11-23T00:00:00Z' },
      { ...slot, start: '2026-13-45T13:30:00+08:00' },
      { ...slot, left: -1 },
    ];
    const city = await gatewayOf({ '/slots': { body: { items } } });
    const { value, dropped } = await city.listSlots(DAYS);
    expect(value.map(({ id }) => id)).toEqual(['s1']);
    expect(dropped.map(({ path }) => path)).toEqual([
      'items[1].kind',
      'items[2].start',
      'items[3]',
      'items[4].start',
      'items[5].left',
    ]);
  });

  it('lose only a link that is not a web address', async () => {
    const event = { id: '1', title: '宣讲', kind: 'talk', start: slot.start, end: slot.end };
    const urls = ['https://example.com/', 'javascript:alert(1)', 'tel:12333'];
    const items = urls.map((url, nth) => ({ ...event, id: String(nth), url }));
    const city = await gatewayOf({ '/events': { body: { items } } });
    expect((await city.listEvents()).value.map(({ url }) => url)).toEqual([urls[0], undefined, undefined]);
  });
});

describe('a conflict', () => {
  const underWay = { status: 409, body: { type: IN_PROGRESS } };

  it('is a taken slot, even if the city offers no other', async () => {
    const city = await gatewayOf({ '/bookings': { status: 409, body: { detail: 'no' } } });
    expect(await city.book(bookOf('s1'))).toEqual({ kind: 'taken', nearest: [] });
  });

  it('offers only the free slots that are valid', async () => {
    const body = { nearest: [{ ...slot, id: 's2' }, null, 'tomorrow'] };
    const city = await gatewayOf({ '/bookings': { status: 409, body } });
    expect(await city.book(bookOf('s1'))).toMatchObject({ kind: 'taken', nearest: [{ id: 's2' }] });
  });

  it('can be retried while the same request is in progress', async () => {
    const city = await gatewayOf({
      '/bookings': underWay,
      '/needs': underWay,
      '/courses/1/sign-ups': underWay,
    });
    const need = { wants: [], skills: [], employment: [] };
    const signUp = { requestId: freshId(), id: '1', person: PERSON };
    for (const ask of [
      () => city.book(bookOf('s1')),
      () => city.registerNeed({ requestId: freshId(), person: PERSON, need }),
      () => city.signUpForCourse(signUp),
    ]) {
      await expect(ask()).rejects.toMatchObject({ kind: 'unavailable' });
    }
  });
});

describe('an invalid answer to a write', () => {
  it('is resolved from the list of bookings, as the write may have been done', async () => {
    const draft = bookOf('s1');
    const mine = { id: 'b1', slot, state: 'booked', code: 'QP1', requestId: draft.requestId };
    const city = await gatewayOf({ '/bookings': { body: { item: { id: 'b1' }, items: [mine] } } });
    expect(await city.book(draft)).toMatchObject({ kind: 'booked', booking: { id: 'b1', code: 'QP1' } });
    await expect(city.book(bookOf('s1'))).rejects.toMatchObject({ kind: 'malformed' });
  });

  const draft = bookOf('s1');
  const mine = { id: 'b1', slot, state: 'booked', code: 'QP1', requestId: draft.requestId };
  const other = { ...slot, id: 's2' };
  const answering = (item: object, items: readonly object[] = []) =>
    gatewayOf({ '/bookings': { body: { item, items } }, '/bookings/b1': { body: { item } } });

  it.each([
    ['another slot', { slot: other }],
    ['another write', { requestId: 'another' }],
    ['a booking that is cancelled', { state: 'cancelled' }],
  ])('is one about %s', async (_, more) => {
    const city = await answering({ ...mine, ...more });
    await expect(city.book(draft)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it('is not one that leaves out the key', async () => {
    const city = await answering({ ...mine, requestId: undefined });
    expect(await city.book(draft)).toMatchObject({ kind: 'booked', booking: { id: 'b1' } });
  });

  it('is no booking when the list has it as cancelled', async () => {
    const city = await answering({ id: 'b1' }, [{ ...mine, state: 'cancelled' }]);
    await expect(city.book(draft)).rejects.toMatchObject({ kind: 'malformed' });
  });

  it.each([
    ['the slot before', {}],
    ['another booking', { id: 'b2', slot: other }],
    ['a booking that is cancelled', { slot: other, state: 'cancelled' }],
  ])('to a move is one about %s, and the list knows better', async (_, more) => {
    const move = (city: Awaited<ReturnType<typeof answering>>) => city.moveBooking('b1', 's2', freshId());
    await expect(move(await answering({ ...mine, ...more }))).rejects.toMatchObject({ kind: 'malformed' });
    const moved = await answering({ ...mine, ...more }, [{ ...mine, slot: other }]);
    expect(await move(moved)).toMatchObject({ kind: 'booked', booking: { id: 'b1', slot: { id: 's2' } } });
  });

  it.each([
    ['a booking that stands', {}],
    ['another booking', { id: 'b2', state: 'cancelled' }],
  ])('to a cancellation is one about %s', async (_, more) => {
    const city = await answering({ ...mine, ...more });
    await expect(city.cancelBooking('b1', freshId())).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe('an answer about something else', () => {
  const need = { wants: ['保洁'], skills: [], employment: [] };
  const registered = { id: 'n1', need, registeredOn: '2026-11-23', state: 'open' };
  const application = {
    id: 'a1',
    title: '保洁员',
    employer: '示例公司',
    sentAt: '2026-11-23T09:30:00+08:00',
    state: 'withdrawn',
  };
  const ad = { ...job, description: [] };
  type City = Awaited<ReturnType<typeof gatewayOf>>;

  it.each<[string, string, object, object, (city: City) => Promise<unknown>]>([
    ['another ad', '/jobs/1', ad, { id: '2' }, (city) => city.getJob('1')],
    [
      'another application',
      '/applications/a1',
      application,
      { id: 'a2' },
      (city) => city.withdrawApplication('a1', freshId()),
    ],
    [
      'an application that still stands',
      '/applications/a1',
      application,
      { state: 'seen' },
      (city) => city.withdrawApplication('a1', freshId()),
    ],
    ...[{ state: 'signedUp' }, { code: 'QP2' }, { id: 'c2' }, { offer: 'event' }].map(
      (more): [string, string, object, object, (city: City) => Promise<unknown>] => [
        `a sign-up with ${JSON.stringify(more)}`,
        '/sign-ups/QP1',
        { offer: 'course', id: 'c1', title: '示例', code: 'QP1', state: 'withdrawn' },
        more,
        (city) => city.withdrawSignUp({ requestId: freshId(), offer: 'course', id: 'c1', code: 'QP1' }),
      ],
    ),
    [
      'a new need that is withdrawn',
      '/needs',
      registered,
      { state: 'withdrawn' },
      (city) => city.registerNeed({ requestId: freshId(), person: PERSON, need }),
    ],
    ['another need', '/needs/n1', registered, { id: 'n2' }, (city) => city.changeNeed('n1', need, freshId())],
    [
      'a changed need that is withdrawn',
      '/needs/n1',
      registered,
      { state: 'withdrawn' },
      (city) => city.changeNeed('n1', need, freshId()),
    ],
    [
      'a withdrawn need that stands',
      '/needs/n1',
      { ...registered, state: 'withdrawn' },
      { state: 'open' },
      (city) => city.withdrawNeed('n1', freshId()),
    ],
    [
      'a need that is still open although work was found',
      '/needs/n1/follow-up',
      { ...registered, state: 'found' },
      { state: 'open' },
      (city) => city.answerFollowUp('n1', 'found', freshId()),
    ],
    [
      'a need that is closed although work is still looked for',
      '/needs/n1/follow-up',
      registered,
      { state: 'withdrawn' },
      (city) => city.answerFollowUp('n1', 'looking', freshId()),
    ],
  ])('is not taken for what was asked: %s', async (_, path, item, wrong, ask) => {
    const right = await gatewayOf({ [path]: { body: { item } } });
    await expect(ask(right)).resolves.toBeDefined();
    const city = await gatewayOf({ [path]: { body: { item: { ...item, ...wrong } } } });
    await expect(ask(city)).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe('a city that has not decided', () => {
  it.each([408, 425, 429])('says %i: the booking may be there, so the list is asked', async (status) => {
    const draft = bookOf('s1');
    const items = [{ id: 'b1', slot, state: 'booked', code: 'QP1', requestId: draft.requestId }];
    const methods: string[] = [];
    const { baseUrl } = await serve(({ pathname }, method) => {
      methods.push(`${method} ${pathname}`);
      return { status: method === 'POST' ? status : 200, body: JSON.stringify({ items }) };
    });
    expect(await clientOf(baseUrl).book(draft)).toMatchObject({ kind: 'booked', booking: { id: 'b1' } });
    expect(methods).toEqual(['POST /bookings', 'GET /bookings']);
  });
});

describe('a booking', () => {
  const cityOf = (onPost: () => Response, mine: () => readonly object[] = () => []) =>
    listen(({ method }) => (method === 'POST' ? onPost() : new Response(JSON.stringify({ items: mine() }))));
  const methodsOf = (seen: readonly Request[]) => seen.map(({ method }) => method);

  it('during a pause of the city is not sent again, and not told as refused', async () => {
    const { url, seen } = await cityOf(
      () => new Response('{}', { status: 429, headers: { 'Retry-After': '600' } }),
    );
    const [city, draft] = [clientOf(url), bookOf('s1')];
    for (let tap = 0; tap < 3; tap += 1)
      await expect(city.book(draft)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(methodsOf(seen)).toEqual(['POST']);
  });

  it('without a list is not repeated during a pause either', async () => {
    const { url, seen } = await cityOf(
      () => new Response('{}', { status: 503, headers: { 'Retry-After': '600' } }),
    );
    const config = { kind: 'gateway', baseUrl: url, provides: ['listSlots', 'book'] } as const;
    const city = openCity({ name: '示例城市', sources: [config] });
    await expect(city.book?.(bookOf('s1'))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(methodsOf(seen)).toEqual(['POST']);
  });

  it.each([301, 303, 307])(
    'that is answered by a %i is looked for in the list, and not followed',
    async (status) => {
      const draft = bookOf('s1');
      const { url, seen } = await cityOf(
        () => new Response(null, { status, headers: { Location: '/bookings/b1' } }),
        () => [{ id: 'b1', slot, state: 'booked', code: 'QP1', requestId: draft.requestId }],
      );
      expect(await clientOf(url).book(draft)).toMatchObject({ kind: 'booked', booking: { id: 'b1' } });
      expect(seen.map(({ method, url: asked }) => `${method} ${asked.slice(url.length)}`)).toEqual([
        'POST /bookings',
        'GET /bookings',
      ]);
    },
  );

  it('that is answered by an error in a 200 is not known, and looked for', async () => {
    const { url, seen } = await cityOf(() => new Response('{"code":500,"msg":"系统异常"}'));
    await expect(clientOf(url).book(bookOf('s1'))).rejects.toMatchObject({ kind: 'malformed' });
    expect(methodsOf(seen)).toEqual(['POST', 'GET']);
  });
});
