/** The request bodies of the gateway contract, in its own field names. A field without a value is omitted. */
import * as z from 'zod/mini';
import { AD_COMPLAINTS } from '../../../domain/application.ts';
import { EMPLOYMENTS } from '../../../domain/job.ts';
import { FOLLOW_UPS, WISHES } from '../../../domain/need.ts';
import { day, WireAbout, WirePay, WirePerson } from './wireBasics.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const line = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(2000));
const lines = z.array(line).check(z.maxLength(50));
const employment = z.enum(EMPLOYMENTS);

export const WireBookingRequest = z.object({
  slot: id,
  person: WirePerson,
  /** Absent when the resident did not come from a procedure or a policy. */
  about: z.optional(WireAbout),
});
export const WireMoveRequest = z.object({ slot: id });
export const WireSignUpRequest = z.object({ person: WirePerson });

export const WireNeedGiven = z.object({
  wants: lines,
  skills: lines,
  town: z.optional(id),
  within: z.optional(z.number().check(z.gt(0), z.lte(600))),
  leastPay: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  employment: z.array(employment),
  nightShift: z.optional(z.boolean()),
  musts: z.optional(z.array(z.enum(WISHES))),
});
export const WireNeedRequest = z.object({ person: WirePerson, need: WireNeedGiven });
export const WireNeedChange = z.object({ need: WireNeedGiven });
export const WireFollowUp = z.object({ answer: z.enum(FOLLOW_UPS) });

export const WireAssistanceRequest = z.object({
  person: WirePerson,
  procedure: z.optional(id),
  station: z.optional(id),
  words,
});

export const WireVacancy = z.object({
  contact: WirePerson,
  employer: line,
  title: line,
  headCount: z.number().check(z.int(), z.gte(1), z.lte(10_000)),
  requirements: z.array(words).check(z.maxLength(50)),
  description: z.array(words).check(z.maxLength(50)),
  address: line,
  town: z.optional(id),
  pay: WirePay,
  employment,
  validUntil: day,
});

export const WireReport = z.object({ complaint: z.enum(AD_COMPLAINTS), words: z.optional(words) });
export const WireApplication = z.object({ person: WirePerson, words: z.optional(words) });
