/** What only the staff of the city read and write, in the field names of the gateway contract. */
import * as z from 'zod/mini';
import { HOME_VISIT_RESULTS, HOME_VISIT_STATES } from '../../../domain/homeVisit.ts';
import { TASK_STEPS } from '../../../domain/task.ts';
import { day, id, lenient, maybeDay, maybeText, text, WirePerson, WirePlace } from './wireBasics.ts';
import { instant, WireAssistance } from './wireVisits.ts';
import { WireBookingRequest, WireNeedRequest } from './wireWrites.ts';

/** 走访: a visit at a resident's home. */
export const WireHomeVisit = z.object({
  id,
  /** As the station calls the resident. */
  name: text,
  phone: maybeText,
  town: maybeText,
  /** The street or the estate. */
  street: text,
  address: maybeText,
  place: lenient(WirePlace),
  /** Why the station visits. */
  reason: text,
  dueOn: day,
  state: z.enum(HOME_VISIT_STATES),
  /** The day that was agreed upon, when the state is `later`. */
  againOn: maybeDay,
});

export const WireHomeVisitReport = z.object({
  state: z.enum(HOME_VISIT_RESULTS),
  againOn: z.optional(day),
});

/** A request for assistance, with the person who asked. */
export const WireTask = z.extend(WireAssistance, {
  person: WirePerson,
  /** The id of the station that was asked. */
  station: maybeText,
  /** Whether the member of staff who asks has taken it. */
  mine: lenient(z.boolean()),
});

export const WireTaskAnswer = z.object({
  step: z.enum(TASK_STEPS),
  /** What the resident reads; needed for a note and to decline. */
  words: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
});

const onBehalf = {
  /** When the resident agreed. */
  consentedAt: instant,
  /** The id of the visit on which it happens. */
  visit: z.optional(id),
  /** The id of the request for assistance that it answers. */
  task: z.optional(id),
};
export const WireNeedFor = z.extend(WireNeedRequest, onBehalf);
export const WireBookingFor = z.extend(WireBookingRequest, onBehalf);
