import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { afterReport, type HomeVisit, type HomeVisitReport } from '../../domain/homeVisit.ts';
import type { Remote } from '../../domain/remote.ts';
import { useAsk } from '../ask/useAsk.ts';
import { DESK_KEYS } from './desk.ts';
import { newRequestId } from './newRequestId.ts';
import type { Waiting } from './outbox.ts';
import { useDesk } from './useDesk.ts';

/** 走访名单: the visits of the city, each as it is with what waits to be sent. */
export function useHomeVisits() {
  const { client, reports } = useDesk();
  const listed = useAsk(DESK_KEYS.visits, (api, signal) => api.listHomeVisits?.(signal), client);
  const waiting = useSyncExternalStore(reports.subscribe, reports.items);
  const visits = useMemo(() => withReports(listed, waiting), [listed, waiting]);
  const report = useCallback(
    (given: Omit<HomeVisitReport, 'requestId'>) => reports.add({ ...given, requestId: newRequestId() }),
    [reports],
  );
  return { visits, waiting, report, sendNow: reports.flush, drop: reports.drop };
}

function withReports(
  listed: Remote<readonly HomeVisit[]>,
  waiting: readonly Waiting<HomeVisitReport>[],
): Remote<readonly HomeVisit[]> {
  const open = waiting.filter(({ refused }) => refused === undefined);
  if (listed.state !== 'ready' || open.length === 0) return listed;
  const value = listed.answer.value.map((visit) => {
    const report = open.find((one) => one.value.id === visit.id)?.value;
    return report ? afterReport(visit, report) : visit;
  });
  return { ...listed, answer: { ...listed.answer, value } };
}
