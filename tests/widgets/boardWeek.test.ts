// @vitest-environment happy-dom
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { QueryClient } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addDays, type Day, dayInShanghai } from '../../src/domain/calendar.ts';
import type { Answer, CityApi } from '../../src/domain/cityApi.ts';
import { Failure } from '../../src/domain/failure.ts';
import { shortDay } from '../../src/ui/words/day.texts.ts';
import { board as texts } from '../../src/widgets/home/board/texts.ts';
import { aJob, aPolicy, aStation } from '../builders.ts';
import { boardIn } from './boardIn.tsx';

/* A board that runs for a week, over the new year, by a clock that is turned. */

// What loads later is there before the clock stands still.
await Promise.all([import('chinese-days'), import('uqr')]);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const FIRST = '2026-12-28';
const DAYS = Array.from({ length: 7 }, (_, nth) => addDays(FIRST, nth));
const OUT = '2026-12-30';
/** An hour and a half a day, so that a week is over in seconds; the long proof looks at twelve hours a day. */
const LIT_HOURS = process.env.PROVE ? 12 : 1.5;
const LIT = { from: '08:00', to: process.env.PROVE ? '20:00' : '09:30' };
const STEP = 5 * SECOND;

const here = { lng: 121.1, lat: 31.15 };
const town = { code: '310118001', name: '夏阳街道', point: here };
const today = (): Day => dayInShanghai(new Date());

/** A city that has other things every day, and is out for one of them. */
async function told<T>(value: T): Promise<Answer<T>> {
  if (today() === OUT) throw new Failure('unavailable');
  return { value, sample: false, dropped: [] };
}
const jobOf = (day: Day) => `${day} 的岗位`;
const eventOf = (day: Day) => `${day} 的活动`;
const city: CityApi = {
  name: '示例城市',
  listTowns: () => told([town]),
  listStations: () =>
    told([aStation({ place: here, timetable: [{ weekday: 5, from: '09:00', to: '11:30' }] })]),
  searchJobs: () => {
    const jobs = Array.from({ length: 9 }, (_, nth) =>
      aJob({ id: `${today()}-${nth}`, title: jobOf(today()), place: here, validUntil: today() }),
    );
    return told({ jobs, total: 9, page: 1, pageSize: 50, facets: { rings: [] } });
  },
  listPolicies: () => told([aPolicy({ effectiveTo: '2027-01-20' })]),
  listEvents: () =>
    told(
      [today(), addDays(today(), 1)].map((day) => ({
        id: day,
        kind: 'jobFair' as const,
        title: eventOf(day),
        start: `${day}T09:00:00+08:00`,
        end: `${day}T23:00:00+08:00`,
        description: [],
        employers: [],
      })),
    ),
};

const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 5 * MINUTE } } });
let box: HTMLElement;
let leave = async () => {};
let listening = 0;

/** Goes on by so much, a step at a time. */
async function wait(ms: number, step = STEP) {
  for (let gone = 0; gone < ms; gone += step) await act(() => vi.advanceTimersByTimeAsync(step));
}

const text = () => box.textContent ?? '';
const kind = () => box.querySelector('.board-page')?.getAttribute('data-kind') ?? 'night';

/** What is said of each kind during one round. */
async function round(): Promise<Readonly<Record<string, string>>> {
  const seen: Record<string, string> = {};
  for (let gone = 0; gone < 3 * MINUTE; gone += STEP) {
    seen[kind()] = `${seen[kind()] ?? ''}${text()}`;
    await wait(STEP);
  }
  return seen;
}

/** What could grow. */
const weight = () => ({
  nodes: document.querySelectorAll('*').length,
  timers: vi.getTimerCount(),
  listening,
  queries: client.getQueryCache().getAll().length,
  mutations: client.getMutationCache().getAll().length,
});

/** What is alive in the memory once the garbage is collected, in KB. */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
function heapKb(): number {
  collectGarbage();
  return Math.round(process.memoryUsage().heapUsed / 1024);
}

/** Counts the listeners that stand. */
function countListeners() {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    ...given
  ) {
    listening += 1;
    return addEventListener.apply(this, given);
  });
  vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function (
    this: EventTarget,
    ...given
  ) {
    listening -= 1;
    return removeEventListener.apply(this, given);
  });
}

beforeAll(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ now: new Date(`${FIRST}T08:00:00+08:00`) });
  countListeners();
  box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  await act(async () => root.render(boardIn({ city, client, town: town.code, hours: LIT })));
  leave = () => act(async () => root.unmount());
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('runs for a week: every day has its own, nothing grows, and nothing is left', {
  timeout: 900_000,
}, async () => {
  const weights: ReturnType<typeof weight>[] = [];
  const heaps: number[] = [];
  for (const day of DAYS) {
    // Half an hour later what is of yesterday has gone from the memory.
    await wait(HOUR / 2);
    const seen = await round();
    const all = Object.values(seen).join();
    const previous = addDays(day, -1);
    expect(all, day).toContain(shortDay(day));
    expect(all, day).not.toContain(`${shortDay(previous)} 0`);
    expect(all, day).not.toContain(jobOf(previous));
    expect(all, day).not.toContain(eventOf(previous));
    if (day === OUT) {
      // Nothing was read since the evening before: what is still to come stands there, with its time.
      expect(seen.events).toContain(eventOf(day));
      expect(all).toContain(texts.out(texts.taken({ day: previous, time: '', daysAgo: 1 })).trim());
      expect(seen.jobs).toBeUndefined();
      expect(seen.week).toBeDefined();
    } else {
      expect(seen.jobs, day).toContain(jobOf(day));
      expect(seen.events, day).toContain(eventOf(day));
      expect(all).not.toContain(texts.lacking);
    }
    for (let gone = 0; kind() !== 'functions' && gone < 3 * MINUTE; gone += STEP) await wait(STEP);
    weights.push(weight());
    heaps.push(heapKb());
    await wait(LIT_HOURS * HOUR - HOUR / 2 - 3 * MINUTE);
    expect(kind(), `${day} after hours`).toBe('night');
    await wait((24 - LIT_HOURS) * HOUR, 10 * MINUTE);
  }
  const usual = weights.filter((_, nth) => DAYS[nth] !== OUT);
  expect(usual.slice(1)).toEqual(usual.slice(1).map(() => usual[1]));
  console.log(`heap of each day: ${heaps.join(', ')} KB`);
  // The first day warms up.
  const [, second = 0] = heaps;
  expect(heaps.at(-1)).toBeLessThan(second + 1024);
  await leave();
  client.clear();
  expect(box.childElementCount).toBe(0);
  // What was to happen once has happened; what happens again and again would still be there.
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(vi.getTimerCount()).toBe(0);
});
