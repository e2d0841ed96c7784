import type * as z from 'zod/mini';
import { VISIT_KINDS } from '../../../domain/booking.ts';
import type { CityCall } from '../../../domain/cityApi.ts';
import { oneOf, type Parameter, page, search, text } from './parameters.ts';
import { WireJob, WireJobDetail, WireStation, WireTown } from './wire.ts';
import { WireProcedure } from './wireProcedure.ts';
import { WirePolicyWords, WireRuledPolicy } from './wireRuledPolicy.ts';
import * as staff from './wireStaff.ts';
import {
  WireAssistance,
  WireBooking,
  WireCourse,
  WireEvent,
  WireMyApplication,
  WireMySignUp,
  WireReceipt,
  WireRegisteredNeed,
  WireSignUp,
  WireSlot,
  WireVacancyReceipt,
} from './wireVisits.ts';
import * as sent from './wireWrites.ts';

/** A call of the port in the contract. Only for the OpenAPI document, so it is not in the browser's bundle. */
export interface Operation {
  readonly summary: string;
  readonly route: `${'get' | 'post' | 'put' | 'patch' | 'delete'} /${string}`;
  readonly query?: Readonly<Record<string, Parameter>>;
  readonly request?: z.ZodMiniType;
  /** The envelope of the response. */
  readonly shape: 'list' | 'page' | 'jobPage' | 'foundJobs' | 'record';
  readonly record: z.ZodMiniType;
  /** The meaning of a 409. By default, the same request is in progress. */
  readonly conflict?: 'SlotTaken' | 'Full' | 'TakenByOther';
  /** Whether it creates a record. By default, it does not. */
  readonly creates?: true;
  /** Whether only staff may make it, so that others get a 403. By default, residents may. */
  readonly staff?: true;
  /** Whether it only reads, though its request has a body. By default, a call with a body writes. */
  readonly reads?: true;
}

const day = { type: 'string', format: 'date' };

const slots: Readonly<Record<string, Parameter>> = {
  station: { description: 'The id of a station.', schema: text },
  kind: { description: 'The reason for the visit.', schema: oneOf(VISIT_KINDS) },
  from: { description: 'First day, in Shanghai.', schema: day },
  to: { description: 'Last day, in Shanghai.', schema: day },
};

const reads = (summary: string, path: `/${string}`, record: z.ZodMiniType): Operation => ({
  summary,
  route: `get ${path}`,
  shape: 'list',
  record,
});
const makes = (
  summary: string,
  path: `/${string}`,
  request: z.ZodMiniType,
  record: z.ZodMiniType,
): Operation => ({
  summary,
  route: `post ${path}`,
  request,
  shape: 'record',
  record,
  creates: true,
});
const need = { shape: 'record', record: WireRegisteredNeed } as const;
const mine = { shape: 'record', record: WireMyApplication } as const;
const booking = { shape: 'record', record: WireBooking } as const;

/** Every call of the port. A city may omit some, and lists the others in `provides`. */
export const operations: Readonly<Record<CityCall, Operation>> = {
  listTowns: reads('Towns and sub-districts, each with a point in it.', '/towns', WireTown),
  listStations: reads('Stations and their fixed hours.', '/stations', WireStation),
  searchJobs: {
    summary: 'Searches jobs.',
    route: 'get /jobs',
    query: search,
    shape: 'jobPage',
    record: WireJob,
  },
  getJob: { summary: 'The whole ad.', route: 'get /jobs/{id}', shape: 'record', record: WireJobDetail },
  reportAd: makes('A resident thinks that an ad is bad.', '/jobs/{id}/reports', sent.WireReport, WireReceipt),
  apply: makes('Applies for a job.', '/jobs/{id}/applications', sent.WireApplication, WireReceipt),
  listApplications: reads('My applications, and what became of them.', '/applications', WireMyApplication),
  withdrawApplication: { ...mine, summary: 'Withdraws one.', route: 'delete /applications/{id}' },
  listPolicies: {
    summary: 'Policies.',
    route: 'get /policies',
    query: page(500),
    shape: 'page',
    record: WireRuledPolicy,
  },
  readPolicyWords: {
    summary: 'The facts that the conditions of policies may name, and hard terms.',
    route: 'get /policy-words',
    shape: 'record',
    record: WirePolicyWords,
  },
  listProcedures: reads('Procedures, step by step.', '/procedures', WireProcedure),

  listSlots: {
    summary: 'Times that can be booked.',
    route: 'get /slots',
    query: slots,
    shape: 'list',
    record: WireSlot,
  },
  book: {
    ...makes('Books a slot.', '/bookings', sent.WireBookingRequest, WireBooking),
    conflict: 'SlotTaken',
  },
  moveBooking: {
    ...booking,
    summary: 'Moves a booking to another slot.',
    route: 'patch /bookings/{id}',
    request: sent.WireMoveRequest,
    conflict: 'SlotTaken',
  },
  cancelBooking: {
    ...booking,
    summary: 'Cancels a booking, and answers it as it is then: cancelled.',
    route: 'delete /bookings/{id}',
  },
  listBookings: reads('My bookings.', '/bookings', WireBooking),

  listCourses: reads('Courses.', '/courses', WireCourse),
  signUpForCourse: {
    ...makes('Asks for a place in a course.', '/courses/{id}/sign-ups', sent.WireSignUpRequest, WireSignUp),
    conflict: 'Full',
  },
  listEvents: reads('Events.', '/events', WireEvent),
  signUpForEvent: {
    ...makes('Asks for a place at an event.', '/events/{id}/sign-ups', sent.WireSignUpRequest, WireSignUp),
    conflict: 'Full',
  },
  listSignUps: reads('My sign-ups for courses and events.', '/sign-ups', WireMySignUp),
  withdrawSignUp: {
    summary:
      'Gives back a place, or leaves the waiting list; `id` is the `code` of the sign-up. Answers it as it is then: ' +
      'withdrawn. The place goes to the first on the waiting list.',
    route: 'delete /sign-ups/{id}',
    shape: 'record',
    record: WireMySignUp,
  },

  registerNeed: makes('Registers my need.', '/needs', sent.WireNeedRequest, WireRegisteredNeed),
  readNeed: { ...need, summary: 'My need; 404 if there is none.', route: 'get /needs/mine' },
  changeNeed: { ...need, summary: 'Changes it.', route: 'put /needs/{id}', request: sent.WireNeedChange },
  withdrawNeed: { ...need, summary: 'Withdraws it.', route: 'delete /needs/{id}' },
  answerFollowUp: {
    ...need,
    summary: 'Answers whether work was found.',
    route: 'post /needs/{id}/follow-up',
    request: sent.WireFollowUp,
  },

  askAssistance: makes('Asks for help.', '/assistance', sent.WireAssistanceRequest, WireAssistance),
  listAssistance: reads('What I asked for, and what was answered.', '/assistance', WireAssistance),
  submitVacancy: makes('An employer submits a vacancy.', '/vacancies', sent.WireVacancy, WireVacancyReceipt),

  listHomeVisits: {
    ...reads('Visits at home that are due, and what became of them.', '/staff/visits', staff.WireHomeVisit),
    staff: true,
  },
  reportHomeVisit: {
    summary: 'Reports what became of a visit.',
    route: 'put /staff/visits/{id}/state',
    request: staff.WireHomeVisitReport,
    shape: 'record',
    record: staff.WireHomeVisit,
    staff: true,
  },
  listTasks: {
    ...reads('Requests for assistance of all residents.', '/staff/assistance', staff.WireTask),
    staff: true,
  },
  answerTask: {
    summary: 'Takes a request for assistance, adds a note, or finishes it. The resident reads the words.',
    route: 'post /staff/assistance/{id}/answers',
    request: staff.WireTaskAnswer,
    shape: 'record',
    record: staff.WireTask,
    conflict: 'TakenByOther',
    staff: true,
  },
  registerNeedFor: {
    ...makes(
      'Registers the need of a resident who has agreed.',
      '/staff/needs',
      staff.WireNeedFor,
      WireRegisteredNeed,
    ),
    staff: true,
  },
  bookFor: {
    ...makes('Books for a resident who has agreed.', '/staff/bookings', staff.WireBookingFor, WireBooking),
    conflict: 'SlotTaken',
    staff: true,
  },
};
