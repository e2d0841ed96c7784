import type { AdReport, Application, MyApplication, Receipt } from './application.ts';
import type { Assistance, AssistanceDraft } from './assistance.ts';
import type { Booking, BookingDraft, BookingOutcome, Slot, SlotQuery } from './booking.ts';
import type { CityCall } from './cityCall.ts';
import type { Course } from './course.ts';
import type { CityEvent } from './event.ts';
import type { HomeVisit, HomeVisitReport, OnBehalf } from './homeVisit.ts';
import type { JobDetail } from './job.ts';
import type { JobPage, JobQuery } from './jobSearch.ts';
import type { FollowUp, Need, NeedDraft, RegisteredNeed } from './need.ts';
import type { Town } from './place.ts';
import type { Policy } from './policy.ts';
import type { PolicyWords } from './policyWords.ts';
import type { Procedure } from './procedure.ts';
import type { RequestId } from './request.ts';
import type { CitySignUp, SignUp, SignUpOutcome, SignUpWithdrawal } from './signUp.ts';
import type { Station } from './station.ts';
import type { Task, TaskAnswer } from './task.ts';
import type { VacancyDraft, VacancyReceipt } from './vacancy.ts';

export type { CityCall };

/** A record, or a part of one, that was dropped because it is invalid. */
export interface DroppedRow {
  /** Position in the answer as a JSON path: `items[3].pay.min`. */
  readonly path: string;
  readonly reason: string;
}

/** The result of a call, with its age and its gaps. */
export interface Answer<T> {
  readonly value: T;
  /** The time of the data as the city states it, ISO 8601 with zone. */
  readonly asOf?: string;
  /** Whether the data is made up. If so, it must be marked 示例数据. */
  readonly sample: boolean;
  /** Invalid records, which are not in `value`. */
  readonly dropped: readonly DroppedRow[];
  /** Invalid parts of records. The records are in `value` without them. By default, none. */
  readonly flaws?: readonly DroppedRow[];
  /** Number of records that the city has withdrawn (deleted, frozen, not approved). They are not shown. By default, 0. */
  readonly leftOut?: number;
  /** Codes that are in none of our tables. They stay raw and are never guessed. By default, none. */
  readonly unknownCodes?: readonly UnknownCode[];
  /** Names of sources that did not answer while others did: `value` is incomplete. By default, none. */
  readonly missing?: readonly string[];
  /** Sources that the city has switched off, with its sentence for residents: `value` is without them. By default, none. */
  readonly closed?: readonly { readonly name: string; readonly sentence: string }[];
  /** What was read of a list that could not be read to its end. By default, the list is complete. */
  readonly part?: Part;
  /** Set when the city did not answer and the value comes from the cache. By default, the answer is fresh. */
  readonly cached?: {
    /** When the oldest part of the value was fetched, ISO 8601. */
    readonly at: string;
    /** Names of the sources whose part comes from the cache. By default, the whole value does. */
    readonly sources?: readonly string[];
  };
}

/** What was read of a list that could not be read to its end. */
export interface Part {
  /** Rows that were read. */
  readonly read: number;
  /** Rows of the whole list, if the city says so. */
  readonly total?: number;
  /**
   * Why the rest is missing.
   *
   * - `deadline`: the reading took too long
   * - `limit`: the list has too many pages
   * - `repeated`: the city sends the same page again
   * - `ended`: the city counts more rows than it sends
   * - `failed`: a later page failed
   */
  readonly why: 'deadline' | 'limit' | 'repeated' | 'ended' | 'failed';
  /** For developers: the failure of the later page. */
  readonly cause?: string;
}

export interface UnknownCode {
  readonly field: string;
  readonly code: string;
}

/**
 * THE PORT: every call to a city. A call is absent when the city has no such service; the interface then refers the
 * resident to a station or a phone number. Every call rejects with a {@link Failure} and with nothing else, except that
 * an aborted call rejects with the reason of its signal.
 *
 * Every write carries a {@link RequestId} that was stored before the write was sent. Sending the same id again returns
 * the same result and does not repeat the write.
 */
export interface CityApi {
  readonly name: string;
  listTowns?(signal?: AbortSignal): Promise<Answer<readonly Town[]>>;
  listStations?(signal?: AbortSignal): Promise<Answer<readonly Station[]>>;
  searchJobs?(query: JobQuery, signal?: AbortSignal): Promise<Answer<JobPage>>;
  getJob?(id: string, signal?: AbortSignal): Promise<Answer<JobDetail>>;
  reportAd?(report: AdReport): Promise<Receipt>;
  apply?(application: Application): Promise<Receipt>;
  listApplications?(signal?: AbortSignal): Promise<Answer<readonly MyApplication[]>>;
  withdrawApplication?(id: string, requestId: RequestId): Promise<MyApplication>;
  listPolicies?(signal?: AbortSignal): Promise<Answer<readonly Policy[]>>;
  /** The facts that conditions name, and hard terms. */
  readPolicyWords?(signal?: AbortSignal): Promise<Answer<PolicyWords>>;
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
  listSignUps?(signal?: AbortSignal): Promise<Answer<readonly CitySignUp[]>>;
  /** The place goes to the first on the waiting list. */
  withdrawSignUp?(withdrawal: SignUpWithdrawal): Promise<CitySignUp>;

  registerNeed?(draft: NeedDraft): Promise<RegisteredNeed>;
  /** `undefined` when nothing is registered. */
  readNeed?(signal?: AbortSignal): Promise<RegisteredNeed | undefined>;
  changeNeed?(id: string, need: Need, requestId: RequestId): Promise<RegisteredNeed>;
  withdrawNeed?(id: string, requestId: RequestId): Promise<RegisteredNeed>;
  answerFollowUp?(id: string, answer: FollowUp, requestId: RequestId): Promise<RegisteredNeed>;

  askAssistance?(draft: AssistanceDraft): Promise<Assistance>;
  listAssistance?(signal?: AbortSignal): Promise<Answer<readonly Assistance[]>>;

  submitVacancy?(draft: VacancyDraft): Promise<VacancyReceipt>;

  /*
   * The work of the staff. The city decides by the token who is staff; everybody else gets `unauthorized`.
   */
  listHomeVisits?(signal?: AbortSignal): Promise<Answer<readonly HomeVisit[]>>;
  reportHomeVisit?(report: HomeVisitReport): Promise<HomeVisit>;
  /** The requests for assistance that wait for the staff, and those that are settled. */
  listTasks?(signal?: AbortSignal): Promise<Answer<readonly Task[]>>;
  /** Rejects with `taken` when another member of staff has taken the request. */
  answerTask?(answer: TaskAnswer): Promise<Task>;
  /** Registers the need of a resident. Afterwards `changeNeed` and `withdrawNeed` work with the id of the need. */
  registerNeedFor?(draft: NeedDraft & { readonly onBehalf: OnBehalf }): Promise<RegisteredNeed>;
  /** Books for a resident. Afterwards `moveBooking` and `cancelBooking` work with the id of the booking. */
  bookFor?(draft: BookingDraft & { readonly onBehalf: OnBehalf }): Promise<BookingOutcome>;
}

const calls: Readonly<Record<Exclude<keyof CityApi, 'name'>, true>> = {
  listTowns: true,
  listStations: true,
  searchJobs: true,
  getJob: true,
  reportAd: true,
  apply: true,
  listApplications: true,
  withdrawApplication: true,
  listPolicies: true,
  readPolicyWords: true,
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
  listSignUps: true,
  withdrawSignUp: true,
  registerNeed: true,
  readNeed: true,
  changeNeed: true,
  withdrawNeed: true,
  answerFollowUp: true,
  askAssistance: true,
  listAssistance: true,
  submitVacancy: true,
  listHomeVisits: true,
  reportHomeVisit: true,
  listTasks: true,
  answerTask: true,
  registerNeedFor: true,
  bookFor: true,
} satisfies Record<CityCall, true>;
export const isCityCall = (name: string): name is CityCall => Object.hasOwn(calls, name);
export const CITY_CALLS: readonly CityCall[] = Object.keys(calls).filter(isCityCall);
