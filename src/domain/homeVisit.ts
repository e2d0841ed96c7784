import type { Instant } from './booking.ts';
import type { Day } from './calendar.ts';
import type { Place } from './place.ts';
import type { RequestId } from './request.ts';

/**
 * What became of a visit: still due, 走访到, 没碰到, 另约.
 *
 * @see 青人社〔2023〕28号 二(一)
 */
export const HOME_VISIT_STATES = ['due', 'met', 'missed', 'later'] as const;
export type HomeVisitState = (typeof HOME_VISIT_STATES)[number];

/** What a member of staff can say of a visit. */
export type HomeVisitResult = Exclude<HomeVisitState, 'due'>;
export const HOME_VISIT_RESULTS = ['met', 'missed', 'later'] as const satisfies readonly HomeVisitResult[];

/** 走访: a member of staff visits a resident at home. Only the city's staff may read it. */
export interface HomeVisit {
  readonly id: string;
  /** As the station calls the resident. */
  readonly name: string;
  readonly phone?: string;
  readonly townCode?: string;
  /** The street or the estate, by which visits are put together. */
  readonly street: string;
  readonly address?: string;
  readonly place?: Place;
  /** Why the station visits: 失业登记满六个月, 零就业家庭 … */
  readonly reason: string;
  readonly dueOn: Day;
  readonly state: HomeVisitState;
  /** The day that was agreed upon, with `later`. */
  readonly againOn?: Day;
}

/** What a member of staff reports of a visit. It holds nothing of the resident but the id of the visit. */
export interface HomeVisitReport {
  readonly requestId: RequestId;
  readonly id: string;
  readonly state: HomeVisitResult;
  /** The day that was agreed upon; only with `later`. */
  readonly againOn?: Day;
}

/** The visit as it is after the report. */
export const afterReport = (visit: HomeVisit, { state, againOn }: HomeVisitReport): HomeVisit => ({
  ...visit,
  state,
  againOn: state === 'later' ? againOn : undefined,
});

/** Whether somebody still has to go there by that day: visits agreed upon for later wait until then, if the day is known. */
export const isToVisit = ({ state, againOn, dueOn }: HomeVisit, day: Day): boolean =>
  state === 'due' ? dueOn <= day : state === 'later' && (againOn ?? dueOn) <= day;

/**
 * The visits street by street, the nearest street first, and in a street the nearest first. Visits whose way is not known
 * come last.
 *
 * @param minutesTo the minutes of the way to a visit, where they are known
 */
export function byStreet(
  visits: readonly HomeVisit[],
  minutesTo: (visit: HomeVisit) => number | undefined,
): readonly HomeVisit[] {
  const minutes = new Map(visits.map((visit) => [visit.id, minutesTo(visit) ?? Number.POSITIVE_INFINITY]));
  const of = ({ id }: HomeVisit) => minutes.get(id) ?? Number.POSITIVE_INFINITY;
  const nearest = new Map<string, number>();
  for (const visit of visits) {
    nearest.set(visit.street, Math.min(nearest.get(visit.street) ?? Number.POSITIVE_INFINITY, of(visit)));
  }
  const ofStreet = ({ street }: HomeVisit) => nearest.get(street) ?? Number.POSITIVE_INFINITY;
  return [...visits].sort(
    (a, b) =>
      compare(ofStreet(a), ofStreet(b)) ||
      compare(a.street, b.street) ||
      compare(of(a), of(b)) ||
      compare(a.id, b.id),
  );
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : Number(a > b));

/** Who acts for a resident, and since when the resident has agreed to it. */
export interface OnBehalf {
  /** When the resident agreed on the screen in front of them. */
  readonly consentedAt: Instant;
  /** Id of the visit on which it happens. By default, the resident came to the station. */
  readonly visitId?: string;
  /** Id of the request for help that it answers. By default, none. */
  readonly taskId?: string;
}
