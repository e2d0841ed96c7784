import { useCallback } from 'react';
import type { SentApplication } from '../../domain/application.ts';
import { Failure } from '../../domain/failure.ts';
import type { JobDetail } from '../../domain/job.ts';
import type { Person } from '../../domain/person.ts';
import { useCity } from '../CityProvider.tsx';
import { useClock } from '../ClockProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { useSendOnce } from './useSendOnce.ts';

/**
 * Applies for a job through the city, once.
 *
 * @returns `undefined` for `apply` if the city takes no applications
 */
export function useApply(job: Pick<JobDetail, 'id' | 'title' | 'employer'>) {
  const { apply } = useCity();
  const { clock } = useClock();
  const applications = useOwn('applications');
  const { sendOnce, pending } = useSendOnce(`apply:${job.id}`);
  const { change } = applications;
  const { id, title, employer } = job;
  const send = useCallback(
    (person: Person, words: string) =>
      sendOnce({ ...person, words }, async (claim) => {
        if (!apply) throw new Failure('unsupported');
        // After the claim: another tab stores its application before it gives up its claim.
        let already: SentApplication | undefined;
        await change((before) => {
          already = before?.get(id) ?? already;
          // A new map, so that this tab shows what the other one sent.
          return before && new Map(before);
        });
        if (already) return;
        const sentWords = claim.of('words');
        const receipt = await apply({
          requestId: claim.requestId,
          jobId: id,
          person: { name: claim.of('name'), phone: claim.of('phone') },
          ...(sentWords && { words: sentWords }),
        });
        const sentAt = clock().toISOString();
        await change((before) =>
          new Map(before).set(id, { id: receipt.id, jobId: id, title, employer, sentAt }),
        );
      }),
    [apply, change, clock, sendOnce, id, title, employer],
  );
  return { apply: apply && send, sent: applications.value?.get(id), pending };
}
