import type * as z from 'zod/mini';
import type { MyApplication } from '../../../domain/application.ts';
import type { Assistance } from '../../../domain/assistance.ts';
import type { Booking, Slot } from '../../../domain/booking.ts';
import { isDay } from '../../../domain/calendar.ts';
import type { Complete } from '../../../domain/complete.ts';
import type { Course } from '../../../domain/course.ts';
import type { CityEvent } from '../../../domain/event.ts';
import { isInstant, upToLast } from '../../../domain/instant.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import { EMPLOYMENTS } from '../../../domain/job.ts';
import { type Need, type RegisteredNeed, WISHES } from '../../../domain/need.ts';
import type { CitySignUp } from '../../../domain/signUp.ts';
import type { VacancyReceipt } from '../../../domain/vacancy.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import { place, requireText, toDay, toUrl } from './mappers.ts';
import type {
  WireAssistance,
  WireBooking,
  WireCourse,
  WireEvent,
  WireMyApplication,
  WireMySignUp,
  WireNeed,
  WireRegisteredNeed,
  WireSlot,
  WireVacancyReceipt,
} from './wireVisits.ts';

/** The most signs of an id. */
const MAX_ID = 200;
/** An id by which a row names another; a longer one than an id can be names nothing. */
export const toId = (text: string | null | undefined) => (text && text.length <= MAX_ID ? text : undefined);

/** Checks that both instants are in order. Throws if not, so that the record is dropped. */
function span({ start, end }: { start: string; end: string }) {
  if (Date.parse(end) < Date.parse(start)) throw new Error('end is before start');
  return { start: upToLast(start), end: upToLast(end) };
}

export function toSlot(wire: z.output<typeof WireSlot>): Complete<Slot> {
  return {
    id: wire.id,
    stationId: wire.station,
    kind: wire.kind,
    ...span(wire),
    left: wire.left,
    title: cleanText(wire.title, 'title'),
  };
}

export function toBooking(wire: z.output<typeof WireBooking>): Complete<Booking> {
  return {
    id: wire.id,
    slot: toSlot(wire.slot),
    state: wire.state,
    code: requireText(wire.code, 'code', 'name'),
    requestId: toId(wire.requestId),
    about: wire.about ?? undefined,
  };
}

export function toCourse(wire: z.output<typeof WireCourse>): Complete<Course> {
  return {
    id: wire.id,
    title: requireText(wire.title, 'title', 'title'),
    provider: requireText(wire.provider, 'provider', 'name'),
    townCode: toId(wire.town),
    address: cleanText(wire.address, 'address'),
    place: place(wire.place),
    ...days(wire),
    hours: wire.hours ?? undefined,
    fee: wire.fee ?? undefined,
    subsidised: wire.subsidised ?? false,
    policyId: toId(wire.policy),
    level: cleanText(wire.level, 'name'),
    skills: [...new Set(cleanTexts(wire.skills, 'paragraph'))],
    description: cleanTexts(wire.description, 'paragraph'),
    left: wire.left ?? undefined,
    waitingList: wire.waitingList ?? undefined,
    cancelled: wire.cancelled ?? undefined,
  };
}

/** The days of a course; an end before the start is a mistake of the city, and left out. */
function days(wire: Pick<z.output<typeof WireCourse>, 'start' | 'end'>) {
  const [start, end] = [toDay(wire.start), toDay(wire.end)];
  return { start, end: start && end && end < start ? undefined : end };
}

export function toEvent(wire: z.output<typeof WireEvent>): Complete<CityEvent> {
  const url = toUrl(wire.url);
  return {
    id: wire.id,
    title: requireText(wire.title, 'title', 'title'),
    kind: wire.kind,
    ...span(wire),
    townCode: toId(wire.town),
    address: cleanText(wire.address, 'address'),
    place: place(wire.place),
    stationId: toId(wire.station),
    url: url && /^https?:/.test(url) ? url : undefined,
    employers: [...new Set(cleanTexts(wire.employers, 'name'))],
    description: cleanTexts(wire.description, 'paragraph'),
    left: wire.left ?? undefined,
    cancelled: wire.cancelled ?? undefined,
  };
}

export function toMySignUp(wire: z.output<typeof WireMySignUp>): Complete<CitySignUp> {
  const { start } = wire;
  return {
    offer: wire.offer,
    id: wire.id,
    title: requireText(wire.title, 'title', 'title'),
    code: requireText(wire.code, 'code', 'name'),
    state: wire.state,
    start: start ? toStart(start) : undefined,
    address: cleanText(wire.address, 'address'),
  };
}

/** A day or an instant; `undefined` for one that there is not. */
function toStart(start: string): string | undefined {
  if (isDay(start)) return start;
  return isInstant(start) ? upToLast(start) : undefined;
}

function toNeed(wire: z.output<typeof WireNeed>): Complete<Need> {
  return {
    wants: cleanTexts(wire.wants, 'paragraph'),
    skills: cleanTexts(wire.skills, 'paragraph'),
    townCode: toId(wire.town),
    withinMinutes: wire.within ?? undefined,
    leastPay: wire.leastPay ?? undefined,
    employment: (wire.employment ?? []).filter(isOneOf(EMPLOYMENTS)),
    nightShift: wire.nightShift ?? undefined,
    musts: wire.musts?.filter(isOneOf(WISHES)),
  };
}

export function toRegisteredNeed(wire: z.output<typeof WireRegisteredNeed>): Complete<RegisteredNeed> {
  const registeredOn = toDay(wire.registeredOn);
  if (!registeredOn) throw new Error('registeredOn is no day');
  return {
    id: wire.id,
    need: toNeed(wire.need),
    registeredOn,
    followUpOn: toDay(wire.followUpOn),
    state: wire.state,
  };
}

export function toMyApplication(wire: z.output<typeof WireMyApplication>): Complete<MyApplication> {
  return {
    id: wire.id,
    jobId: toId(wire.job),
    title: requireText(wire.title, 'title', 'title'),
    employer: requireText(wire.employer, 'employer', 'title'),
    sentAt: wire.sentAt,
    state: wire.state,
    note: cleanText(wire.note, 'paragraph'),
  };
}

export function toAssistance(wire: z.output<typeof WireAssistance>): Complete<Assistance> {
  return {
    id: wire.id,
    words: requireText(wire.words, 'words', 'paragraph'),
    procedureId: toId(wire.procedure),
    askedAt: wire.askedAt,
    state: wire.state,
    notes: cleanTexts(wire.notes, 'paragraph'),
  };
}

export const toVacancyReceipt = ({
  id,
  state,
  notes,
}: z.output<typeof WireVacancyReceipt>): Complete<VacancyReceipt> => ({
  id,
  state,
  notes: cleanTexts(notes, 'paragraph'),
});
