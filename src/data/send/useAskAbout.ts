import { useCallback } from 'react';
import { Failure } from '../../domain/failure.ts';
import type { Person } from '../../domain/person.ts';
import { useCity } from '../CityProvider.tsx';
import { useSendOnce } from './useSendOnce.ts';

/**
 * Asks the station staff to ask about a job in the resident's place, once.
 *
 * @param about names the job for the staff: it stands before the resident's own words
 * @returns `undefined` for `ask` if the city takes no requests for assistance
 */
export function useAskAbout(jobId: string, about: string) {
  const { askAssistance } = useCity();
  const { sendOnce, pending } = useSendOnce(`ask:${jobId}`);
  const send = useCallback(
    (person: Person, words: string) =>
      sendOnce({ ...person, words }, async (claim) => {
        if (!askAssistance) throw new Failure('unsupported');
        await askAssistance({
          requestId: claim.requestId,
          person: { name: claim.of('name'), phone: claim.of('phone') },
          words: [about, claim.of('words')].filter(Boolean).join('\n'),
        });
      }),
    [askAssistance, sendOnce, about],
  );
  return { ask: askAssistance && send, pending };
}
