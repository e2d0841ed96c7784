import { Hono } from 'hono';
import type * as z from 'zod/mini';
import { WireNeedFor } from '../../../src/city/sources/gateway/wireStaff.ts';
import {
  WireFollowUp,
  WireNeedChange,
  WireNeedRequest,
} from '../../../src/city/sources/gateway/wireWrites.ts';
import { type City, type CityEnv, recordBody } from '../city.ts';
import { residentOf } from '../onBehalf.ts';
import { Problem } from '../problem.ts';
import { serveWrite, type Write } from '../serveWrite.ts';
import { dayAfter } from '../shanghaiTime.ts';
import type { NeedRow } from '../state.ts';
import { requireStaff } from '../visitor.ts';

/** Days until the visitor is asked whether they found work. */
const FOLLOW_UP_AFTER_DAYS = 30;

/** The need of the visitor. Each visitor has one, and can read, change and withdraw it. */
export function needRoutes(city: City): Hono<CityEnv> {
  const { now, state } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/needs/mine', (c) => {
    const need = state.needs.findLast((one) => one.visitor === c.var.visitor && one.state !== 'withdrawn');
    if (!need || c.var.scenario.empty) throw new Problem(404, 'nothing is registered');
    return c.json(recordBody(city, toWire(need)));
  });

  routes.post(
    '/needs',
    serveWrite(city, 201, ({ visitor, body }) => register(body(WireNeedRequest), { visitor })),
  );

  const registerFor = serveWrite(city, 201, ({ visitor: by, body }) => {
    const given = body(WireNeedFor);
    return register(given, { visitor: residentOf(city, given), by });
  });
  routes.post('/staff/needs', (c) => {
    requireStaff(c);
    return registerFor(c);
  });

  routes.put(
    '/needs/:id',
    serveWrite(city, 200, (write) => {
      const row = ownNeed(write);
      row.need = write.body(WireNeedChange).need;
      return toWire(row);
    }),
  );

  routes.delete(
    '/needs/:id',
    serveWrite(city, 200, (write) => {
      const row = ownNeed(write);
      withdraw(row);
      return toWire(row);
    }),
  );

  routes.post(
    '/needs/:id/follow-up',
    serveWrite(city, 200, (write) => {
      const row = ownNeed(write);
      const { answer } = write.body(WireFollowUp);
      if (answer === 'stopped') withdraw(row);
      else {
        row.state = answer === 'found' ? 'found' : 'open';
        row.followUpOn = answer === 'found' ? undefined : dayAfter(now(), FOLLOW_UP_AFTER_DAYS);
      }
      return toWire(row);
    }),
  );

  function register(
    { person, need }: z.output<typeof WireNeedRequest>,
    owner: Pick<NeedRow, 'visitor' | 'by'>,
  ) {
    // A new need replaces the open one.
    for (const old of state.needs) {
      if (old.visitor === owner.visitor && old.state === 'open') withdraw(old);
    }
    const row: NeedRow = {
      id: `sample-need-${state.needs.length + 1}`,
      ...owner,
      person,
      need,
      registeredOn: dayAfter(now(), 0),
      followUpOn: dayAfter(now(), FOLLOW_UP_AFTER_DAYS),
      state: 'open',
    };
    state.needs.push(row);
    return toWire(row);
  }

  function withdraw(row: NeedRow) {
    row.state = 'withdrawn';
    row.followUpOn = undefined;
  }

  function ownNeed({ id, visitor }: Write): NeedRow {
    const row = state.needs.find((one) => one.id === id && [one.visitor, one.by].includes(visitor));
    if (!row) throw new Problem(404, 'no such need');
    return row;
  }

  const toWire = ({ visitor: _, by: __, person: ___, ...row }: NeedRow) => row;

  return routes;
}
