import type { HomeVisitReport, OnBehalf } from '../../../domain/homeVisit.ts';
import type { NeedDraft } from '../../../domain/need.ts';
import { stateAfter, type TaskAnswer } from '../../../domain/task.ts';
import type { Source } from '../source.ts';
import { type Client, segment } from './client.ts';
import { singleFlight } from './singleFlight.ts';
import { toHomeVisit, toTask } from './staffMappers.ts';
import { fromNeed, fromOnBehalf } from './toWire.ts';
import { toRegisteredNeed } from './visitMappers.ts';
import { WireHomeVisit, WireTask } from './wireStaff.ts';
import { WireRegisteredNeed } from './wireVisits.ts';

const visits = { schema: WireHomeVisit, toDomain: toHomeVisit };
const tasks = { schema: WireTask, toDomain: toTask };
const keyOf = ({ requestId }: { readonly requestId: string }) => requestId;

/** The calls that only staff may make, except that which books. The idempotency key makes writes safe to repeat. */
export function openStaffCalls({ list, write }: Client) {
  return {
    listHomeVisits: (signal?: AbortSignal) => list({ path: '/staff/visits', ...visits }, signal),
    reportHomeVisit: singleFlight(keyOf, async ({ requestId, id, state, againOn }: HomeVisitReport) =>
      write(
        'PUT',
        {
          path: `/staff/visits/${segment(id)}/state`,
          ...visits,
          isAsked: (visit) => visit.id === id && visit.state === state,
        },
        { body: { state, againOn }, requestId },
      ),
    ),

    listTasks: (signal?: AbortSignal) => list({ path: '/staff/assistance', ...tasks }, signal),
    answerTask: singleFlight(keyOf, async ({ requestId, id, step, words }: TaskAnswer) =>
      write(
        'POST',
        {
          path: `/staff/assistance/${segment(id)}/answers`,
          ...tasks,
          isAsked: (task) => task.id === id && task.state === stateAfter(step, task.state),
        },
        { body: { step, words }, requestId },
      ),
    ),

    registerNeedFor: singleFlight(
      keyOf,
      ({ requestId, person, need, onBehalf }: NeedDraft & { readonly onBehalf: OnBehalf }) =>
        write(
          'POST',
          {
            path: '/staff/needs',
            schema: WireRegisteredNeed,
            toDomain: toRegisteredNeed,
            isAsked: ({ state }) => state !== 'withdrawn',
          },
          { body: { person, need: fromNeed(need), ...fromOnBehalf(onBehalf) }, requestId },
        ),
    ),
  } satisfies Source;
}
