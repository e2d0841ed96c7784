import { Hono } from 'hono';
import { WireHomeVisitReport, WireTaskAnswer } from '../../../src/city/sources/gateway/wireStaff.ts';
import { needsWords, stateAfter } from '../../../src/domain/task.ts';
import { allAsked, answerTo, askedWith } from '../assistance.ts';
import { type City, type CityEnv, listResponse, unlessEmpty } from '../city.ts';
import { readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { sampleHomeVisits } from '../seed/homeVisits.ts';
import { serveWrite } from '../serveWrite.ts';
import { requireStaff } from '../visitor.ts';

/** The work of the staff: visits at home, and the requests for assistance. Needs and bookings are beside those of residents. */
export function staffRoutes(city: City): Hono<CityEnv> {
  const { now, state } = city;
  const routes = new Hono<CityEnv>();

  routes.get('/staff/visits', (c) => {
    requireStaff(c);
    readParams(c.req.url, []);
    return listResponse(c, city, true, unlessEmpty(c, homeVisits()));
  });

  routes.put('/staff/visits/:id/state', (c) => {
    requireStaff(c);
    return report(c);
  });
  const report = serveWrite(city, 200, ({ visitor, id, body }) => {
    const { state: result, againOn } = body(WireHomeVisitReport);
    if (!homeVisits().some((visit) => visit.id === id)) throw new Problem(404, 'no such visit');
    if (result === 'later' && againOn === undefined)
      throw new Problem(400, 'againOn: a day', { field: 'againOn' });
    const before = state.homeVisits.findIndex((one) => one.id === id);
    if (before >= 0) state.homeVisits.splice(before, 1);
    state.homeVisits.push({ id, by: visitor, state: result, ...(result === 'later' && { againOn }) });
    return homeVisits().find((visit) => visit.id === id);
  });

  routes.get('/staff/assistance', (c) => {
    requireStaff(c);
    readParams(c.req.url, []);
    const rows = allAsked(city).map((row) => toWire(row, c.var.visitor));
    return listResponse(c, city, true, unlessEmpty(c, rows));
  });

  routes.post('/staff/assistance/:id/answers', (c) => {
    requireStaff(c);
    return answer(c);
  });
  const answer = serveWrite(city, 200, ({ visitor, id, body }) => {
    const { step, words } = body(WireTaskAnswer);
    const row = askedWith(city, id);
    if (needsWords(step) && words === undefined) throw new Problem(400, 'words: needed', { field: 'words' });
    const work = state.taskWork.find((one) => one.id === id);
    if (work && work.by !== visitor) throw new Problem(409, 'another member of staff has taken it');
    const before = answerTo(city, row);
    const after = {
      state: stateAfter(step, before.state),
      notes: words === undefined ? [...before.notes] : [...before.notes, words],
    };
    if (work) Object.assign(work, after);
    else state.taskWork.push({ id, by: visitor, ...after });
    return toWire(row, visitor);
  });

  const homeVisits = () =>
    sampleHomeVisits(now()).map((visit) => {
      const result = state.homeVisits.find(({ id }) => id === visit.id);
      return result ? { ...visit, state: result.state, againOn: result.againOn } : visit;
    });

  function toWire(row: ReturnType<typeof askedWith>, visitor: string) {
    const { id, asked, askedAt } = row;
    const { words, procedure, person, station } = asked;
    const mine = state.taskWork.some((one) => one.id === id && one.by === visitor);
    return { id, words, procedure, person, station, askedAt, ...answerTo(city, row), ...(mine && { mine }) };
  }

  return routes;
}
