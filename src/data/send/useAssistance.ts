import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Assistance } from '../../domain/assistance.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import type { Person } from '../../domain/person.ts';
import type { SendOutcome } from '../../domain/sendOutcome.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useSendOnce } from './useSendOnce.ts';

const KEY = ['own assistance'];

export interface AssistanceList {
  /** The newest first. */
  readonly all: readonly Assistance[];
  /** Why the city could not list them; without a login it is not asked, which is no failure. */
  readonly failure: Failure | undefined;
  /** Asks the city again. */
  retry(): void;
}

/**
 * The requests for 一对一帮办 of a person, each with its state, as the city lists them.
 *
 * @param personal whether the device belongs to one person, so that the city may be asked whose requests it has
 */
export function useAssistanceList(personal: boolean): AssistanceList {
  const { listAssistance } = useCity();
  const asking = useAsking();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    enabled: asking && personal && listAssistance !== undefined,
    retry: false,
    queryFn: async ({ signal }) => (await listAssistance?.(signal))?.value ?? [],
  });
  const failure = error ? toFailure(error) : undefined;
  return {
    all: [...(data ?? [])].sort((a, b) => Date.parse(b.askedAt) - Date.parse(a.askedAt)),
    failure: failure?.kind === 'unauthorized' ? undefined : failure,
    retry: () => void refetch(),
  };
}

/**
 * Asks the station staff to help with a procedure, once.
 *
 * @param about names the matter for the staff where the resident writes nothing
 * @returns `undefined` for `ask` if the city takes no requests for assistance
 */
export function useAskAssistance(procedureId: string, about: string) {
  const { askAssistance } = useCity();
  const client = useQueryClient();
  const { sendOnce, pending } = useSendOnce(`assist:${procedureId}`);
  const send = useCallback(
    (person: Person, words: string): Promise<SendOutcome<Assistance>> =>
      sendOnce({ ...person, words }, async (claim) => {
        if (!askAssistance) throw new Failure('unsupported');
        const asked = await askAssistance({
          requestId: claim.requestId,
          person: { name: claim.of('name'), phone: claim.of('phone') },
          words: claim.of('words') || about,
          procedureId,
        });
        client.setQueryData<readonly Assistance[]>(KEY, (before = []) => [
          asked,
          ...before.filter(({ id }) => id !== asked.id),
        ]);
        return asked;
      }),
    [askAssistance, sendOnce, client, procedureId, about],
  );
  return { ask: askAssistance && send, pending };
}
