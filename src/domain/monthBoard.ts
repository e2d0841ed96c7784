import type { Slot, VisitKind } from './booking.ts';
import { addDays, type Day, type DayKind, dayInShanghai, timeInShanghai } from './calendar.ts';
import type { CityEvent } from './event.ts';
import { type Month, monthOf } from './month.ts';
import type { Notice, Station } from './station.ts';
import { type Sitting, sittingsOn } from './timetable.ts';

interface Hours {
  /** `HH:mm` in Shanghai. Absent where it is not told, or where something goes on from the day before. */
  readonly from?: string;
  readonly to?: string;
}

/** What happens on a day beside the hours: a line of the station, an event there, or a visit that can be booked. */
export type BoardEntry = Hours &
  (
    | { readonly kind: 'notice'; readonly title: string; readonly cancelled: boolean }
    | { readonly kind: 'event'; readonly id: string; readonly title: string; readonly cancelled: boolean }
    | { readonly kind: 'visit'; readonly visit: VisitKind; readonly title?: string; readonly left: number }
  );

/** A day of the month board: when staff sit there, and what else happens, the earliest first. */
export interface BoardDay {
  readonly day: Day;
  readonly sittings: readonly Sitting[];
  readonly entries: readonly BoardEntry[];
}

/** 每月信息栏 of a station: its days on which something is. `sure` is false where the holiday plan is not published. */
export interface MonthBoard {
  readonly month: Month;
  readonly days: readonly BoardDay[];
  readonly sure: boolean;
}

/** What else the city knows of the station. By default, nothing. */
export interface AtStation {
  readonly events?: readonly CityEvent[];
  readonly slots?: readonly Slot[];
}

/** The board of a month, by the rule "one fixed day a week, holidays excepted". @see 青人社〔2023〕28号 三(四)3A */
export function monthBoard(
  { id, timetable, notices = [] }: Pick<Station, 'id' | 'timetable' | 'notices'>,
  month: Month,
  kindOf: (day: Day) => DayKind,
  { events = [], slots = [] }: AtStation = {},
): MonthBoard {
  const days: BoardDay[] = [];
  const here = events.filter(({ stationId }) => stationId === id).map(spanOf);
  const visits = visitsByDay(slots.filter(({ stationId }) => stationId === id));
  let sure = true;
  for (let day = `${month}-01`; monthOf(day) === month; day = addDays(day, 1)) {
    if (kindOf(day) === 'unknown') sure = false;
    const sittings = sittingsOn(timetable, day, kindOf);
    const entries = [
      ...notices.filter((notice) => notice.day === day).map(ofNotice),
      ...here.flatMap((event) => ofEvent(event, day)),
      ...(visits.get(day) ?? []),
    ].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
    if (sittings.length > 0 || entries.length > 0) days.push({ day, sittings, entries });
  }
  return { month, days, sure };
}

const ofNotice = ({ from, to, title, cancelled = false }: Notice): BoardEntry => ({
  kind: 'notice',
  from,
  to,
  title,
  cancelled,
});

/** An event with its first and last day, which are read once and not for each day of the month. */
function spanOf(event: CityEvent) {
  const [start, end] = [new Date(event.start), new Date(event.end)];
  return { event, start, end, first: dayInShanghai(start), last: dayInShanghai(end) };
}

/** An event of several days stands on each of them; its hours on the first and the last. */
function ofEvent(
  { event: { id, title, cancelled = false }, start, end, first, last }: ReturnType<typeof spanOf>,
  day: Day,
): readonly BoardEntry[] {
  if (day < first || day > last) return [];
  return [
    {
      kind: 'event',
      id,
      title,
      cancelled,
      from: day === first ? timeInShanghai(start) : undefined,
      to: day === last ? timeInShanghai(end) : undefined,
    },
  ];
}

/** The slots of a day as one line for each kind of visit: from the first to the last, with all free places. */
function visitsByDay(slots: readonly Slot[]): ReadonlyMap<Day, readonly BoardEntry[]> {
  const groups = new Map<string, { day: Day; visit: VisitKind; all: Slot[] }>();
  for (const slot of slots) {
    const [day, visit] = [dayInShanghai(new Date(slot.start)), slot.kind];
    const group = groups.get(`${day} ${visit}`) ?? { day, visit, all: [] };
    group.all.push(slot);
    groups.set(`${day} ${visit}`, group);
  }
  const days = new Map<Day, BoardEntry[]>();
  for (const { day, visit, all } of groups.values()) {
    days.set(day, [...(days.get(day) ?? []), ofVisits(visit, all)]);
  }
  return days;
}

function ofVisits(visit: VisitKind, slots: readonly Slot[]): BoardEntry {
  const times = (name: 'start' | 'end') => slots.map((slot) => timeInShanghai(new Date(slot[name]))).sort();
  const [title, ...others] = new Set(slots.map((slot) => slot.title));
  const left = slots.reduce((sum, slot) => sum + slot.left, 0);
  return {
    kind: 'visit',
    visit,
    left,
    ...(others.length === 0 && title !== undefined && { title }),
    from: times('start')[0],
    to: times('end').at(-1),
  };
}
