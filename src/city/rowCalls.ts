import type { MyApplication } from '../domain/application.ts';
import type { Booking, BookingOutcome, Slot } from '../domain/booking.ts';
import type { Answer, CityApi, CityCall } from '../domain/cityApi.ts';
import { Failure } from '../domain/failure.ts';
import type { CitySignUp, OfferKind } from '../domain/signUp.ts';
import { jobIdOf } from './jobs/jobIds.ts';
import { type LazySource, required } from './openSources.ts';
import { type RowIds, rowIds } from './rowIds.ts';
import type { Source } from './sources/source.ts';
import { together } from './together.ts';

/** The calls about each kind of row that a later call names by its id. */
export const ABOUT = {
  applications: ['apply', 'listApplications', 'withdrawApplication'],
  visits: ['listSlots', 'book', 'bookFor', 'moveBooking', 'cancelBooking', 'listBookings'],
  stations: ['listStations'],
  courses: ['listCourses', 'signUpForCourse', 'listSignUps', 'withdrawSignUp'],
  events: ['listEvents', 'signUpForEvent', 'listSignUps', 'withdrawSignUp'],
} as const satisfies Record<string, readonly CityCall[]>;

export type Ids = Readonly<Record<keyof typeof ABOUT, RowIds>>;

/** The ids of each kind of row among these sources. */
export function idsOf(sources: readonly LazySource[]): Ids {
  const of = (kind: keyof typeof ABOUT) => rowIds(sources, ABOUT[kind]);
  return {
    applications: of('applications'),
    visits: of('visits'),
    stations: of('stations'),
    courses: of('courses'),
    events: of('events'),
  };
}

type Calls = Pick<
  CityApi,
  | 'listSlots'
  | 'book'
  | 'bookFor'
  | 'moveBooking'
  | 'cancelBooking'
  | 'withdrawApplication'
  | 'signUpForCourse'
  | 'signUpForEvent'
  | 'withdrawSignUp'
  | 'askAssistance'
>;

/** The calls that name a row by its id. Each goes to the source of its row. */
export function rowCalls(sources: readonly LazySource[], ids: Ids): Calls {
  const { applications, visits, courses, events } = ids;

  /** The call, where a source answers it. */
  function where<Call>(call: CityCall, run: Call): Call | undefined {
    return sources.some(({ answers }) => answers.has(call)) ? run : undefined;
  }

  async function at<T>(source: LazySource, call: CityCall, run: (opened: Source) => Promise<T> | undefined) {
    if (!source.answers.has(call)) throw new Failure('unsupported');
    return required(run(await source.open()));
  }

  return {
    listSlots: where('listSlots', (query, signal) => {
      const { asked, stationId } = askedForSlots(sources, ids, query.stationId);
      const reads = asked.map((source) => ({
        name: source.name,
        ask: async () => {
          const answer = await required((await source.open()).listSlots?.({ ...query, stationId }, signal));
          return markRows(answer, (slot) => markSlot(ids, source, slot));
        },
      }));
      return reads.length === 1 && reads[0] ? reads[0].ask() : together(reads);
    }),
    book: where('book', async (draft) => {
      const { source, id: slotId } = visits.locate(draft.slotId);
      const outcome = await at(source, 'book', (opened) => opened.book?.({ ...draft, slotId }));
      return markOutcome(ids, source, outcome);
    }),
    bookFor: where('bookFor', async (draft) => {
      const { source, id: slotId } = visits.locate(draft.slotId);
      const outcome = await at(source, 'bookFor', (opened) => opened.bookFor?.({ ...draft, slotId }));
      return markOutcome(ids, source, outcome);
    }),
    moveBooking: where('moveBooking', async (bookingId, to, requestId) => {
      const { source, id } = visits.locate(bookingId);
      const slot = visits.locate(to);
      if (slot.source !== source) throw new Failure('unsupported');
      const run = (opened: Source) => opened.moveBooking?.(id, slot.id, requestId);
      return markOutcome(ids, source, await at(source, 'moveBooking', run));
    }),
    cancelBooking: where('cancelBooking', async (bookingId, requestId) => {
      const { source, id } = visits.locate(bookingId);
      const run = (opened: Source) => opened.cancelBooking?.(id, requestId);
      return markBooking(ids, source, await at(source, 'cancelBooking', run));
    }),
    withdrawApplication: where('withdrawApplication', async (applicationId, requestId) => {
      const { source, id } = applications.locate(applicationId);
      const run = (opened: Source) => opened.withdrawApplication?.(id, requestId);
      const application = await at(source, 'withdrawApplication', run);
      return { ...markApplication(sources, ids, source, application), id: applicationId };
    }),
    signUpForCourse: where('signUpForCourse', async (signUp) => {
      const { source, id } = courses.locate(signUp.id);
      return at(source, 'signUpForCourse', (opened) => opened.signUpForCourse?.({ ...signUp, id }));
    }),
    signUpForEvent: where('signUpForEvent', async (signUp) => {
      const { source, id } = events.locate(signUp.id);
      return at(source, 'signUpForEvent', (opened) => opened.signUpForEvent?.({ ...signUp, id }));
    }),
    withdrawSignUp: where('withdrawSignUp', async (withdrawal) => {
      const { source, id } = idsOfOffer(ids, withdrawal.offer).locate(withdrawal.id);
      const run = (opened: Source) => opened.withdrawSignUp?.({ ...withdrawal, id });
      return { ...(await at(source, 'withdrawSignUp', run)), id: withdrawal.id };
    }),
    askAssistance: where('askAssistance', async (draft) => {
      const station = stationOf(sources, ids, draft.stationId);
      const own = station?.source.answers.has('askAssistance') ? station.source : undefined;
      const source = own ?? sources.find(({ answers }) => answers.has('askAssistance'));
      // A source that does not know the station is asked without it.
      const isForeign = station !== undefined && station.id !== draft.stationId && !own;
      const stationId = isForeign ? undefined : station?.id;
      return required((await source?.open())?.askAssistance?.({ ...draft, stationId }));
    }),
  };
}

/** The station of an id, where a source lists stations. */
function stationOf(sources: readonly LazySource[], { stations }: Ids, stationId: string | undefined) {
  if (stationId === undefined) return undefined;
  const isListed = sources.some(({ answers }) => answers.has('listStations'));
  return isListed ? stations.locate(stationId) : undefined;
}

/** Slots are asked of the source of the station, else of every source that has slots. */
function askedForSlots(sources: readonly LazySource[], ids: Ids, stationId: string | undefined) {
  const station = stationOf(sources, ids, stationId);
  if (station?.source.answers.has('listSlots')) return { asked: [station.source], stationId: station.id };
  return { asked: sources.filter(({ answers }) => answers.has('listSlots')), stationId };
}

/** The rows of an answer, each changed. */
export function markRows<T>(answer: Answer<readonly T[]>, mark: (row: T) => T): Answer<readonly T[]> {
  return { ...answer, value: answer.value.map(mark) };
}

function markSlot({ visits, stations }: Ids, source: LazySource, slot: Slot): Slot {
  return { ...slot, id: visits.mark(source, slot.id), stationId: stations.mark(source, slot.stationId) };
}

export function markBooking(ids: Ids, source: LazySource, booking: Booking): Booking {
  return {
    ...booking,
    id: ids.visits.mark(source, booking.id),
    slot: markSlot(ids, source, booking.slot),
  };
}

export const markApplication = (
  sources: readonly LazySource[],
  { applications }: Ids,
  source: LazySource,
  application: MyApplication,
): MyApplication => ({
  ...application,
  id: applications.mark(source, application.id),
  jobId: jobIdOf(sources, source, application.jobId),
});

/** The ids of courses, or of events. */
const idsOfOffer = ({ courses, events }: Ids, offer: OfferKind): RowIds =>
  ({ course: courses, event: events })[offer];

export const markSignUp = (ids: Ids, source: LazySource, signUp: CitySignUp): CitySignUp => ({
  ...signUp,
  id: idsOfOffer(ids, signUp.offer).mark(source, signUp.id),
});

function markOutcome(ids: Ids, source: LazySource, outcome: BookingOutcome): BookingOutcome {
  return outcome.kind === 'booked'
    ? { ...outcome, booking: markBooking(ids, source, outcome.booking) }
    : { ...outcome, nearest: outcome.nearest.map((slot) => markSlot(ids, source, slot)) };
}
