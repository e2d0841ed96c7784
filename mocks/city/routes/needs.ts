import { Hono } from 'hono';
import {
  WireFollowUp,
  WireNeedChange,
  WireNeedRequest,
} from '../../../src/city/sources/gateway/wireWrites.ts';
import { type City, type CityEnv, recordOf } from '../city.ts';
import { Problem } from '../problem.ts';
import { dayAfter } from '../shanghaiTime.ts';
import type { NeedRow } from '../state.ts';
import { type Write, written } from '../written.ts';

/** Days until one is asked whether work was found. */
const ASK_AFTER = 30;

/** What work somebody wants: one need each, theirs to read, change and withdraw. */
export function needRoutes(city: City): Hono<CityEnv> {
  const { now, state } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/needs/mine', (c) => {
    const need = state.needs.findLast((one) => one.visitor === c.var.visitor && one.state !== 'withdrawn');
    if (!need || c.var.scenario.empty) throw new Problem(404, 'nothing is registered');
    return c.json(recordOf(city, toWire(need)));
  });

  routes.post(
    '/needs',
    written(city, 201, ({ visitor, body }) => {
      const { person, need } = body(WireNeedRequest);
      // A new one replaces the one before.
      for (const old of state.needs) {
        if (old.visitor === visitor && old.state === 'open') withdraw(old);
      }
      const row: NeedRow = {
        id: `sample-need-${state.needs.length + 1}`,
        visitor,
        person,
        need,
        registeredOn: dayAfter(now(), 0),
        followUpOn: dayAfter(now(), ASK_AFTER),
        state: 'open',
      };
      state.needs.push(row);
      return toWire(row);
    }),
  );

  routes.put(
    '/needs/:id',
    written(city, 200, (write) => {
      const row = mine(write);
      row.need = write.body(WireNeedChange).need;
      return toWire(row);
    }),
  );

  routes.delete(
    '/needs/:id',
    written(city, 200, (write) => {
      const row = mine(write);
      withdraw(row);
      return toWire(row);
    }),
  );

  routes.post(
    '/needs/:id/follow-up',
    written(city, 200, (write) => {
      const row = mine(write);
      const { answer } = write.body(WireFollowUp);
      if (answer === 'stopped') withdraw(row);
      else {
        row.state = answer === 'found' ? 'found' : 'open';
        row.followUpOn = answer === 'found' ? undefined : dayAfter(now(), ASK_AFTER);
      }
      return toWire(row);
    }),
  );

  function withdraw(row: NeedRow) {
    row.state = 'withdrawn';
    row.followUpOn = undefined;
  }

  function mine({ id, visitor }: Write): NeedRow {
    const row = state.needs.find((one) => one.id === id && one.visitor === visitor);
    if (!row) throw new Problem(404, 'no such need');
    return row;
  }

  const toWire = ({ visitor: _, person: __, ...row }: NeedRow) => row;

  return routes;
}
