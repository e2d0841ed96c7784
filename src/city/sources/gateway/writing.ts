import type { AdReport, Application } from '../../../domain/application.ts';
import type { AssistanceDraft } from '../../../domain/assistance.ts';
import type { SignUp, SignUpOutcome } from '../../../domain/course.ts';
import type { NeedDraft } from '../../../domain/need.ts';
import type { VacancyDraft } from '../../../domain/vacancy.ts';
import type { Source } from '../source.ts';
import { type Client, readItem, segment } from './client.ts';
import { singleFlight } from './singleFlight.ts';
import { fromNeed, fromVacancy } from './toWire.ts';
import { toAssistance, toMyApplication, toRegisteredNeed } from './visitMappers.ts';
import {
  WireAssistance,
  WireMyApplication,
  WireReceipt,
  WireRegisteredNeed,
  WireSignUp,
  WireVacancyReceipt,
} from './wireVisits.ts';

type Keyed = { readonly requestId: string };
const keyOf = ({ requestId }: Keyed) => requestId;
const receipt = { schema: WireReceipt, toDomain: ({ id }: { id: string }) => ({ id }) };
const registered = { schema: WireRegisteredNeed, toDomain: toRegisteredNeed };

/** The calls that write, except those about bookings. The idempotency key makes them safe to repeat. */
export function writingCalls({ write, send }: Client) {
  const signUp = (what: 'courses' | 'events') =>
    singleFlight(keyOf, async ({ id, person, requestId }: SignUp): Promise<SignUpOutcome> => {
      const path = `/${what}/${segment(id)}/sign-ups`;
      const { status, body } = await send('POST', path, { body: { person }, requestId, expect: [409] });
      if (status !== 409) {
        const { code } = await readItem(WireSignUp, body, (row) => row);
        return { kind: 'signedUp', code };
      }
      return { kind: 'full' };
    });

  return {
    signUpForCourse: signUp('courses'),
    signUpForEvent: signUp('events'),

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
        { path: `/applications/${segment(id)}`, schema: WireMyApplication, toDomain: toMyApplication },
        { requestId },
      ),

    registerNeed: singleFlight(keyOf, ({ requestId, person, need }: NeedDraft) =>
      write('POST', { path: '/needs', ...registered }, { body: { person, need: fromNeed(need) }, requestId }),
    ),
    changeNeed: async (id, need, requestId) =>
      write(
        'PUT',
        { path: `/needs/${segment(id)}`, ...registered },
        { body: { need: fromNeed(need) }, requestId },
      ),
    withdrawNeed: async (id, requestId) =>
      write('DELETE', { path: `/needs/${segment(id)}`, ...registered }, { requestId }),
    answerFollowUp: async (id, answer, requestId) =>
      write(
        'POST',
        { path: `/needs/${segment(id)}/follow-up`, ...registered },
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
        { path: '/vacancies', schema: WireVacancyReceipt, toDomain: (row) => row },
        { body: fromVacancy(draft), requestId: draft.requestId },
      ),
    ),
  } satisfies Source;
}
