import { describe, expect, it } from 'vitest';
import { openCity } from '../../../../src/city/openCity.ts';
import { parts } from '../../../../src/data/own/ownParts.ts';
import { monthBoard } from '../../../../src/domain/monthBoard.ts';
import { listen, rejection } from '../../listen.ts';
import { clientOf, unhurried } from '../../sandbox.ts';

const NIGHT = { start: '2026-11-26T22:00+08:00', end: '2026-11-26T24:00:00+08:00' };
const LONG = '长'.repeat(20_000);

/** A city that answers every list with these rows. */
async function cityOf(...items: readonly object[]) {
  const { url } = await listen(() => Response.json({ items, sample: true }));
  return clientOf(`${url}/api`);
}

describe('a sign-up in the list of the city', () => {
  const row = { offer: 'course', id: '1', title: '叉车', code: 'QP1', state: 'signedUp' };

  it('is told apart by its number: a course and an event may have the same id', async () => {
    const city = await cityOf(row, { ...row, offer: 'event', title: '招聘会', code: 'QP2' });
    const { value, dropped } = await city.listSignUps();
    expect(value.map(({ offer, code }) => [offer, code])).toEqual([
      ['course', 'QP1'],
      ['event', 'QP2'],
    ]);
    expect(dropped).toEqual([]);
  });

  it('stands beside an earlier one for the same course that was withdrawn', async () => {
    const city = await cityOf({ ...row, state: 'withdrawn' }, { ...row, code: 'QP2' });
    expect((await city.listSignUps()).value.map(({ state }) => state)).toEqual(['withdrawn', 'signedUp']);
  });

  it('stands once where the city lists its number twice, and not in a state that nobody knows', async () => {
    const city = await cityOf(row, row, { ...row, code: 'QP3', state: 'frozen' });
    const { value, dropped } = await city.listSignUps();
    expect(value).toHaveLength(1);
    expect(dropped.map(({ path }) => path)).toEqual(['items[1]', 'items[2].state']);
  });

  it('with a long title and no day is cut and has none', async () => {
    const city = await cityOf({ ...row, title: LONG, start: '0000-99-99' });
    const [read] = (await city.listSignUps()).value;
    expect(read?.title.length).toBeLessThan(300);
    expect(read?.start).toBeUndefined();
  });
});

describe('a time that there is not', () => {
  const never = ['2026-02-30T09:00:00+08:00', '2026-13-01T09:00:00Z', '2026-11-26T09:00:00+99:99'];
  const slot = { id: 's', station: 'x', kind: 'expert', left: 1, end: '2026-12-26T11:00:00+08:00' };

  it.each([
    ['listAssistance', (at: string) => ({ words: '办补贴', state: 'asked', askedAt: at })],
    ['listApplications', (at: string) => ({ title: '保安', employer: '示例', state: 'sent', sentAt: at })],
    ['listBookings', (at: string) => ({ state: 'booked', code: 'Q1', slot: { ...slot, start: at } })],
    ['listEvents', (at: string) => ({ ...slot, title: '招聘会', kind: 'jobFair', start: at })],
  ] as const)('drops its row in %s, and the rows beside it stay', async (call, rowAt) => {
    const times = ['2026-11-26T09:00:00+08:00', ...never];
    const city = await cityOf(...times.map((at, nth) => ({ ...rowAt(at), id: `r${nth}` })));
    const { value, dropped } = await city[call]();
    expect(value.map(({ id }) => id)).toEqual(['r0']);
    expect(dropped.map(({ reason }) => reason)).toEqual(never.map(() => 'an instant that there is'));
  });

  it('is no beginning of a sign-up', async () => {
    const starts = ['2026-11-26', '2026-02-30', ...never];
    const row = { offer: 'course', id: '1', title: '叉车', state: 'signedUp' };
    const city = await cityOf(...starts.map((start, nth) => ({ ...row, code: `QP${nth}`, start })));
    const { value } = await city.listSignUps();
    expect(value.map(({ start }) => start)).toEqual(['2026-11-26', ...starts.slice(1).map(() => undefined)]);
  });
});

describe('what the device keeps of an answer with long texts and odd times', () => {
  const slot = { id: 's', station: 'x', kind: 'expert', left: 1, title: LONG, ...NIGHT };

  it('can be read again', async () => {
    const help = {
      id: 'h',
      words: LONG,
      state: 'asked',
      askedAt: NIGHT.start,
      notes: [LONG],
      procedure: LONG,
    };
    const visit = { id: 'b', state: 'booked', code: 'QP1', requestId: LONG, slot };
    const [asked] = (await (await cityOf(help)).listAssistance()).value;
    const [booking] = (await (await cityOf(visit)).listBookings()).value;
    const keeps = (part: 'assistance' | 'bookings', value: unknown) =>
      parts[part].read([{ id: 'a', at: 0, value }])?.get('a');
    expect(asked?.procedureId).toBeUndefined();
    expect(keeps('assistance', asked)).toEqual(asked);
    expect(keeps('bookings', booking)).toEqual(booking);
  });
});

it('a search of a city that counts jobs and sends none is malformed, but not behind the first page', async () => {
  const answer = { items: [], total: 5, next: null };
  const { url } = await listen(() => Response.json(answer));
  const source = { kind: 'gateway', baseUrl: `${url}/api`, search: 'server' };
  const city = openCity({ name: '示例城市', sources: [source] }, { http: unhurried() });
  expect(await rejection(Promise.resolve(city.searchJobs?.({})))).toMatchObject({ kind: 'malformed' });
  expect((await city.searchJobs?.({ cursor: 'c' }))?.value.jobs).toEqual([]);
});

it('a booking for a resident that is one of another slot, or called off, is none', async () => {
  const slot = { id: 's', station: 'x', kind: 'expert', left: 1, start: NIGHT.start, end: NIGHT.end };
  const booking = { id: 'b', state: 'booked', code: 'QP1', slot };
  const draft = {
    requestId: 'r',
    slotId: 's',
    person: { name: '示例居民', phone: '13800000000' },
    onBehalf: { consentedAt: NIGHT.start },
  };
  const answers = [booking, { ...booking, slot: { ...slot, id: 't' } }, { ...booking, state: 'cancelled' }];
  const kinds = [];
  for (const item of answers) {
    const { url } = await listen(() => Response.json({ item }));
    kinds.push(
      await clientOf(`${url}/api`)
        .bookFor(draft)
        .then(
          ({ kind }) => kind,
          ({ kind }) => kind,
        ),
    );
  }
  expect(kinds).toEqual(['booked', 'malformed', 'malformed']);
});

it('an event without end is on the board of every day: it ends with the last day that there is', async () => {
  const row = { id: 'a', title: '展', kind: 'talk', start: '2026-11-01T09:00:00+08:00' };
  const city = await cityOf({ ...row, end: '9999-12-31T23:59:59Z', station: 's' });
  const { value: events } = await city.listEvents();
  expect(events[0]?.end).toBe('9999-12-31T23:59:59+08:00');
  const board = monthBoard({ id: 's', timetable: [] }, '2026-12', () => 'ordinary', { events });
  expect(board.days).toHaveLength(31);
});

it('an event that ends before it begins is left out; one that names an employer twice names it once', async () => {
  const row = {
    id: 'a',
    title: LONG,
    kind: 'jobFair',
    start: '2026-11-26T09:00:00+08:00',
    end: '2026-11-26T11:00:00+08:00',
    employers: ['示例超市', '示例超市'],
  };
  const city = await cityOf(
    row,
    { ...row, id: 'b', end: '2026-11-25T11:00:00+08:00' },
    { ...row, id: 'c', kind: 'party' },
    row,
  );
  const { value, dropped } = await city.listEvents();
  expect(value.map(({ id, employers }) => [id, employers])).toEqual([['a', ['示例超市']]]);
  expect(value[0]?.title.length).toBeLessThan(300);
  expect(dropped).toHaveLength(3);
});

it('a course that names a skill twice names it once, and keeps no end before its start', async () => {
  const city = await cityOf({
    id: 'a',
    title: '叉车',
    provider: '学校',
    skills: ['叉车', '叉车'],
    start: '2026-12-02',
    end: '2026-12-01',
  });
  const [course] = (await city.listCourses()).value;
  expect(course).toMatchObject({ skills: ['叉车'], start: '2026-12-02', end: undefined });
});
