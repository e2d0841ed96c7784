import { useCallback } from 'react';
import type { SentApplication } from '../../domain/application.ts';
import { canRetry, Failure, toFailure } from '../../domain/failure.ts';
import type { JobDetail } from '../../domain/job.ts';
import type { Person } from '../../domain/person.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import type { Draft } from '../own/ownParts.ts';
import { newRequestId } from './newRequestId.ts';

export type ApplyOutcome =
  | { readonly kind: 'sent' }
  /** `unknown`: the answer was lost, so that the application may have arrived. Sending it again does not double it. */
  | { readonly kind: 'failed'; readonly unknown: boolean; readonly failure: Failure };

const textOf = (draft: Draft | undefined, name: string): string => {
  const value = draft?.fields[name];
  return typeof value === 'string' ? value : '';
};

/**
 * Applies for a job through the city. What is sent and its request id are stored before anything is sent. A second tap,
 * another tab or a retry after a lost answer find them there and send the same again, which the city recognises. Only a
 * refusal, which changed nothing, frees the form for other values.
 *
 * @returns `undefined` for `apply` if the city takes no applications
 */
export function useApply(job: Pick<JobDetail, 'id' | 'title' | 'employer'>) {
  const { apply } = useCity();
  const { clock } = useClock();
  const drafts = useOwn('drafts');
  const applications = useOwn('applications');
  const name = `apply:${job.id}`;
  const draft = drafts.value?.get(name);

  const { change: changeDrafts } = drafts;
  const { change: changeApplications } = applications;
  const { id, title, employer } = job;
  const send = useCallback(
    async (person: Person, words: string): Promise<ApplyOutcome> => {
      if (!apply) return { kind: 'failed', unknown: false, failure: new Failure('unsupported') };
      const fresh: Draft = { requestId: newRequestId(), fields: { ...person, words } };
      let claimed = fresh;
      await changeDrafts((before) => {
        const stored = before?.get(name);
        claimed = stored?.requestId === undefined ? fresh : stored;
        return new Map(before).set(name, claimed);
      });
      // After the claim: another tab stores its application before it gives up its claim.
      let already: SentApplication | undefined;
      await changeApplications((before) => {
        already = before?.get(id) ?? already;
        // A new map, so that this tab shows what the other one sent.
        return before && new Map(before);
      });
      if (already) {
        await changeDrafts((before) => without(before, name));
        return { kind: 'sent' };
      }
      const sentWords = textOf(claimed, 'words');
      try {
        const receipt = await apply({
          requestId: claimed.requestId ?? '',
          jobId: id,
          person: { name: textOf(claimed, 'name'), phone: textOf(claimed, 'phone') },
          ...(sentWords && { words: sentWords }),
        });
        const sentAt = clock().toISOString();
        await changeApplications((before) =>
          new Map(before).set(id, { id: receipt.id, jobId: id, title, employer, sentAt }),
        );
        await changeDrafts((before) => without(before, name));
        return { kind: 'sent' };
      } catch (error) {
        const failure = toFailure(error);
        const unknown = canRetry(failure.kind);
        if (!unknown) await changeDrafts((before) => without(before, name));
        return { kind: 'failed', unknown, failure };
      }
    },
    [apply, changeDrafts, changeApplications, clock, name, id, title, employer],
  );
  return {
    apply: apply && send,
    sent: applications.value?.get(job.id),
    /** What was sent without an answer. It can only be sent again as it was. */
    pending:
      draft?.requestId === undefined
        ? undefined
        : { name: textOf(draft, 'name'), phone: textOf(draft, 'phone'), words: textOf(draft, 'words') },
  };
}

function without<T>(before: ReadonlyMap<string, T> | undefined, name: string) {
  const left = new Map(before);
  left.delete(name);
  return left;
}
