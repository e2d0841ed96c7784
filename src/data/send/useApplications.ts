import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { MyApplication } from '../../domain/application.ts';
import { Failure, toFailure } from '../../domain/failure.ts';
import { useAsking } from '../AskingProvider.tsx';
import { useCity } from '../CityProvider.tsx';
import { useOwn } from '../own/OwnProvider.tsx';
import { useSender } from './useSendOnce.ts';

const KEY = ['own applications'];

interface Applications {
  /** The newest first. */
  readonly all: readonly MyApplication[];
  /** Why the city could not list them; without a login it is not asked, which is no failure. */
  readonly failure: Failure | undefined;
  /** Asks the city again. */
  retry(): void;
  /** Withdraws one. `undefined` where the city takes none back. Resolves with the failure, if there is one. */
  readonly withdraw: ((id: string) => Promise<Failure | undefined>) | undefined;
}

/**
 * The applications of a person, each with its state: of the city where it lists them, else as this device remembers
 * them. Without a login the city is not asked for them, which is no failure.
 *
 * @param wanted whether they are shown. By default, they are
 */
export function useApplications(wanted = true): Applications {
  const { listApplications, withdrawApplication } = useCity();
  const { value: own, change } = useOwn('applications');
  const send = useSender();
  const client = useQueryClient();
  const asking = useAsking();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    enabled: asking && wanted && listApplications !== undefined,
    retry: false,
    queryFn: async ({ signal }) => (await listApplications?.(signal))?.value ?? [],
  });

  const all = useMemo(() => {
    const remembered = [...(own?.values() ?? [])].map(
      (application): MyApplication => ({ ...application, state: 'sent' }),
    );
    const listed = (data ?? []).map((one) => withJob(one, remembered));
    const byId = new Map([...remembered, ...listed].map((one) => [one.id, one]));
    return [...byId.values()].sort((a, b) => Date.parse(b.sentAt) - Date.parse(a.sentAt));
  }, [own, data]);

  const withdraw = useCallback(
    async (id: string) => {
      const outcome = await send(`withdraw:${id}`, {}, async ({ requestId }) => {
        if (!withdrawApplication) throw new Failure('unsupported');
        return withdrawApplication(id, requestId);
      });
      if (outcome.kind === 'failed') return outcome.failure;
      // An answer that is on its way is older than this one.
      await client.cancelQueries({ queryKey: KEY });
      client.setQueryData<readonly MyApplication[]>(KEY, (before = []) => [
        withJob(outcome.answer, all),
        ...before.filter((one) => one.id !== id),
      ]);
      // The device forgets it, so that the resident may apply once more.
      await change((before) => new Map([...(before ?? [])].filter(([, one]) => one.id !== id)));
      return undefined;
    },
    [withdrawApplication, send, client, change, all],
  );
  const failure = error ? toFailure(error) : undefined;
  return {
    all,
    failure: failure?.kind === 'unauthorized' ? undefined : failure,
    retry: () => void refetch(),
    withdraw: withdrawApplication && withdraw,
  };
}

/** An application with its job, which a city need not name: this device remembers the job of what was sent from it. */
function withJob(application: MyApplication, known: readonly MyApplication[]): MyApplication {
  const jobId = application.jobId ?? known.find(({ id }) => id === application.id)?.jobId;
  return { ...application, jobId };
}
