import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/domain/course.ts';
import type { CityEvent } from '../../src/domain/event.ts';
import type { CitySignUp, MySignUp } from '../../src/domain/signUp.ts';
import { afterReading, type KnownOffers, signUpNow, signUpsNow } from '../../src/domain/signUpNow.ts';

const NOW = new Date('2026-11-23T09:30:00+08:00');
const unknown: KnownOffers = { courses: undefined, events: undefined, signUps: undefined };
const mine: MySignUp = { offer: 'course', id: 'x', title: '叉车', code: 'QP1', start: '2026-11-25' };
const course: Course = {
  id: 'x',
  title: '叉车',
  provider: '学校',
  subsidised: false,
  skills: [],
  description: [],
  start: '2026-11-25',
};
const event: CityEvent = {
  id: 'x',
  title: '招聘会',
  kind: 'jobFair',
  start: '2026-11-24T14:00:00+08:00',
  end: '2026-11-24T16:00:00+08:00',
  employers: [],
  description: [],
};
const inCity = (state: CitySignUp['state']): CitySignUp => ({
  offer: 'course',
  id: 'x',
  title: '叉车',
  code: 'QP1',
  state,
});

it('a sign-up for an event is not moved where the city writes the same time in another zone', () => {
  const known = { ...unknown, events: [{ ...event, start: '2026-11-24T06:00:00Z' }] };
  const own = { ...mine, offer: 'event', start: event.start } as const;
  expect(signUpNow(own, known, NOW).change).toBeUndefined();
  expect(signUpNow({ ...own, start: '2026-11-24T14:00:01+08:00' }, known, NOW).change).toBe('moved');
});

describe('a sign-up for a course', () => {
  it('is that for the course, and not for the event with the same id', () => {
    const known = { ...unknown, courses: [course], events: [{ ...event, cancelled: true }] };
    expect(signUpNow(mine, known, NOW)).toMatchObject({ start: '2026-11-25', change: undefined });
    expect(signUpNow({ ...mine, offer: 'event' }, known, NOW).change).toBe('cancelled');
  });

  it('that the city has put off without a last day is over after its new day', () => {
    const known = { ...unknown, courses: [{ ...course, start: '2026-12-01' }] };
    expect(signUpNow(mine, known, new Date('2026-11-26T09:00:00+08:00'))).toMatchObject({
      over: false,
      change: 'moved',
      end: '2026-12-01',
    });
  });

  it('that had no day is not moved when the city names one', () => {
    const known = { ...unknown, courses: [course] };
    expect(signUpNow({ ...mine, start: undefined }, known, NOW)).toMatchObject({
      start: '2026-11-25',
      change: undefined,
    });
  });
});

describe('a place on the waiting list', () => {
  const waiting = { ...mine, waiting: true };
  const known = { ...unknown, courses: [course], signUps: [inCity('signedUp')] };

  it('that became a place says so; a place that always was one says nothing', () => {
    expect(signUpNow(waiting, known, NOW).change).toBe('place');
    expect(signUpNow(mine, known, NOW).change).toBeUndefined();
  });

  it('is remembered as a place once that is read', () => {
    const own = new Map([['course:x', waiting]]);
    const read = afterReading(own, signUpNow(waiting, known, NOW));
    expect(read.get('course:x')?.waiting).toBe(false);
    expect(signUpsNow(read, known, NOW)).toMatchObject([{ change: undefined, over: false }]);
  });

  it('for a course that is called off says that first', () => {
    const off = { ...known, courses: [{ ...course, cancelled: true }] };
    expect(signUpNow(waiting, off, NOW).change).toBe('cancelled');
  });

  it('that was taken on another device is one here too', () => {
    const all = signUpsNow(new Map(), { ...unknown, signUps: [inCity('waiting')] }, NOW);
    expect(all.map(({ mine }) => mine.waiting)).toEqual([true]);
  });
});

it('a sign-up for what the city lists no more stays apart once that is read', () => {
  const own = new Map([['course:x', mine]]);
  const known = { ...unknown, courses: [] };
  const [before] = signUpsNow(own, known, NOW);
  expect(before).toMatchObject({ change: 'gone', over: false });
  const read = before && afterReading(own, before);
  expect(read && signUpsNow(read, known, NOW)).toMatchObject([{ change: undefined, over: true }]);
});

it('a sign-up that the city lists twice stands once', () => {
  const known = { ...unknown, signUps: [inCity('signedUp'), inCity('signedUp')] };
  expect(signUpsNow(new Map(), known, NOW)).toHaveLength(1);
});
