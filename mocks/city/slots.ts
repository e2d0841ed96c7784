import type { VisitKind } from '../../src/domain/booking.ts';
import { addDays, type Day, weekdayOf } from '../../src/domain/calendar.ts';
import { seededRandom } from './seed/seededRandom.ts';
import { stations } from './seed/stations.ts';
import { visitTitles } from './seed/visits.ts';
import { dayAfter } from './shanghaiTime.ts';
import type { CityState } from './state.ts';

/** A time at a station, and its capacity. */
export interface PlannedSlot {
  readonly id: string;
  readonly station: string;
  readonly kind: VisitKind;
  readonly start: string;
  readonly end: string;
  readonly title?: string;
  /** Places for visitors of the sandbox. Some slots are full from the start. */
  readonly capacity: number;
}

/** The duration and the largest capacity of each kind of slot. */
const PLANS: Readonly<Record<VisitKind, { readonly minutes: number; readonly capacity: number }>> = {
  assistance: { minutes: 30, capacity: 2 },
  expert: { minutes: 60, capacity: 1 },
  policyTalk: { minutes: 90, capacity: 15 },
  roadshow: { minutes: 90, capacity: 10 },
  training: { minutes: 180, capacity: 20 },
  counselling: { minutes: 45, capacity: 2 },
};
/** The kinds of appointments. Each station offers one kind a day, in turn. */
const TURNS: readonly VisitKind[] = [
  'expert',
  'policyTalk',
  'training',
  'assistance',
  'roadshow',
  'counselling',
];
const APPOINTMENT = { from: '13:30', to: '16:30' };
export const DAYS_AHEAD = 14;

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const planned = new Map<Day, readonly PlannedSlot[]>();

/** All slots of a day in Shanghai, station by station. There are none at weekends. */
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
    const openings = timetable.filter((sitting) => sitting.weekday === weekday);
    const turn = TURNS[(index + date) % TURNS.length] ?? 'assistance';
    return openings.length > 0
      ? openings.flatMap((sitting) => slotsIn(id, day, 'assistance', sitting))
      : slotsIn(id, day, turn, APPOINTMENT);
  });
}

function slotsIn(station: string, day: Day, kind: VisitKind, { from, to }: { from: string; to: string }) {
  const { minutes, capacity } = PLANS[kind];
  const slots: PlannedSlot[] = [];
  for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes) {
    const id = `${station}.${kind}.${day}.${clockOf(at).replace(':', '')}`;
    const random = seededRandom([...id].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7));
    const [first, ...more] = visitTitles[kind];
    slots.push({
      id,
      station,
      kind,
      start: `${day}T${clockOf(at)}:00+08:00`,
      end: `${day}T${clockOf(at + minutes)}:00+08:00`,
      ...(first && { title: random.pick([first, ...more]) }),
      capacity: random.happens(0.2) ? 0 : random.between(1, capacity),
    });
  }
  return slots;
}

/** The days that can be booked. */
export const bookableDays = (now: Date): readonly Day[] =>
  Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(dayAfter(now, 0), ahead));

let latest: { readonly at: number; readonly slots: readonly PlannedSlot[] } | undefined;

/** The slots that can be booked at this instant, because they have not begun. */
export function plannedSlots(now: Date): readonly PlannedSlot[] {
  const at = now.getTime();
  if (latest?.at !== at) {
    const slots = bookableDays(now).flatMap(slotsOn);
    latest = { at, slots: slots.filter(({ start }) => Date.parse(start) > at) };
  }
  return latest.slots;
}

/** Converts a slot to the contract, with the number of free places. */
export function toWireSlot({ capacity, ...slot }: PlannedSlot, { bookings }: CityState) {
  const booked = bookings.filter((one) => one.slot.id === slot.id && one.state === 'booked').length;
  return { ...slot, left: Math.max(0, capacity - booked) };
}
