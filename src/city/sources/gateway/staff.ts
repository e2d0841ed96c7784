import { Failure } from '../../../domain/failure.ts';
import type { Source } from '../source.ts';
import type { Client } from './client.ts';

/** Residents never make these calls, so what reads their answers comes with the first of them. */
const loadStaff = () =>
  import(/* webpackChunkName: 'gateway-staff' */ './staffCalls.ts').catch((cause: unknown) => {
    throw new Failure('offline', cause);
  });

/** The calls that only staff may make, except that which books. */
export function staffCalls(client: Client) {
  let loading: ReturnType<typeof load> | undefined;
  const load = () => loadStaff().then(({ openStaffCalls }) => openStaffCalls(client));
  const calls = () => {
    loading ??= load();
    // Code that did not load is loaded again by the next call.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  return {
    listHomeVisits: async (signal) => (await calls()).listHomeVisits(signal),
    reportHomeVisit: async (report) => (await calls()).reportHomeVisit(report),
    listTasks: async (signal) => (await calls()).listTasks(signal),
    answerTask: async (answer) => (await calls()).answerTask(answer),
    registerNeedFor: async (draft) => (await calls()).registerNeedFor(draft),
  } satisfies Source;
}
