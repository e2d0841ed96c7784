import type fc from 'fast-check';
import type { createCity } from '../../../mocks/city/app.ts';
import type { Http } from '../../../src/city/http/http.ts';
import { Failure, type FailureKind } from '../../../src/domain/failure.ts';

/** What the network does with a request. After `late`, the request times out and arrives later. */
export const FATES = ['ok', 'lostBefore', 'lostAfter', 'twice', 'late'] as const;
export type Fate = (typeof FATES)[number];

export interface Line {
  readonly city: ReturnType<typeof createCity>;
  /** Decides the order of the requests. */
  readonly order: fc.Scheduler;
  /** One fault for each request, in order. Later requests succeed. */
  readonly fates: Fate[];
  readonly visitor: string;
  readonly scenario: string;
  /** Whether to send the `Idempotency-Key`. */
  readonly sendsKeys: boolean;
}

/** An `Http` for a city in this process, over a simulated network that loses requests and responses. */
export function lossyHttp({ city, order, fates, visitor, scenario, sendsKeys }: Line): Http {
  async function pass(method: string, url: string, init: { body?: unknown; key?: string; query?: object }) {
    const { pathname } = new URL(url);
    const query = new URLSearchParams({ ...init.query });
    const deliver = async () => {
      const answer = await city.request(`/scenario/${scenario}/api${pathname}?${query}`, {
        method,
        headers: {
          'X-Sandbox-Visitor': visitor,
          ...(init.key && sendsKeys && { 'Idempotency-Key': init.key }),
        },
        body: init.body === undefined ? undefined : JSON.stringify(init.body),
      });
      const body: unknown = await answer.json();
      return { status: answer.status, body };
    };
    const moment = (what: string) => order.schedule(Promise.resolve(), `${method} ${pathname} ${what}`);

    const fate = fates.shift() ?? 'ok';
    await moment(fate);
    if (fate === 'lostBefore') throw new Failure('offline');
    if (fate === 'late') {
      void moment('arrives').then(deliver);
      throw new Failure('timeout');
    }
    if (fate === 'twice') void moment('again').then(deliver);
    const answer = await deliver();
    await moment('answered');
    if (fate === 'lostAfter') throw new Failure('offline');
    return answer;
  }

  return {
    async get(url, { query } = {}) {
      const { status, body } = await pass('GET', url, { query });
      if (status >= 400) throw new Failure(kindOf(status));
      return body;
    },
    getText: () => Promise.reject(new Failure('unsupported')),
    async send(method, url, { body, requestId, expect = [] }) {
      const answer = await pass(method, url, { body, key: requestId });
      if (answer.status >= 400 && !expect.includes(answer.status)) throw new Failure(kindOf(answer.status));
      return answer;
    },
  };
}

function kindOf(status: number): FailureKind {
  if (status === 404) return 'missing';
  if (status === 409) return 'taken';
  return status >= 500 ? 'unavailable' : 'refused';
}
