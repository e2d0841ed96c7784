import { type BoardWeek, boardWeek } from './boardWeek.ts';
import type { Day, DayKind } from './calendar.ts';
import type { CityEvent } from './event.ts';
import { byTime, eventState } from './eventState.ts';
import type { Job } from './job.ts';
import { addMonths, type Month, monthOf } from './month.ts';
import { type MonthBoard, monthBoard } from './monthBoard.ts';
import type { Place } from './place.ts';
import { type Policy, policyStatus } from './policy.ts';
import type { Station } from './station.ts';
import { REACH_MINUTES, travelMinutes } from './travel.ts';

/** What the city has told a board. What has not come, or does not exist, is absent and has no page. */
export interface BoardSource {
  readonly jobs?: readonly Job[];
  /** Where the board hangs. Without it no minutes are told. */
  readonly from?: Place;
  readonly station?: Station;
  readonly policies?: readonly Policy[];
  readonly events?: readonly CityEvent[];
  readonly kindOf: (day: Day) => DayKind;
}

export interface BoardJob {
  readonly job: Job;
  /** Estimated minutes on foot. Absent where the way is not known. */
  readonly minutes?: number;
}

/** One message of the board. */
export type BoardMessage =
  | { readonly kind: 'jobs'; readonly jobs: readonly BoardJob[]; readonly inReach: boolean }
  | { readonly kind: 'week'; readonly station: Station; readonly week: BoardWeek }
  | { readonly kind: 'month'; readonly station: Station; readonly month: MonthBoard }
  | { readonly kind: 'policy'; readonly policy: Policy; readonly daysLeft: number; readonly to: Day }
  | { readonly kind: 'events'; readonly events: readonly CityEvent[] }
  | { readonly kind: 'functions' };
export type MessageKind = BoardMessage['kind'];

/** A message, and how long it stands. The key is the same as long as the message is there. */
export type BoardPage = BoardMessage & { readonly key: string; readonly seconds: number };

interface Moment {
  readonly day: Day;
  readonly now: Date;
}

/** One round. Each place takes the next message of its kind; where there is none, the place is left out. */
const ROUND: readonly MessageKind[] = [
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
];

/** How long a message stands: what has more to read stands longer. */
const SECONDS: Readonly<Record<MessageKind, number>> = {
  jobs: 15,
  week: 12,
  month: 15,
  policy: 12,
  events: 14,
  functions: 12,
};

const placesFor = (kind: MessageKind) => ROUND.filter((one) => one === kind).length;

/**
 * The pages of one round, in order. There is always one: the six functions need no city.
 *
 * @param rows of a list that fit on the screen
 */
export function boardPages(source: BoardSource, moment: Moment, rows: number): readonly BoardPage[] {
  const messages: Readonly<Record<MessageKind, readonly BoardMessage[]>> = {
    jobs: jobMessages(source, moment, rows),
    ...stationMessages(source, moment),
    policy: endingPolicies(source.policies ?? [], moment.day),
    events: eventMessages(source.events ?? [], moment, rows),
    functions: [{ kind: 'functions' }],
  };
  const used = new Map<MessageKind, number>();
  return ROUND.flatMap((kind): readonly BoardPage[] => {
    const nth = used.get(kind) ?? 0;
    used.set(kind, nth + 1);
    const message = messages[kind][nth];
    return message ? [{ ...message, key: `${kind}-${nth}`, seconds: SECONDS[kind] }] : [];
  });
}

/** The page after this one; the first where this one is gone. */
export function pageAfter(pages: readonly BoardPage[], key: string | undefined): BoardPage | undefined {
  const at = pages.findIndex((page) => page.key === key);
  return pages[(at + 1) % pages.length];
}

/** Jobs that are still open: the newest of those in reach on foot, then the nearest of the others. */
function jobMessages({ jobs = [], from }: BoardSource, { day }: Moment, rows: number): BoardMessage[] {
  const open = jobs
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= day)
    .map((job) => ({
      job,
      minutes: from && job.place ? travelMinutes(from, job.place, 'walk') : undefined,
    }));
  const near = open.filter(isInReach).sort((a, b) => newness(b).localeCompare(newness(a)));
  const far = open.filter((one) => !isInReach(one)).sort((a, b) => minutesOf(a) - minutesOf(b));
  const shown = [...near, ...far].slice(0, rows * placesFor('jobs'));
  return Array.from({ length: Math.ceil(shown.length / rows) }, (_, page) => {
    const part = shown.slice(page * rows, (page + 1) * rows);
    return { kind: 'jobs', jobs: part, inReach: part.every(isInReach) };
  });
}

const minutesOf = ({ minutes = Number.MAX_SAFE_INTEGER }: BoardJob) => minutes;
const isInReach = (one: BoardJob) => minutesOf(one) <= REACH_MINUTES;
const newness = ({ job }: BoardJob) => job.postedOn ?? '';

function stationMessages({ station, kindOf, events }: BoardSource, { day }: Moment) {
  if (!station) return { week: [], month: [] };
  const boardOf = (month: Month) => monthBoard(station, month, kindOf, { events });
  const thisMonth = boardOf(monthOf(day));
  const isOver = thisMonth.days.every((one) => one.day < day);
  const month = isOver ? boardOf(addMonths(monthOf(day), 1)) : thisMonth;
  return {
    week: [{ kind: 'week', station, week: boardWeek(station, day, kindOf, { events }) }],
    month: month.days.length > 0 ? [{ kind: 'month', station, month }] : [],
  } satisfies Partial<Record<MessageKind, readonly BoardMessage[]>>;
}

/** Policies that end soon, the first to end first, of each document one. */
function endingPolicies(policies: readonly Policy[], day: Day): readonly BoardMessage[] {
  const documents = new Set<string>();
  return policies
    .flatMap((policy) => {
      const status = policyStatus(policy, day);
      if (status.kind !== 'expiring' || policy.confidence === 'low') return [];
      return [{ kind: 'policy', policy, daysLeft: status.daysLeft, to: status.to } as const];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || Number(!a.policy.plain) - Number(!b.policy.plain))
    .filter(({ policy: { id, docNo = id } }) => !documents.has(docNo) && documents.add(docNo));
}

function eventMessages(events: readonly CityEvent[], { now }: Moment, rows: number): BoardMessage[] {
  const ahead = byTime(events, now).filter(
    (event) => !['over', 'cancelled'].includes(eventState(event, now)),
  );
  return ahead.length > 0 ? [{ kind: 'events', events: ahead.slice(0, rows) }] : [];
}
