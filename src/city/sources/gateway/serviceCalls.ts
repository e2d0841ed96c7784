import type { Answer } from '../../../domain/cityApi.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Source } from '../source.ts';
import { bookingCalls } from './bookings.ts';
import type { Client } from './client.ts';
import { toStation } from './stationMappers.ts';
import {
  toAssistance,
  toCourse,
  toEvent,
  toMyApplication,
  toMySignUp,
  toRegisteredNeed,
} from './visitMappers.ts';
import { WireStation } from './wireStation.ts';
import {
  WireAssistance,
  WireCourse,
  WireEvent,
  WireMyApplication,
  WireMySignUp,
  WireRegisteredNeed,
} from './wireVisits.ts';
import { writingCalls } from './writing.ts';

const stations = { path: '/stations', schema: WireStation, toDomain: toStation };
const courses = { path: '/courses', schema: WireCourse, toDomain: toCourse };
const events = { path: '/events', schema: WireEvent, toDomain: toEvent };
const assistance = { path: '/assistance', schema: WireAssistance, toDomain: toAssistance };
const applications = { path: '/applications', schema: WireMyApplication, toDomain: toMyApplication };
/** Its `id` is that of the course or the event, which may stand there twice. */
const signUps = {
  path: '/sign-ups',
  schema: WireMySignUp,
  toDomain: toMySignUp,
  idOf: ({ code }: { readonly code: string }) => code,
};
const myNeed = { path: '/needs/mine', schema: WireRegisteredNeed, toDomain: toRegisteredNeed };

/** @see services.ts */
export const openServiceCalls = (client: Client, canList: boolean) => ({
  ...listCalls(client),
  ...bookingCalls(client, canList),
  ...writingCalls(client),
});

/** The calls that read, except those about jobs, towns, policies, slots and bookings. */
function listCalls({ list, record }: Client) {
  return {
    listStations: (signal) => list(stations, signal),
    listCourses: (signal) => list(courses, signal),
    listEvents: (signal) => list(events, signal),
    listAssistance: (signal) => list(assistance, signal),
    listApplications: (signal) => list(applications, signal),
    listSignUps: (signal) => list(signUps, signal),

    async readNeed(signal) {
      const answer = await record(myNeed, signal).catch(undefinedIfMissing);
      return answer?.value;
    },
  } satisfies Source;
}

/** A missing record is a valid answer. */
function undefinedIfMissing(error: unknown): Answer<never> | undefined {
  if (error instanceof Failure && error.kind === 'missing') return undefined;
  throw error;
}
