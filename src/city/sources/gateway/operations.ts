import { VISIT_KINDS } from '../../../domain/booking.ts';
import type { CityCall } from '../../../domain/cityApi.ts';
import { makes, type Operation, reads } from './operation.ts';
import { oneOf, type Parameter, page, search, text } from './parameters.ts';
import { staffOperations } from './staffOperations.ts';
import { WireJob, WireJobDetail, WireTown } from './wire.ts';
import { WireProcedure } from './wireProcedure.ts';
import { WirePolicyWords, WireRuledPolicy } from './wireRuledPolicy.ts';
import { WireStation } from './wireStation.ts';
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

const day = { type: 'string', format: 'date' };

const slots: Readonly<Record<string, Parameter>> = {
  station: { description: 'The id of a station.', schema: text },
  kind: { description: 'The reason for the visit.', schema: oneOf(VISIT_KINDS) },
  from: { description: 'First day, in Shanghai.', schema: day },
  to: { description: 'Last day, in Shanghai.', schema: day },
};

const need = { shape: 'record', record: WireRegisteredNeed } as const;
const mine = { shape: 'record', record: WireMyApplication } as const;
const booking = { shape: 'record', record: WireBooking } as const;

/** Every call of the port. A city may omit some, and lists the others in `provides`. */
export const operations: Readonly<Record<CityCall, Operation>> = {
  listTowns: reads('Towns and sub-districts, each with a point in it.', '/towns', WireTown),
  listStations: reads('Stations and their fixed hours.', '/stations', WireStation),
  searchJobs: {
    summary: 'Searches the jobs for which one can still apply: until `validUntil`, that day included.',
    route: 'get /jobs',
    query: search,
    shape: 'jobPage',
    record: WireJob,
  },
  getJob: { summary: 'The whole ad.', route: 'get /jobs/{id}', shape: 'record', record: WireJobDetail },
  reportAd: makes('A resident thinks that an ad is bad.', '/jobs/{id}/reports', sent.WireReport, WireReceipt),
  apply: makes('Applies for a job.', '/jobs/{id}/applications', sent.WireApplication, WireReceipt),
  listApplications: reads(
    'My applications, the job of each, and what became of it.',
    '/applications',
    WireMyApplication,
  ),
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

  ...staffOperations,
};
