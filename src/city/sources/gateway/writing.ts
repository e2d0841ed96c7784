import type { AdReport, Application } from '../../../domain/application.ts';
import type { AssistanceDraft } from '../../../domain/assistance.ts';
import type { FollowUp, NeedDraft, RegisteredNeed } from '../../../domain/need.ts';
import type { SignUp, SignUpOutcome, SignUpWithdrawal } from '../../../domain/signUp.ts';
import type { VacancyDraft } from '../../../domain/vacancy.ts';
import type { Source } from '../source.ts';
import { type Client, readItem, segment } from './client.ts';
import { singleFlight } from './singleFlight.ts';
import { fromNeed, fromVacancy } from './toWire.ts';
import {
  toAssistance,
  toMyApplication,
  toMySignUp,
  toRegisteredNeed,
  toVacancyReceipt,
} from './visitMappers.ts';
import {
  WireAssistance,
  WireMyApplication,
  WireMySignUp,
  WireReceipt,
  WireRegisteredNeed,
  WireSignUp,
  WireVacancyReceipt,
} from './wireVisits.ts';

type Keyed = { readonly requestId: string };
const keyOf = ({ requestId }: Keyed) => requestId;
const receipt = { schema: WireReceipt, toDomain: ({ id }: { id: string }) => ({ id }) };
const needs = { schema: WireRegisteredNeed, toDomain: toRegisteredNeed };
/** What a need is after each answer. */
const AFTER = { found: 'found', looking: 'open', stopped: 'withdrawn' } as const satisfies Record<
  FollowUp,
  RegisteredNeed['state']
>;
const isKept = ({ state }: RegisteredNeed) => state !== 'withdrawn';

/** The calls that write, except those about bookings. The idempotency key makes them safe to repeat. */
export function writingCalls({ write, send }: Client) {
  const signUp = (what: 'courses' | 'events') =>
    singleFlight(keyOf, async ({ id, person, requestId }: SignUp): Promise<SignUpOutcome> => {
      const path = `/${what}/${segment(id)}/sign-ups`;
      const { status, body } = await send('POST', path, { body: { person }, requestId, expect: [409] });
      if (status !== 409) {
        const { code, waiting } = await readItem({ schema: WireSignUp, toDomain: (row) => row }, body);
        return { kind: waiting ? 'waiting' : 'signedUp', code };
      }
      return { kind: 'full' };
    });

  return {
    signUpForCourse: signUp('courses'),
    signUpForEvent: signUp('events'),
    withdrawSignUp: async ({ requestId, offer, id, code }: SignUpWithdrawal) =>
      write(
        'DELETE',
        {
          path: `/sign-ups/${segment(code)}`,
          schema: WireMySignUp,
          toDomain: toMySignUp,
          isAsked: (one) =>
            one.code === code && one.offer === offer && one.id === id && one.state === 'withdrawn',
        },
        { requestId },
      ),

    reportAd: singleFlight(keyOf, async ({ requestId, jobId, complaint, words }: AdReport) =>
      write(
        'POST',
        { path: `/jobs/${segment(jobId)}/reports`, ...receipt },
        { body: { complaint, words }, requestId },
      ),
    ),
    apply: singleFlight(keyOf, async ({ requestId, jobId, person, words }: Application) =>
      write(
        'POST',
        { path: `/jobs/${segment(jobId)}/applications`, ...receipt },
        { body: { person, words }, requestId },
      ),
    ),

    withdrawApplication: async (id, requestId) =>
      write(
        'DELETE',
        {
          path: `/applications/${segment(id)}`,
          schema: WireMyApplication,
          toDomain: toMyApplication,
          isAsked: (application) => application.id === id && application.state === 'withdrawn',
        },
        { requestId },
      ),

    registerNeed: singleFlight(keyOf, ({ requestId, person, need }: NeedDraft) =>
      write(
        'POST',
        { path: '/needs', ...needs, isAsked: isKept },
        { body: { person, need: fromNeed(need) }, requestId },
      ),
    ),
    changeNeed: async (id, need, requestId) =>
      write(
        'PUT',
        { path: `/needs/${segment(id)}`, ...needs, isAsked: (one) => one.id === id && isKept(one) },
        { body: { need: fromNeed(need) }, requestId },
      ),
    withdrawNeed: async (id, requestId) =>
      write(
        'DELETE',
        { path: `/needs/${segment(id)}`, ...needs, isAsked: (one) => one.id === id && !isKept(one) },
        { requestId },
      ),
    answerFollowUp: async (id, answer, requestId) =>
      write(
        'POST',
        {
          path: `/needs/${segment(id)}/follow-up`,
          ...needs,
          isAsked: (one) => one.id === id && one.state === AFTER[answer],
        },
        { body: { answer }, requestId },
      ),

    askAssistance: singleFlight(
      keyOf,
      ({ requestId, person, procedureId, stationId, words }: AssistanceDraft) =>
        write(
          'POST',
          { path: '/assistance', schema: WireAssistance, toDomain: toAssistance },
          { body: { person, procedure: procedureId, station: stationId, words }, requestId },
        ),
    ),

    submitVacancy: singleFlight(keyOf, (draft: VacancyDraft) =>
      write(
        'POST',
        { path: '/vacancies', schema: WireVacancyReceipt, toDomain: toVacancyReceipt },
        { body: fromVacancy(draft), requestId: draft.requestId },
      ),
    ),
  } satisfies Source;
}
