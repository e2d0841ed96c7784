import { describe, expect, it } from 'vitest';
import { type BoardSource, boardPages, pageAfter } from '../../src/domain/boardPages.ts';
import { addDays, type DayKind, dayInShanghai } from '../../src/domain/calendar.ts';
import type { CityEvent } from '../../src/domain/event.ts';
import { aJob, aPolicy, aStation } from '../builders.ts';

/** A Monday. */
const TODAY = '2026-11-23';
const HERE = { lng: 121.1, lat: 31.15 };
/** So many metres to the north. */
const north = (metres: number) => ({ lng: HERE.lng, lat: HERE.lat + metres / 111_195 });
const ordinary = (): DayKind => 'ordinary';

const station = aStation({
  timetable: [{ weekday: 3, from: '09:00', to: '11:30' }],
  notices: [{ day: '2026-11-24', from: '14:00', title: '政策宣讲' }],
});
const nearJobs = Array.from({ length: 10 }, (_, nth) =>
  aJob({ id: `near-${nth}`, place: north(100 + nth * 10), postedOn: `2026-11-${10 + nth}` }),
);
const ending = (id: string, days: number, parts = {}) =>
  aPolicy({ id, docNo: id, effectiveTo: addDays(TODAY, days), ...parts });
const anEvent = (id: string, start: string, parts: Partial<CityEvent> = {}): CityEvent => ({
  id,
  kind: 'jobFair',
  title: id,
  start: `${start}:00+08:00`,
  end: `${start.slice(0, 11)}20:00:00+08:00`,
  description: [],
  employers: [],
  ...parts,
});

const full: BoardSource = {
  jobs: nearJobs,
  from: HERE,
  station,
  policies: [ending('b', 20), ending('a', 10), ending('c', 30), ending('d', 40)],
  events: [anEvent('fair', '2026-11-24T09:00')],
  kindOf: ordinary,
};

const pagesAt = (source: Partial<BoardSource>, at = '2026-11-23T09:20', rows = 3) => {
  const now = new Date(`${at}:00+08:00`);
  return boardPages({ kindOf: ordinary, ...source }, { day: dayInShanghai(now), now }, rows);
};
const kinds = (source: Partial<BoardSource>, at?: string) => pagesAt(source, at).map(({ kind }) => kind);
function messages<K extends string>(source: Partial<BoardSource>, kind: K, at?: string, rows?: number) {
  return pagesAt(source, at, rows).filter((page) => page.kind === kind);
}
const jobIds = (source: Partial<BoardSource>, at?: string, rows?: number) =>
  messages(source, 'jobs', at, rows).map((page) =>
    (page.kind === 'jobs' ? page.jobs : []).map(({ job }) => job.id),
  );

describe('the pages of a board', () => {
  it('mix jobs with what else there is', () => {
    expect(kinds(full)).toEqual([
      'jobs',
      'week',
      'policy',
      'jobs',
      'month',
      'policy',
      'events',
      'jobs',
      'functions',
      'policy',
    ]);
  });

  it('stand 12 to 15 seconds each, and have a name of their own', () => {
    const pages = pagesAt(full);
    expect(pages.filter(({ seconds }) => seconds < 12 || seconds > 15)).toEqual([]);
    expect(new Set(pages.map(({ key }) => key)).size).toBe(pages.length);
  });

  it('are the six functions alone where nothing has come', () => {
    expect(kinds({})).toEqual(['functions']);
  });

  it('are the hours and the functions where the city has nothing else', () => {
    expect(kinds({ ...full, jobs: [], policies: [], events: [] })).toEqual(['week', 'month', 'functions']);
    const silent = aStation();
    expect(kinds({ station: silent, jobs: [], policies: [], events: [] })).toEqual(['week', 'functions']);
  });

  it('follow each other in a ring; a page that is gone is followed by the first', () => {
    const pages = pagesAt(full);
    const seen = [pages[0]];
    for (let turn = 0; turn < pages.length; turn += 1) seen.push(pageAfter(pages, seen.at(-1)?.key));
    expect(seen).toEqual([...pages, pages[0]]);
    expect(pageAfter(pages, 'gone')).toBe(pages[0]);
    expect(pageAfter([], 'gone')).toBeUndefined();
  });
});

describe('the jobs of a board', () => {
  it('are the newest of those in 15 minutes, then the nearest of the others', () => {
    const far = aJob({ id: 'far', place: north(3000), postedOn: TODAY });
    const farther = aJob({ id: 'farther', place: north(5000), postedOn: TODAY });
    const nowhere = aJob({ id: 'nowhere', postedOn: TODAY });
    const [oldest, newest] = [nearJobs[0], nearJobs[9]].map((job) => job ?? far);
    const jobs = [nowhere, farther, oldest ?? far, far, newest ?? far];
    expect(jobIds({ jobs, from: HERE })).toEqual([
      ['near-9', 'near-0', 'far'],
      ['farther', 'nowhere'],
    ]);
    const [first, second] = messages({ jobs: [...nearJobs, far], from: HERE }, 'jobs', undefined, 10);
    expect(first).toMatchObject({ inReach: true });
    expect(second).toMatchObject({ inReach: false });
  });

  it('are in reach up to the fifteenth minute, and not in the sixteenth', () => {
    const at = (metres: number) =>
      messages({ jobs: [aJob({ place: north(metres) })], from: HERE }, 'jobs')[0];
    expect(at(865)).toMatchObject({ inReach: true, jobs: [{ minutes: 15 }] });
    expect(at(867)).toMatchObject({ inReach: false, jobs: [{ minutes: 16 }] });
  });

  it('are as many to a page as fit, on three pages at most', () => {
    expect(jobIds(full).map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(jobIds(full, undefined, 4).map(({ length }) => length)).toEqual([4, 4, 2]);
  });

  it('are gone the day after their last', () => {
    const last = { jobs: [aJob({ id: 'last', validUntil: TODAY })] };
    expect(jobIds(last, '2026-11-23T23:59')).toEqual([['last']]);
    expect(jobIds(last, '2026-11-24T00:00')).toEqual([]);
  });

  it('tell no minutes where nobody knows where the board hangs', () => {
    const [page] = pagesAt({ jobs: nearJobs });
    expect(page).toMatchObject({ inReach: false });
    expect(page?.kind === 'jobs' && page.jobs.every(({ minutes }) => minutes === undefined)).toBe(true);
  });
});

describe('the policies of a board', () => {
  const ids = (source: Partial<BoardSource>, at?: string) =>
    messages(source, 'policy', at).map(
      (page) => page.kind === 'policy' && `${page.policy.id} ${page.daysLeft}`,
    );

  it('are three that end soon, the first to end first', () => {
    expect(ids(full)).toEqual(['a 10', 'b 20', 'c 30']);
  });

  it('are one of each document, and none that nobody confirmed', () => {
    const plain = { title: '简单', gets: '有钱', said: [] };
    const policies = [
      ending('official', 10, { docNo: 'one' }),
      ending('plain', 10, { docNo: 'one', plain }),
      ending('hearsay', 5, { confidence: 'low' }),
    ];
    expect(ids({ policies })).toEqual(['plain 10']);
  });

  it('say today on their last day and are gone the day after', () => {
    const policies = [ending('a', 10)];
    expect(ids({ policies }, '2026-12-03T23:59')).toEqual(['a 0']);
    expect(ids({ policies }, '2026-12-04T00:00')).toEqual([]);
  });
});

describe('the events of a board', () => {
  const ids = (events: readonly CityEvent[], at?: string) =>
    messages({ events }, 'events', at)
      .flatMap((page) => (page.kind === 'events' ? page.events : []))
      .map(({ id }) => id);

  it('are the next ones that take place', () => {
    const events = [
      anEvent('later', '2026-11-27T09:00'),
      anEvent('off', '2026-11-24T09:00', { cancelled: true }),
      anEvent('over', '2026-11-22T09:00'),
      anEvent('today', '2026-11-23T08:00'),
    ];
    expect(ids(events)).toEqual(['today', 'later']);
    expect(ids(events, '2026-11-23T20:00')).toEqual(['later']);
  });
});

describe('the month board of a board', () => {
  const month = (at: string, parts: Partial<BoardSource> = {}) =>
    messages({ station, ...parts }, 'month', at).map((page) => page.kind === 'month' && page.month.month);

  it('is that of this month, and of the next once nothing more is in this one', () => {
    expect(month('2026-11-25T23:59')).toEqual(['2026-11']);
    expect(month('2026-11-26T00:00')).toEqual(['2026-12']);
    expect(month('2026-12-31T09:00')).toEqual(['2027-01']);
  });

  it('is absent where the station tells nothing', () => {
    expect(month('2026-11-23T09:00', { station: aStation() })).toEqual([]);
  });

  it('has the events at the station', () => {
    const events = [anEvent('here', '2026-11-28T09:00', { stationId: station.id })];
    expect(month('2026-11-26T09:00', { events })).toEqual(['2026-11']);
  });
});

it('a page with one job out of reach is none of jobs in reach', () => {
  const far = aJob({ id: 'far', place: north(20_000) });
  const jobs = [...nearJobs.slice(0, 2), far];
  const pages = boardPages(
    { jobs, from: HERE, kindOf: ordinary },
    { day: TODAY, now: new Date(`${TODAY}T09:00:00+08:00`) },
    3,
  );
  const [first] = pages;
  expect(first).toMatchObject({ kind: 'jobs', inReach: false });
});
