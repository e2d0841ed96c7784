import type { AdReport, Application, Receipt } from './application.ts';
import type { Assistance, AssistanceDraft } from './assistance.ts';
import type { Booking, BookingDraft, BookingOutcome, Slot, SlotQuery } from './booking.ts';
import type { CityCall } from './cityCall.ts';
import type { Course, SignUp, SignUpOutcome } from './course.ts';
import type { CityEvent } from './event.ts';
import type { JobDetail } from './job.ts';
import type { JobPage, JobQuery } from './jobSearch.ts';
import type { FollowUp, Need, NeedDraft, RegisteredNeed } from './need.ts';
import type { Town } from './place.ts';
import type { Policy } from './policy.ts';
import type { Procedure } from './procedure.ts';
import type { RequestId } from './request.ts';
import type { Station } from './station.ts';
import type { VacancyDraft, VacancyReceipt } from './vacancy.ts';

export type { CityCall };

/** A record of a city that was left out, and why. */
export interface DroppedRow {
  /** Where in the answer, as a JSON path: `items[3].pay.min`. */
  readonly path: string;
  readonly reason: string;
}

/** What a call brought, and what one must know about it. */
export interface Answer<T> {
  readonly value: T;
  /** When the city says its data is from, ISO 8601 with zone. */
  readonly asOf?: string;
  /** The data is made up and must be marked 示例数据. */
  readonly sample: boolean;
  /** Records that could not be understood; the rest stands. */
  readonly dropped: readonly DroppedRow[];
  /** Records that the city itself has withdrawn (deleted, frozen, not approved), and so are not shown. By default, 0. */
  readonly leftOut?: number;
  /** Codes that no table of ours knows; they stay as they are and are never guessed. By default, none. */
  readonly unknownCodes?: readonly UnknownCode[];
  /** Names of sources that did not answer, where others did: the value is a part. By default, none. */
  readonly missing?: readonly string[];
  /** The city did not answer: this is what it answered before. By default, it did. */
  readonly kept?: {
    /** When the oldest part of it came, ISO 8601. */
    readonly at: string;
    /** The sources whose part it is, where others answered. By default, all of it is. */
    readonly sources?: readonly string[];
  };
}

export interface UnknownCode {
  readonly field: string;
  readonly code: string;
}

/**
 * THE PORT: everything a city can be asked. A call that a city has no service for is absent, and the resident is led
 * to a station or a phone number instead. Every call rejects with a {@link Failure} and with nothing else; an
 * aborted call rejects with whatever the signal gives as its reason.
 *
 * A write carries a {@link RequestId} that was kept before it was sent. Asked again with the same one it gives the
 * same result and does nothing twice.
 */
export interface CityApi {
  readonly name: string;
  listTowns?(signal?: AbortSignal): Promise<Answer<readonly Town[]>>;
  listStations?(signal?: AbortSignal): Promise<Answer<readonly Station[]>>;
  searchJobs?(query: JobQuery, signal?: AbortSignal): Promise<Answer<JobPage>>;
  getJob?(id: string, signal?: AbortSignal): Promise<Answer<JobDetail>>;
  reportAd?(report: AdReport): Promise<Receipt>;
  apply?(application: Application): Promise<Receipt>;
  listPolicies?(signal?: AbortSignal): Promise<Answer<readonly Policy[]>>;
  listProcedures?(signal?: AbortSignal): Promise<Answer<readonly Procedure[]>>;

  listSlots?(query: SlotQuery, signal?: AbortSignal): Promise<Answer<readonly Slot[]>>;
  book?(draft: BookingDraft): Promise<BookingOutcome>;
  moveBooking?(id: string, slotId: string, requestId: RequestId): Promise<BookingOutcome>;
  cancelBooking?(id: string, requestId: RequestId): Promise<Booking>;
  listBookings?(signal?: AbortSignal): Promise<Answer<readonly Booking[]>>;

  listCourses?(signal?: AbortSignal): Promise<Answer<readonly Course[]>>;
  signUpForCourse?(signUp: SignUp): Promise<SignUpOutcome>;
  listEvents?(signal?: AbortSignal): Promise<Answer<readonly CityEvent[]>>;
  signUpForEvent?(signUp: SignUp): Promise<SignUpOutcome>;

  registerNeed?(draft: NeedDraft): Promise<RegisteredNeed>;
  /** `undefined` when nothing is registered. */
  readNeed?(signal?: AbortSignal): Promise<RegisteredNeed | undefined>;
  changeNeed?(id: string, need: Need, requestId: RequestId): Promise<RegisteredNeed>;
  withdrawNeed?(id: string, requestId: RequestId): Promise<RegisteredNeed>;
  answerFollowUp?(id: string, answer: FollowUp, requestId: RequestId): Promise<RegisteredNeed>;

  askAssistance?(draft: AssistanceDraft): Promise<Assistance>;
  listAssistance?(signal?: AbortSignal): Promise<Answer<readonly Assistance[]>>;

  submitVacancy?(draft: VacancyDraft): Promise<VacancyReceipt>;
}

const calls: Readonly<Record<Exclude<keyof CityApi, 'name'>, true>> = {
  listTowns: true,
  listStations: true,
  searchJobs: true,
  getJob: true,
  reportAd: true,
  apply: true,
  listPolicies: true,
  listProcedures: true,
  listSlots: true,
  book: true,
  moveBooking: true,
  cancelBooking: true,
  listBookings: true,
  listCourses: true,
  signUpForCourse: true,
  listEvents: true,
  signUpForEvent: true,
  registerNeed: true,
  readNeed: true,
  changeNeed: true,
  withdrawNeed: true,
  answerFollowUp: true,
  askAssistance: true,
  listAssistance: true,
  submitVacancy: true,
} satisfies Record<CityCall, true>;
export const isCityCall = (name: string): name is CityCall => Object.hasOwn(calls, name);
/** Every call there is. */
export const CITY_CALLS: readonly CityCall[] = Object.keys(calls).filter(isCityCall);
