import { describe, expect, it } from 'vitest';
import type { Slot, VisitKind } from '../../src/domain/booking.ts';
import type { CityEvent } from '../../src/domain/event.ts';
import { monthBoard } from '../../src/domain/monthBoard.ts';
import { dayLines, entriesInRoom } from '../../src/ui/nouns/station/boardLines.ts';
import { monthBoard as texts } from '../../src/ui/nouns/station/texts.ts';
import { aStation } from '../builders.ts';

const plain = () => 'ordinary' as const;
const station = aStation({ timetable: [{ weekday: 1, from: '09:00', to: '11:30' }] });

const event = (part: Partial<CityEvent> = {}): CityEvent => ({
  id: 'e',
  title: '招聘会',
  kind: 'jobFair',
  start: '2026-11-26T09:00:00+08:00',
  end: '2026-11-26T11:30:00+08:00',
  stationId: station.id,
  description: [],
  employers: [],
  ...part,
});
const slot = (from: string, to: string, kind: VisitKind = 'expert', part: Partial<Slot> = {}): Slot => ({
  id: `${kind}${from}`,
  stationId: station.id,
  kind,
  start: `2026-11-26T${from}:00+08:00`,
  end: `2026-11-26T${to}:00+08:00`,
  left: 2,
  ...part,
});
const boardOf = (part: Parameters<typeof monthBoard>[0], known?: Parameters<typeof monthBoard>[3]) =>
  monthBoard(part, '2026-11', plain, known).days;
/** What stands on the day of the events and slots above. */
const linesOf = (known: Parameters<typeof monthBoard>[3]) => {
  const day = boardOf(aStation(), known).find((one) => one.day === '2026-11-26');
  return day && dayLines(day, { places: true });
};

describe('the month board', () => {
  it('names visits of one kind only where all of them have the same name', () => {
    const named = (title?: string) => slot('13:30', '14:00', 'expert', { id: `s ${title}`, title });
    const titles = (...slots: readonly Slot[]) =>
      boardOf(aStation(), { slots }).flatMap(({ entries }) => entries.map(({ title }) => title));
    expect(titles(named('贷款'), slot('14:00', '15:00', 'expert', { title: '贷款' }))).toEqual(['贷款']);
    expect(titles(named('贷款'), named('合同'))).toEqual([undefined]);
    expect(titles(named('贷款'), named())).toEqual([undefined]);
  });

  it('is not sure where the plan of one of its days is not published', () => {
    const plan = (day: string) => (day === '2026-11-30' ? ('unknown' as const) : plain());
    expect(monthBoard(station, '2026-11', plan).sure).toBe(false);
    expect(monthBoard(station, '2026-10', plan).sure).toBe(true);
  });

  it('has the days on which something is, in order', () => {
    const notices = [
      { day: '2026-11-25', from: '14:00', title: '路演' },
      { day: '2026-11-25', from: '09:00', title: '宣讲' },
      { day: '2026-12-01', title: '下个月' },
    ];
    const days = boardOf({ ...station, notices });
    expect(days.map(({ day }) => day.slice(8))).toEqual(['02', '09', '16', '23', '25', '30']);
    expect(days.at(-2)?.entries.map(({ title }) => title)).toEqual(['宣讲', '路演']);
  });

  it('is empty in a month with nothing', () => {
    expect(boardOf(aStation())).toEqual([]);
  });

  it('has the events at this station, and none of another or of none', () => {
    const events = [
      event(),
      event({ id: 'f', stationId: 'other' }),
      event({ id: 'g', stationId: undefined }),
    ];
    expect(linesOf({ events })).toEqual(['9:00\u2060–\u206011:30 招聘会']);
  });

  it('says that an event or a line of the station is called off', () => {
    const [only] = boardOf(
      aStation({ notices: [{ day: '2026-11-25', title: '宣讲', cancelled: true }] }),
    ).map((day) => dayLines(day));
    expect(only).toEqual([`${texts.cancelled} 宣讲`]);
    expect(linesOf({ events: [event({ cancelled: true })] })?.join()).toContain(texts.cancelled);
  });

  it('has an event of several days on each of them, by the clock of Shanghai', () => {
    const long = event({ start: '2026-11-25T16:30:00Z', end: '2026-11-28T03:00:00Z' });
    expect(boardOf(aStation(), { events: [long] }).map((day) => [day.day, ...dayLines(day)])).toEqual([
      ['2026-11-26', '0:30 招聘会'],
      ['2026-11-27', '招聘会'],
      ['2026-11-28', '至 11:00 招聘会'],
    ]);
  });

  it('has the visits that can be booked, one line for each kind with all free places', () => {
    const slots = [
      slot('14:30', '15:30'),
      slot('13:30', '14:30'),
      slot('09:00', '09:30', 'assistance', { left: 0 }),
      slot('16:00', '17:00', 'training', { stationId: 'other' }),
    ];
    expect(linesOf({ slots })).toEqual([
      `9:00\u2060–\u20609:30 ${texts.visit('帮办')} ${texts.left(0)}`,
      `13:30\u2060–\u206015:30 ${texts.visit('专家坐诊')} ${texts.left(4)}`,
    ]);
  });

  it('leaves out visits first where a day has no room, and says how many', () => {
    const [day] = boardOf(aStation(), {
      events: [event(), event({ id: 'f', title: '路演', start: '2026-11-26T10:00:00+08:00' })],
      slots: [slot('08:00', '09:00'), slot('12:00', '13:00', 'training')],
    });
    const { shown, more } = entriesInRoom(day?.entries ?? [], 2);
    expect(shown.map(({ title }) => title)).toEqual(['招聘会', '路演']);
    expect(more).toBe(2);
    expect(entriesInRoom(day?.entries ?? [], 4).more).toBe(0);
  });
});
