import { describe, expect, it } from 'vitest';
import type { MyBooking } from '../../src/domain/booking.ts';
import type { CityEvent } from '../../src/domain/event.ts';
import type { CitySignUp, MySignUp } from '../../src/domain/signUp.ts';
import { afterReading, type SignUpNow, signUpNow, signUpsNow } from '../../src/domain/signUpNow.ts';
import {
  type Coming,
  type MyAssistance,
  type OwnThings,
  whatComesNext,
} from '../../src/domain/whatComesNext.ts';

const NOW = new Date('2026-11-23T09:30:00+08:00');

const nothing: OwnThings = {
  bookings: [],
  signUps: [],
  assistance: [],
  applications: [],
  savedJobs: [],
  need: undefined,
  results: new Map(),
};
const visit = (id: string, start: string, more: Partial<MyBooking> = {}): MyBooking => ({
  id,
  slot: { id: `slot of ${id}`, stationId: 's', kind: 'assistance', start, end: start, left: 0 },
  state: 'booked',
  code: id,
  ahead: true,
  ...more,
});
const mySignUp = (id: string, start: string | undefined): MySignUp => ({
  offer: 'event',
  id,
  title: id,
  code: id,
  start,
  signedOn: '2026-11-20',
});
const signedUp = (id: string, start: string | undefined, more: Partial<SignUpNow> = {}): SignUpNow => ({
  mine: mySignUp(id, start),
  start,
  end: start,
  over: false,
  ...more,
});
const help = (id: string, more: Partial<MyAssistance> = {}): MyAssistance => ({
  id,
  words: '请帮忙',
  askedAt: '2026-11-22T09:00:00+08:00',
  state: 'asked',
  notes: [],
  news: false,
  ...more,
});
const saved = (id: string, validUntil?: string) => ({
  id,
  title: id,
  employer: '示例',
  pay: { kind: 'negotiable' } as const,
  savedOn: '2026-11-20',
  validUntil,
});

function nameOf(thing: Coming): string {
  switch (thing.kind) {
    case 'booking':
      return thing.booking.id;
    case 'signUp':
      return thing.signUp.mine.id;
    case 'assistance':
      return thing.assistance.id;
    case 'adEnds':
      return thing.job.id;
    case 'resultEnds':
      return thing.end.text;
    case 'followUp':
      return 'follow-up';
  }
}
const agendaOf = (own: Partial<OwnThings>, now = NOW) =>
  whatComesNext({ ...nothing, ...own }, now).agenda.map(({ thing }) => nameOf(thing));

describe('what comes next', () => {
  it('is one list by time, whatever kind a thing is; what has no time stands last', () => {
    const own = {
      bookings: [visit('visit of Wednesday', '2026-11-25T09:00:00+08:00')],
      signUps: [
        signedUp('course of Thursday', '2026-11-26'),
        signedUp('event of Tuesday', '2026-11-24T14:00:00+08:00'),
        signedUp('course without a day', undefined),
      ],
      assistance: [help('help')],
      savedJobs: [saved('ad until Friday', '2026-11-27')],
    };
    expect(agendaOf(own)).toEqual([
      'event of Tuesday',
      'visit of Wednesday',
      'course of Thursday',
      'ad until Friday',
      'course without a day',
      'help',
    ]);
  });

  it('begins with what the city changed or cancelled, until the person has read it', () => {
    const own = {
      bookings: [
        visit('visit of today', '2026-11-23T14:00:00+08:00'),
        visit('cancelled visit', '2026-12-01T09:00:00+08:00', {
          state: 'cancelled',
          ahead: false,
          change: 'cancelled',
        }),
      ],
      signUps: [signedUp('moved event', '2026-12-02T09:00:00+08:00', { change: 'moved' })],
      assistance: [help('settled help', { state: 'declined', news: true })],
    };
    expect(agendaOf(own)).toEqual(['cancelled visit', 'moved event', 'settled help', 'visit of today']);
  });

  it('has the question whether work was found on the day on which it is due', () => {
    const need = {
      id: 'n',
      need: { wants: [], skills: [], employment: [] },
      registeredOn: '2026-10-20',
      followUpOn: '2026-11-23',
      state: 'open',
    } as const;
    const bookings = [visit('visit of today', '2026-11-23T14:00:00+08:00')];
    expect(agendaOf({ need, bookings })).toEqual(['follow-up', 'visit of today']);
    expect(agendaOf({ need: { ...need, followUpOn: '2026-11-24' } })).toEqual([]);
    expect(agendaOf({ need: { ...need, state: 'found' } })).toEqual([]);
  });

  it('tells of an ad in its last week, and of a term of a kept result in its last six weeks', () => {
    const results = (day: string) =>
      new Map([['r', { title: '算', lines: [], keptOn: '2026-11-20', ends: [{ day, text: 'term' }] }]]);
    expect(agendaOf({ savedJobs: [saved('a', '2026-11-30'), saved('b', '2026-12-01'), saved('c')] })).toEqual(
      ['a'],
    );
    expect(agendaOf({ savedJobs: [saved('until today', '2026-11-23')] })).toEqual(['until today']);
    expect(agendaOf({ results: results('2027-01-07') })).toEqual(['term']);
    expect(agendaOf({ results: results('2027-01-08') })).toEqual([]);
    expect(agendaOf({ results: results('2026-11-22') })).toEqual([]);
  });

  it('counts the days of Shanghai', () => {
    const late = new Date('2026-11-23T23:30:00+08:00');
    const own = { ...nothing, signUps: [signedUp('event', '2026-11-24T00:30:00+08:00')] };
    expect(whatComesNext(own, late).agenda.map(({ day }) => day)).toEqual(['2026-11-24']);
    const inUtc = { ...nothing, signUps: [signedUp('event', '2026-11-24T16:30:00Z')] };
    expect(whatComesNext(inUtc, late).agenda.map(({ day }) => day)).toEqual(['2026-11-25']);
  });
});

describe('what is over', () => {
  it('is not there while it is still news', () => {
    const own = {
      ...nothing,
      bookings: [
        visit('cancelled visit', '2026-12-01T09:00:00+08:00', {
          state: 'cancelled',
          ahead: false,
          change: 'cancelled',
        }),
      ],
      assistance: [help('settled help', { state: 'done', news: true })],
    };
    const { agenda, past } = whatComesNext(own, NOW);
    expect(agenda).toHaveLength(2);
    expect(past).toEqual([]);
  });

  it('is apart from what comes next, the latest first', () => {
    const own = {
      ...nothing,
      bookings: [visit('old visit', '2026-11-01T09:00:00+08:00', { state: 'done', ahead: false })],
      signUps: [signedUp('old event', '2026-11-10T09:00:00+08:00', { over: true })],
      assistance: [help('done', { state: 'done', askedAt: '2026-11-05T09:00:00+08:00' })],
      savedJobs: [saved('old ad', '2026-11-20'), saved('open ad')],
      applications: [
        {
          id: 'w',
          title: '保洁',
          employer: '示例',
          sentAt: '2026-11-15T09:00:00+08:00',
          state: 'withdrawn' as const,
        },
      ],
    };
    const { agenda, past, saved: open, applied } = whatComesNext(own, NOW);
    expect(agenda).toEqual([]);
    expect(past.map(({ kind }) => kind)).toEqual(['ad', 'application', 'signUp', 'assistance', 'booking']);
    expect(open.map(({ id }) => id)).toEqual(['open ad']);
    expect(applied).toEqual([]);
  });
});

it('applications with an invitation stand first among those that are open', () => {
  const sent = { title: '保洁', employer: '示例', sentAt: '2026-11-15T09:00:00+08:00' };
  const applications = [
    { ...sent, id: 'a', state: 'sent' as const },
    { ...sent, id: 'b', state: 'invited' as const },
    { ...sent, id: 'c', state: 'declined' as const },
  ];
  const { applied } = whatComesNext({ ...nothing, applications }, NOW);
  expect(applied.map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('a sign-up', () => {
  const start = '2026-11-24T14:00:00+08:00';
  const event: CityEvent = {
    id: 'e',
    title: '招聘会',
    kind: 'jobFair',
    start,
    end: '2026-11-24T16:00:00+08:00',
    employers: [],
    description: [],
  };
  const now = (events: readonly CityEvent[] | undefined, at = NOW) =>
    signUpNow(mySignUp('e', start), { events, courses: undefined, signUps: undefined }, at);

  it('is as the device remembers it while the city has not answered', () => {
    expect(now(undefined)).toMatchObject({ start, over: false, change: undefined });
  });

  it.each([
    ['nothing', event, undefined],
    ['a cancellation', { ...event, cancelled: true }, 'cancelled'],
    ['another time', { ...event, start: '2026-11-24T15:00:00+08:00' }, 'moved'],
    ['no such event', { ...event, id: 'other' }, 'gone'],
  ] as const)('says that the city tells %s', (_, told, change) => {
    expect(now([told]).change).toBe(change);
  });

  it('is over with the end that the city says, and changes no more', () => {
    expect(now([event], new Date('2026-11-24T15:59:00+08:00')).over).toBe(false);
    expect(now([{ ...event, cancelled: true }], new Date(event.end))).toMatchObject({
      over: true,
      change: undefined,
    });
  });

  it('that was read stays apart, and what was moved is remembered as it is now', () => {
    const own = new Map([['event:e', mySignUp('e', start)]]);
    const known = (event: CityEvent) => ({ events: [event], courses: [], signUps: undefined });
    const read = (told: CityEvent) => {
      const [before] = signUpsNow(own, known(told), NOW);
      return before && signUpsNow(afterReading(own, before), known(told), NOW)[0];
    };
    expect(read({ ...event, cancelled: true })).toMatchObject({ over: true, change: undefined });
    const later = '2026-11-24T15:00:00+08:00';
    expect(read({ ...event, start: later })).toMatchObject({ start: later, over: false, change: undefined });
  });

  it('of the city stands beside those that only the device remembers, each once', () => {
    const listed = (code: string, state: CitySignUp['state']): CitySignUp => ({
      offer: 'event',
      id: code,
      title: code,
      code,
      state,
    });
    const own = new Map([
      ['event:a', mySignUp('a', start)],
      ['event:b', { ...mySignUp('b', start), waiting: true }],
      ['event:c', mySignUp('c', start)],
    ]);
    const signUps = [listed('b', 'signedUp'), listed('c', 'withdrawn'), listed('d', 'waiting')];
    const known = { events: undefined, courses: undefined, signUps };
    expect(signUpsNow(own, known, NOW).map(({ mine, change }) => [mine.code, change])).toEqual([
      ['a', undefined],
      ['b', 'place'],
      ['d', undefined],
    ]);
  });

  it('for a course is over after its last day', () => {
    const mine: MySignUp = { ...mySignUp('c', '2026-11-23'), offer: 'course' };
    const known = { events: undefined, courses: undefined, signUps: undefined };
    expect(signUpNow(mine, known, NOW).over).toBe(false);
    expect(signUpNow(mine, known, new Date('2026-11-24T00:00:00+08:00')).over).toBe(true);
  });
});

it('a day begins at midnight in Shanghai: a course stands before a visit of its night', () => {
  const own = {
    ...nothing,
    bookings: [visit('night', '2026-11-25T00:30:00+08:00'), visit('eve', '2026-11-24T23:30:00+08:00')],
    signUps: [signedUp('course', '2026-11-25')],
  };
  const { agenda } = whatComesNext(own, NOW);
  expect(agenda.map(({ thing, day }) => [thing.kind, day])).toEqual([
    ['booking', '2026-11-24'],
    ['signUp', '2026-11-25'],
    ['booking', '2026-11-25'],
  ]);
});
