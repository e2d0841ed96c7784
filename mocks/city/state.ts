import * as z from 'zod/mini';
import { day, WireAbout, WirePerson } from '../../src/city/sources/gateway/wireBasics.ts';
import { instant } from '../../src/city/sources/gateway/wireVisits.ts';
import {
  WireApplication,
  WireAssistanceRequest,
  WireNeedGiven,
  WireReport,
  WireVacancy,
} from '../../src/city/sources/gateway/wireWrites.ts';
import { ASSISTANCE_STATES } from '../../src/domain/assistance.ts';
import { VISIT_KINDS } from '../../src/domain/booking.ts';
import { HOME_VISIT_RESULTS } from '../../src/domain/homeVisit.ts';
import { NEED_STATES } from '../../src/domain/need.ts';

const text = z.string();
/** The visitor who wrote the record. Only this visitor can read and change it. */
const visitor = z.string();
/** The member of staff who wrote the record for the visitor, and may change it. By default, the visitor wrote it. */
const by = z.optional(z.string());

const Booking = z.object({
  id: text,
  visitor,
  by,
  slot: z.object({
    id: text,
    station: text,
    kind: z.enum(VISIT_KINDS),
    start: instant,
    end: instant,
    title: z.optional(text),
  }),
  person: WirePerson,
  state: z.enum(['booked', 'cancelled']),
  code: text,
  requestId: z.optional(text),
  about: z.optional(WireAbout),
});

const Need = z.object({
  id: text,
  visitor,
  by,
  person: WirePerson,
  need: WireNeedGiven,
  registeredOn: day,
  followUpOn: z.optional(day),
  state: z.enum(NEED_STATES),
});

/** What a member of staff did with a request for assistance. */
const TaskWork = z.object({
  /** Id of the request. */
  id: text,
  by: text,
  state: z.enum(ASSISTANCE_STATES),
  notes: z.array(text),
});

/** What became of a visit at home. */
const HomeVisitResult = z.object({
  id: text,
  by: text,
  state: z.enum(HOME_VISIT_RESULTS),
  againOn: z.optional(day),
});

/** The response to a write, so that the same write gets the same response. */
const StoredResponse = z.object({ visitor, key: text, request: text, status: z.number(), body: z.unknown() });

/** The data that visitors have written. All other data of the city is generated and always the same. */
export const CityState = z.object({
  version: z.literal(1),
  bookings: z.array(Booking),
  /** `to` is the id of a course or an event. */
  signUps: z.array(
    z.object({
      visitor,
      to: text,
      person: WirePerson,
      code: text,
      waiting: z.optional(z.boolean()),
      withdrawn: z.optional(z.literal(true)),
    }),
  ),
  needs: z.array(Need),
  assistance: z.array(z.object({ id: text, visitor, asked: WireAssistanceRequest, askedAt: instant })),
  vacancies: z.array(z.object({ id: text, visitor, vacancy: WireVacancy })),
  reports: z.array(z.object({ id: text, visitor, job: text, report: WireReport })),
  applications: z.array(
    z.object({
      id: text,
      visitor,
      job: text,
      application: WireApplication,
      /** Absent in what was written before times were kept. */
      sentAt: z.optional(instant),
      withdrawn: z.optional(z.literal(true)),
    }),
  ),
  told: z.array(StoredResponse),
  // Absent in what was written before staff had a part.
  homeVisits: z._default(z.array(HomeVisitResult), []),
  taskWork: z._default(z.array(TaskWork), []),
});
export type CityState = z.output<typeof CityState>;
export type BookingRow = z.output<typeof Booking>;
export type NeedRow = z.output<typeof Need>;
export type TaskWorkRow = z.output<typeof TaskWork>;

export const emptyState = (): CityState => ({
  version: 1,
  bookings: [],
  signUps: [],
  needs: [],
  assistance: [],
  vacancies: [],
  reports: [],
  applications: [],
  told: [],
  homeVisits: [],
  taskWork: [],
});
