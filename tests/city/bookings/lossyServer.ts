import type fc from 'fast-check';
import type { createCity } from '../../../mocks/city/app.ts';
import { lostResponse } from '../../../mocks/city/lostResponse.ts';
import { serveOrigin } from '../../../mocks/serve/origin.ts';
import { createHttp, type Http } from '../../../src/city/http/http.ts';
import { unhurried } from '../sandbox.ts';
import type { Fate } from './lossyLine.ts';

/** A city that residents reach over HTTP. */
export interface Road {
  readonly city: ReturnType<typeof createCity>;
  readonly scenario: string;
  /** Decides the order of what happens to writes. */
  readonly order: fc.Scheduler;
  /** What happens to the writes of each visitor, in order. Later ones succeed. */
  readonly fates: ReadonlyMap<string, Fate[]>;
  /** Whether the `Idempotency-Key` is taken out on the way. */
  readonly dropsKeys: boolean;
}

interface OpenRoad extends Road {
  /** How many requests are under way and do not wait. */
  moving: number;
  /** What has come to a place where it waits for its turn. */
  readonly waiting: { readonly label: string; go(): void }[];
}

/** Lets timers and what arrived on sockets have their turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** So many turns without a request: what the screens show now, they go on showing. */
const STILL_TURNS = 3;

/**
 * A server that loses requests and responses of a city. It serves every road of a test file, one after the other. Where
 * something is lost, the connection is cut. What is `late` is cut and arrives later.
 */
export async function serveLossy() {
  const roads = new Map<string, OpenRoad>();
  const { url, close } = await serveOrigin((request) => {
    const [, number = '', visitor = '', ...path] = new URL(request.url).pathname.split('/');
    const road = roads.get(number);
    return road ? pass(request, road, visitor, path.join('/')) : lostResponse();
  }, 0);

  async function pass(request: Request, road: OpenRoad, visitor: string, path: string): Promise<Response> {
    const { search } = new URL(request.url);
    const { city, scenario, fates, dropsKeys } = road;
    const { method } = request;
    const key = dropsKeys ? null : request.headers.get('Idempotency-Key');
    const headers = { 'X-Sandbox-Visitor': visitor, ...(key && { 'Idempotency-Key': key }) };
    const isRead = method === 'GET' || method === 'OPTIONS';
    const body = isRead ? undefined : await request.text();
    async function deliver() {
      const sent = { method, headers, body: body === '' ? undefined : body };
      return city.request(`/scenario/${scenario}/${path}${search}`, sent);
    }
    if (isRead) return deliver();

    /** Waits for its turn. Meanwhile nothing of this request moves. */
    async function moment(what: string) {
      road.moving -= 1;
      await new Promise<void>((go) => road.waiting.push({ label: `${visitor} ${method} ${what}`, go }));
      road.moving += 1;
    }
    /** Delivers the write later, whatever has become of its connection. */
    async function deliverLater(what: string) {
      road.moving += 1;
      await moment(what);
      await deliver();
      road.moving -= 1;
    }

    const fate = fates.get(visitor)?.shift() ?? 'ok';
    await moment(fate);
    if (fate === 'lostBefore') return lostResponse();
    if (fate === 'late' || fate === 'twice') void deliverLater(fate === 'late' ? 'arrives' : 'again');
    if (fate === 'late') return lostResponse();
    const answer = await deliver();
    await moment('answered');
    return fate === 'lostAfter' ? lostResponse() : answer;
  }

  return {
    close,
    /** Opens a road. `play` lets what waits on it happen, one by one, until the residents are done and nothing waits. */
    open(given: Road) {
      const number = String(roads.size);
      const road: OpenRoad = { ...given, moving: 0, waiting: [] };
      const { order, waiting } = road;
      roads.set(number, road);
      const counted = <Args extends readonly unknown[], T>(call: (...args: Args) => Promise<T>) =>
        async function counting(...args: Args): Promise<T> {
          road.moving += 1;
          try {
            return await call(...args);
          } finally {
            road.moving -= 1;
          }
        };
      /** Waits until nothing moves. Who came first meanwhile is chance, so what waits is put in order by its label. */
      async function rest() {
        for (let still = 0; still < STILL_TURNS; still = road.moving > 0 ? 0 : still + 1) await turn();
        for (const { label, go } of waiting
          .splice(0)
          .sort((one, other) => (one.label < other.label ? -1 : 1)))
          void order.schedule(Promise.resolve(), label).then(go);
      }
      return {
        /** The client of the plugin for one resident. */
        clientOf(visitor: string): { baseUrl: string; http: Http } {
          const http = createHttp(unhurried());
          return {
            baseUrl: `${url}/${number}/${visitor}/api`,
            http: { ...http, get: counted(http.get), send: counted(http.send) },
          };
        },
        async play(residents: Promise<unknown>) {
          let areDone = false;
          const done = residents.finally(() => {
            areDone = true;
          });
          done.catch(() => {});
          while (!areDone || order.count() + waiting.length > 0) {
            await rest();
            if (order.count() > 0) await order.waitOne();
          }
          await done;
        },
      };
    },
  };
}
