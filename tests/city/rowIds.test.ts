import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCity } from '../../src/city/openCity.ts';
import type { Answer, CityApi } from '../../src/domain/cityApi.ts';
import { clientOf, freshId, openSandbox, PERSON, unhurried } from './sandbox.ts';

/* Two districts with the same software give the same ids to their own rows. */

const SOURCES = ['一区', '二区'] as const;
type District = (typeof SOURCES)[number];

let served: Awaited<ReturnType<typeof openSandbox>>[];
let city: CityApi;
let district: Record<District, Required<CityApi>>;

beforeAll(async () => {
  served = await Promise.all(SOURCES.map(() => openSandbox()));
  const [first, second] = served.map(({ url }) => `${url}/scenario/normal/api`);
  if (!first || !second) throw new Error('there are two districts');
  district = { 一区: clientOf(first), 二区: clientOf(second) };
  const sources = [first, second].map((baseUrl, nth) => ({
    kind: 'gateway',
    baseUrl,
    name: SOURCES[nth],
  }));
  city = openCity({ name: '示例城市', sources }, { http: unhurried() });
});
afterAll(async () => {
  await Promise.all(served.map(({ close }) => close()));
});

/** The rows of a call at each district. */
async function rowsOf<T>(ask: (of: Required<CityApi>) => Promise<Answer<readonly T[]>>) {
  const [first, second] = await Promise.all(SOURCES.map(async (name) => (await ask(district[name])).value));
  return { first: first ?? [], second: second ?? [] };
}

/** The last row of a merged list. It is of the second district. */
async function lastOf<T>(list: Promise<Answer<readonly T[]>> | undefined): Promise<T> {
  const row = (await list)?.value.at(-1);
  if (row === undefined) throw new Error('the list is empty');
  return row;
}

describe('a write about a row goes to the source of the row', () => {
  it('where an application is taken back', async () => {
    const [job] = (await district.二区.searchJobs({ text: '保洁' })).value.jobs;
    const receipt = await city.apply?.({ requestId: freshId(), jobId: `1~${job?.id}`, person: PERSON });
    const jobId = `1~${job?.id}`;
    expect(await city.listApplications?.()).toMatchObject({ value: [{ id: receipt?.id, jobId }] });
    expect((await city.getJob?.(jobId))?.value.id).toBe(jobId);
    expect(await city.withdrawApplication?.(receipt?.id ?? '', freshId())).toMatchObject({ jobId });
    const { first, second } = await rowsOf((of) => of.listApplications());
    expect(first).toEqual([]);
    expect(second.map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('where a visit is booked, moved and cancelled', async () => {
    const days = { from: '2026-11-24', to: '2026-12-04' };
    const station = await lastOf(city.listStations?.());
    const free = (await city.listSlots?.({ ...days, stationId: station.id }))?.value.filter(
      ({ left }) => left > 1,
    );
    const [slot, other] = free ?? [];
    if (!slot || !other) throw new Error('the station has two free slots');
    expect(slot.stationId).toBe(station.id);

    const outcome = await city.book?.({ requestId: freshId(), slotId: slot.id, person: PERSON });
    if (outcome?.kind !== 'booked') throw new Error('the slot is free');
    const moved = await city.moveBooking?.(outcome.booking.id, other.id, freshId());
    expect(moved).toMatchObject({ kind: 'booked', booking: { slot: { id: other.id } } });
    const listed = (await city.listBookings?.())?.value.map(({ id }) => id);
    expect(listed).toEqual([outcome.booking.id]);
    await city.cancelBooking?.(outcome.booking.id, freshId());

    const { first, second } = await rowsOf((of) => of.listBookings());
    expect(first).toEqual([]);
    expect(second.map(({ state }) => state)).toEqual(['cancelled']);
  });

  it.each([
    ['course', 'listCourses', 'signUpForCourse'],
    ['event', 'listEvents', 'signUpForEvent'],
  ] as const)('where somebody signs up for a %s, and gives the place back', async (offer, list, signUp) => {
    const open = (
      rows: readonly { readonly id: string; readonly left?: number; readonly cancelled?: boolean }[] = [],
    ) => rows.filter(({ left = 0, cancelled }) => left > 0 && !cancelled);
    const chosen = open((await city[list]?.())?.value).at(-1);
    const before = await rowsOf<{ id: string; left?: number }>((of) => of[list]());
    const id = chosen?.id ?? '';
    await city[signUp]?.({ requestId: freshId(), id, person: PERSON });
    const after = await rowsOf<{ id: string; left?: number }>((of) => of[list]());
    expect(after.first).toEqual(before.first);
    expect(after.second).not.toEqual(before.second);
    const mine = (await city.listSignUps?.())?.value.find((one) => one.offer === offer);
    expect(mine).toMatchObject({ id, state: 'signedUp' });
    const withdrawal = { requestId: freshId(), offer, id, code: mine?.code ?? '' };
    expect(await city.withdrawSignUp?.(withdrawal)).toMatchObject({ id, state: 'withdrawn' });
    expect(await rowsOf<{ id: string; left?: number }>((of) => of[list]())).toEqual(before);
  });

  it('where a station is asked for help', async () => {
    const station = await lastOf(city.listStations?.());
    await city.askAssistance?.({
      requestId: freshId(),
      person: PERSON,
      words: '请帮忙',
      stationId: station.id,
    });
    const { first, second } = await rowsOf((of) => of.listAssistance());
    expect([first.length, second.length]).toEqual([0, 1]);
  });
});

describe('the ids of rows', () => {
  it('lead from an application to no job, where the jobs of its source are not shown', async () => {
    const [job] = (await district.二区.searchJobs({ text: '保洁' })).value.jobs;
    await district.二区.apply({ requestId: freshId(), jobId: job?.id ?? '', person: PERSON });
    const [first, second] = served.map(({ url }) => `${url}/scenario/normal/api`);
    const sources = [
      { kind: 'gateway', baseUrl: first, provides: ['searchJobs', 'getJob'] },
      { kind: 'gateway', baseUrl: second, provides: ['listApplications'] },
    ];
    const apart = openCity({ name: '示例城市', sources }, { http: unhurried() });
    const applications = (await apart.listApplications?.())?.value ?? [];
    expect(applications.map(({ title }) => title)).toContain(job?.title);
    expect(applications.flatMap(({ jobId }) => jobId ?? [])).toEqual([]);
  });

  it('stay as the city writes them where one source answers', async () => {
    const sources = [{ kind: 'gateway', baseUrl: `${served[0]?.url}/scenario/normal/api` }];
    const alone = openCity({ name: '示例城市', sources }, { http: unhurried() });
    const ids = (await alone.listStations?.())?.value.map(({ id }) => id);
    expect(ids).toEqual((await district.一区.listStations()).value.map(({ id }) => id));
  });

  it('that were kept before there was a second source belong to the first', async () => {
    const jobId = (await district.一区.searchJobs({ text: '保安' })).value.jobs[0]?.id ?? '';
    const { id } = await district.一区.apply({ requestId: freshId(), jobId, person: PERSON });
    expect(await city.withdrawApplication?.(id, freshId())).toMatchObject({ id, state: 'withdrawn' });
  });

  it('of a source that is no longer there are missing', async () => {
    await expect(city.withdrawApplication?.('7~a-1', freshId())).rejects.toMatchObject({ kind: 'missing' });
    await expect(city.cancelBooking?.('x~b-1', freshId())).rejects.toMatchObject({ kind: 'missing' });
  });
});
