import type { VisitKind } from '../../src/domain/booking.ts';
import { addDays, type Day, weekdayOf } from '../../src/domain/calendar.ts';
import { chanceFrom } from './seed/chance.ts';
import { stations } from './seed/stations.ts';
import { visitTitles } from './seed/visits.ts';
import { dayAfter } from './shanghaiTime.ts';
import type { CityState } from './state.ts';

/** A time at a station, and for how many it is. */
export interface PlannedSlot {
  readonly id: string;
  readonly station: string;
  readonly kind: VisitKind;
  readonly start: string;
  readonly end: string;
  readonly title?: string;
  /** Places that visitors of the sandbox can have; some are gone before. */
  readonly places: number;
}

/** How long one of a kind takes, and for how many it is. */
const PLANS: Readonly<Record<VisitKind, { readonly minutes: number; readonly places: number }>> = {
  assistance: { minutes: 30, places: 2 },
  expert: { minutes: 60, places: 1 },
  policyTalk: { minutes: 90, places: 15 },
  roadshow: { minutes: 90, places: 10 },
  training: { minutes: 180, places: 20 },
};
/** What is offered by appointment, one kind a day and station in turn. */
const TURNS: readonly VisitKind[] = ['expert', 'policyTalk', 'training', 'assistance', 'roadshow'];
const APPOINTMENT = { from: '13:30', to: '16:30' };
export const DAYS_AHEAD = 14;

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const planned = new Map<Day, readonly PlannedSlot[]>();

/** Everything that can be booked on a day in Shanghai, station by station. Nobody sits there at weekends. */
export function slotsOn(day: Day): readonly PlannedSlot[] {
  const slots = planned.get(day) ?? planDay(day);
  planned.set(day, slots);
  return slots;
}

function planDay(day: Day): readonly PlannedSlot[] {
  const weekday = weekdayOf(day);
  if (weekday > 5) return [];
  const date = Math.round(Date.parse(day) / 86_400_000);
  return stations.flatMap(({ id, timetable }, index) => {
    const sittings = timetable.filter((sitting) => sitting.weekday === weekday);
    const turn = TURNS[(index + date) % TURNS.length] ?? 'assistance';
    return sittings.length > 0
      ? sittings.flatMap((sitting) => slotsIn(id, day, 'assistance', sitting))
      : slotsIn(id, day, turn, APPOINTMENT);
  });
}

function slotsIn(station: string, day: Day, kind: VisitKind, { from, to }: { from: string; to: string }) {
  const { minutes, places } = PLANS[kind];
  const slots: PlannedSlot[] = [];
  for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes) {
    const id = `${station}.${kind}.${day}.${clockOf(at).replace(':', '')}`;
    const chance = chanceFrom([...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7));
    const [first, ...more] = visitTitles[kind];
    slots.push({
      id,
      station,
      kind,
      start: `${day}T${clockOf(at)}:00+08:00`,
      end: `${day}T${clockOf(at + minutes)}:00+08:00`,
      ...(first && { title: chance.pick([first, ...more]) }),
      places: chance.happens(0.2) ? 0 : chance.between(1, places),
    });
  }
  return slots;
}

/** The days that can be booked. */
export const bookableDays = (now: Date): readonly Day[] =>
  Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(dayAfter(now, 0), ahead));

let latest: { readonly at: number; readonly slots: readonly PlannedSlot[] } | undefined;

/** What can still be booked at that instant: it has not begun. */
export function plannedSlots(now: Date): readonly PlannedSlot[] {
  const at = now.getTime();
  if (latest?.at !== at) {
    const slots = bookableDays(now).flatMap(slotsOn);
    latest = { at, slots: slots.filter(({ start }) => Date.parse(start) > at) };
  }
  return latest.slots;
}

/** The slot as the contract writes it, with the places that are still free. */
export function toWireSlot({ places, ...slot }: PlannedSlot, { bookings }: CityState) {
  const booked = bookings.filter((one) => one.slot.id === slot.id && one.state === 'booked').length;
  return { ...slot, left: Math.max(0, places - booked) };
}
