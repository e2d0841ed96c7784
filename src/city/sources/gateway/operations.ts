import type * as z from 'zod/mini';
import { VISIT_KINDS } from '../../../domain/booking.ts';
import type { CityCall } from '../../../domain/cityApi.ts';
import { JOB_FILTERS, jobFilters } from '../../../domain/jobFilters.ts';
import { JOB_SORTS } from '../../../domain/jobSearch.ts';
import { DATUMS } from '../../../domain/place.ts';
import { FILTER_PARAMS, SORT_PARAMS, WireJob, WireJobDetail, WireStation, WireTown } from './wire.ts';
import { WirePolicy, WireProcedure } from './wirePolicy.ts';
import {
  WireAssistance,
  WireBooking,
  WireCourse,
  WireEvent,
  WireReceipt,
  WireRegisteredNeed,
  WireSignUp,
  WireSlot,
  WireVacancyReceipt,
} from './wireVisits.ts';
import * as sent from './wireWrites.ts';

/** A query parameter: a JSON schema, and what it means. One with `many` may be given several times. */
export interface Parameter {
  readonly about: string;
  readonly schema: object;
  readonly many?: true;
}

/** One call of the port as the contract has it. For the document only; nothing of it is in the browser's bundle. */
export interface Operation {
  readonly does: string;
  readonly at: `${'get' | 'post' | 'put' | 'patch' | 'delete'} /${string}`;
  readonly query?: Readonly<Record<string, Parameter>>;
  readonly sends?: z.ZodMiniType;
  /** The shape of the answer around its records. */
  readonly gives: 'list' | 'page' | 'jobPage' | 'record';
  readonly of: z.ZodMiniType;
  /** What a 409 of it means. By default, it has none. */
  readonly conflict?: 'SlotTaken' | 'Full';
  /** It makes something new. By default, not. */
  readonly creates?: true;
}

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values });
const whole = (least: number, most: number) => ({ type: 'integer', minimum: least, maximum: most });
const page = (most: number) => ({
  page: { about: 'From 1; by default 1.', schema: whole(1, 100_000) },
  pageSize: { about: 'By default 20.', schema: whole(1, most) },
});

const filter = (options?: readonly string[]): Parameter => ({
  about: options ? 'Any of them.' : 'Codes; any of them.',
  schema: options ? oneOf(options) : text,
  many: true,
});

const search: Readonly<Record<string, Parameter>> = {
  q: { about: 'Words; every one must be found in the ad.', schema: text },
  ...Object.fromEntries(JOB_FILTERS.map((name) => [FILTER_PARAMS[name], filter(jobFilters[name].options)])),
  near: { about: '`lng,lat` in degrees; needed for within, ring and sort=distance.', schema: text },
  datum: { about: 'Of `near`; by default WGS-84.', schema: oneOf(DATUMS) },
  within: { about: 'Straight-line metres from `near`.', schema: whole(1, 100_000) },
  ring: { about: 'Metres for which a count is wanted.', schema: whole(1, 100_000), many: true },
  facet: {
    about: 'Counts that are wanted. A name that the city does not know is left out of the answer.',
    schema: oneOf(JOB_FILTERS.map((name) => FILTER_PARAMS[name])),
    many: true,
  },
  sort: {
    about: 'By default date, the newest first.',
    schema: oneOf(JOB_SORTS.map((sort) => SORT_PARAMS[sort])),
  },
  ...page(100),
};

const slots: Readonly<Record<string, Parameter>> = {
  station: { about: 'The id of a station.', schema: text },
  kind: { about: 'What one comes for.', schema: oneOf(VISIT_KINDS) },
  from: { about: 'First day, in Shanghai.', schema: day },
  to: { about: 'Last day, in Shanghai.', schema: day },
};

const reads = (does: string, path: `/${string}`, of: z.ZodMiniType): Operation => ({
  does,
  at: `get ${path}`,
  gives: 'list',
  of,
});
const makes = (does: string, path: `/${string}`, sends: z.ZodMiniType, of: z.ZodMiniType): Operation => ({
  does,
  at: `post ${path}`,
  sends,
  gives: 'record',
  of,
  creates: true,
});
const need = { gives: 'record', of: WireRegisteredNeed } as const;
const booking = { gives: 'record', of: WireBooking } as const;

/** Every call of the port. A city leaves out what it has no service for, and says so with `provides`. */
export const operations: Readonly<Record<CityCall, Operation>> = {
  listTowns: reads('Towns and sub-districts, each with a point in it.', '/towns', WireTown),
  listStations: reads('Stations and their fixed hours.', '/stations', WireStation),
  searchJobs: { does: 'Searches jobs.', at: 'get /jobs', query: search, gives: 'jobPage', of: WireJob },
  getJob: { does: 'The whole ad.', at: 'get /jobs/{id}', gives: 'record', of: WireJobDetail },
  reportAd: makes('A resident thinks that an ad is bad.', '/jobs/{id}/reports', sent.WireReport, WireReceipt),
  apply: makes('Applies for a job.', '/jobs/{id}/applications', sent.WireApplication, WireReceipt),
  listPolicies: { does: 'Policies.', at: 'get /policies', query: page(500), gives: 'page', of: WirePolicy },
  listProcedures: reads('How to get things done.', '/procedures', WireProcedure),

  listSlots: {
    does: 'Times that can be booked.',
    at: 'get /slots',
    query: slots,
    gives: 'list',
    of: WireSlot,
  },
  book: {
    ...makes('Books a slot.', '/bookings', sent.WireBookingRequest, WireBooking),
    conflict: 'SlotTaken',
  },
  moveBooking: {
    ...booking,
    does: 'Moves a booking to another slot.',
    at: 'patch /bookings/{id}',
    sends: sent.WireMoveRequest,
    conflict: 'SlotTaken',
  },
  cancelBooking: { ...booking, does: 'Cancels a booking.', at: 'delete /bookings/{id}' },
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

  registerNeed: makes('Registers my need.', '/needs', sent.WireNeedRequest, WireRegisteredNeed),
  readNeed: { ...need, does: 'My need; 404 when there is none.', at: 'get /needs/mine' },
  changeNeed: { ...need, does: 'Changes it.', at: 'put /needs/{id}', sends: sent.WireNeedChange },
  withdrawNeed: { ...need, does: 'Withdraws it.', at: 'delete /needs/{id}' },
  answerFollowUp: {
    ...need,
    does: 'Answers whether work was found.',
    at: 'post /needs/{id}/follow-up',
    sends: sent.WireFollowUp,
  },

  askAssistance: makes('Asks for help.', '/assistance', sent.WireAssistanceRequest, WireAssistance),
  listAssistance: reads('What I asked for, and what was answered.', '/assistance', WireAssistance),
  submitVacancy: makes('An employer tells of a vacancy.', '/vacancies', sent.WireVacancy, WireVacancyReceipt),
};
