import { QueryClient } from '@tanstack/react-query';
import type { Answer, CityApi } from '../../domain/cityApi.ts';
import { Failure } from '../../domain/failure.ts';
import type { HomeVisit, HomeVisitReport } from '../../domain/homeVisit.ts';
import { forgetQueries } from '../forgetQueries.ts';
import { type Outbox, openOutbox } from './outbox.ts';

/** The keys of the lists of the staff. */
export const DESK_KEYS = { visits: ['home visits'], tasks: ['tasks'] } as const;

/** What was done for residents since the login. Numbers only. */
export interface Done {
  readonly needs: number;
  readonly bookings: number;
}

/**
 * What a member of staff keeps in memory between two residents: the lists of the city, what waits to be sent, and counts.
 * It lives as long as the login.
 */
export interface Desk {
  readonly client: QueryClient;
  readonly reports: Outbox<HomeVisitReport>;
  done(): Done;
  count(what: keyof Done): void;
  /** Forgets the lists. What waits to be sent stays: it names nobody. */
  forget(): void;
  /** Forgets everything and sends nothing more. */
  close(): void;
}

const TRY_AGAIN_MS = 15_000;

/** Waits for a while, or until the device has a network again. */
function whenWorthTrying(run: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('online', now);
  };
  const now = () => {
    stop();
    run();
  };
  const timer = setTimeout(now, TRY_AGAIN_MS);
  window.addEventListener('online', now);
  return stop;
}

/** @param api the city, as the member of staff who is logged in */
export function openDesk(api: CityApi): Desk {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'offlineFirst', staleTime: 60_000, refetchOnWindowFocus: false, retry: false },
    },
  });
  let done: Done = { needs: 0, bookings: 0 };
  const reports = openOutbox<HomeVisitReport>({
    async send(report) {
      if (!api.reportHomeVisit) throw new Failure('unsupported');
      const visit = await api.reportHomeVisit(report);
      // A list that is on its way is older than this answer.
      await client.cancelQueries({ queryKey: DESK_KEYS.visits });
      client.setQueryData<Answer<readonly HomeVisit[]>>(
        DESK_KEYS.visits,
        (before) =>
          before && { ...before, value: before.value.map((one) => (one.id === visit.id ? visit : one)) },
      );
    },
    whenWorthTrying,
  });
  const forget = () => forgetQueries(client);
  return {
    client,
    reports,
    done: () => done,
    count(what) {
      done = { ...done, [what]: done[what] + 1 };
    },
    forget,
    close() {
      forget();
      reports.close();
    },
  };
}
