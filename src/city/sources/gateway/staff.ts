import type { Source } from '../source.ts';
import type { Client } from './client.ts';
import { later } from './later.ts';

/** The calls that only staff may make, except that which books. Residents never make them. */
export function staffCalls(client: Client) {
  const call = later(() =>
    import(/* webpackChunkName: 'gateway-staff' */ './staffCalls.ts').then((m) => m.openStaffCalls(client)),
  );
  return {
    listHomeVisits: call((all) => all.listHomeVisits),
    reportHomeVisit: call((all) => all.reportHomeVisit),
    listTasks: call((all) => all.listTasks),
    answerTask: call((all) => all.answerTask),
    registerNeedFor: call((all) => all.registerNeedFor),
  } satisfies Source;
}
