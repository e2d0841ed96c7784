import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type Assistance, isOpen, newestFirst } from '../../domain/assistance.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import type { Person } from '../../domain/person.ts';
import type { MyAssistance } from '../../domain/whatComesNext.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { useSendOnce } from './useSendOnce.ts';

const KEY = ['own assistance'];

/**
 * What a person asked the stations for: of the city where it lists it, else as this device remembers it. Without a
 * login the city is not asked, which is no failure.
 *
 * @param personal whether the device belongs to one person, so that the city may be asked what that person wanted
 */
export function useAssistance(personal: boolean) {
  const { listAssistance } = useCity();
  const { value: own, change } = useOwn('assistance');
  const asking = useAsking();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    enabled: asking && personal && listAssistance !== undefined,
    retry: false,
    queryFn: async ({ signal }) => (await listAssistance?.(signal))?.value ?? [],
  });
  const all = useMemo(
    () =>
      newestFirst([...new Map([...(own ?? []), ...(data ?? []).map(withId)]).values()]).map(
        (one): MyAssistance => ({ ...one, news: isNews(own?.get(one.id), one) }),
      ),
    [own, data],
  );
  const acknowledge = useCallback(
    (id: string) => {
      const one = data?.find((other) => other.id === id);
      if (one) void change((before) => new Map(before).set(id, one));
    },
    [data, change],
  );
  const failure = error ? toFailure(error) : undefined;
  return {
    /** The newest first. */
    all,
    /** Why the city could not list them. */
    failure: failure?.kind === 'unauthorized' ? undefined : failure,
    retry: () => void refetch(),
    /** The resident has read what the station settled. */
    acknowledge,
  };
}

/** Whether the station has settled it since this device last showed it. */
const isNews = (known: Assistance | undefined, one: Assistance) =>
  known !== undefined && isOpen(known) && !isOpen(one);

const withId = (one: Assistance) => [one.id, one] as const;

/**
 * Asks the station staff for help with a procedure, once.
 *
 * @param about names the procedure for the staff: it stands before the resident's own words
 * @returns `undefined` for `ask` if the city takes no requests for assistance
 */
export function useAskAssistance(procedureId: string, about: string) {
  const { askAssistance } = useCity();
  const { change } = useOwn('assistance');
  const { sendOnce, pending } = useSendOnce(`assistance:${procedureId}`);
  const client = useQueryClient();
  const send = useCallback(
    (person: Person, words: string) =>
      sendOnce({ ...person, words }, async ({ requestId, of }) => {
        if (!askAssistance) throw new Failure('unsupported');
        const asked = await askAssistance({
          requestId,
          person: { name: of('name'), phone: of('phone') },
          procedureId,
          words: [about, of('words')].filter(Boolean).join('\n'),
        });
        // A list that is on its way is older than this answer.
        await client.cancelQueries({ queryKey: KEY });
        client.setQueryData<readonly Assistance[]>(KEY, (before) =>
          before === undefined ? before : [asked, ...before.filter(({ id }) => id !== asked.id)],
        );
        await change((before) => new Map(before).set(asked.id, asked));
        return asked;
      }),
    [askAssistance, sendOnce, client, change, procedureId, about],
  );
  return { ask: askAssistance && send, pending };
}
