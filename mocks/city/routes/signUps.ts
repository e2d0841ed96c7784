import { Hono } from 'hono';
import { FULL } from '../../../src/city/sources/gateway/problemTypes.ts';
import { WireSignUpRequest } from '../../../src/city/sources/gateway/wireWrites.ts';
import { type City, type CityEnv, listResponse, unlessEmpty } from '../city.ts';
import { readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { sampleCourses } from '../seed/courses.ts';
import { sampleEvents } from '../seed/events.ts';
import { serveWrite } from '../serveWrite.ts';
import type { CityState } from '../state.ts';

/** A course or event. `left` is the number of free places before visitors sign up. By default, unlimited. */
interface Offer {
  readonly id: string;
  readonly title: string;
  readonly start?: string | null;
  readonly address?: string | null;
  readonly left?: number | null;
  readonly waitingList?: boolean | null;
  readonly cancelled?: boolean | null;
}

/** Courses and events, and signing up for them. */
export function signUpRoutes(city: City): Hono<CityEnv> {
  const { now, state } = city;
  const routes = new Hono<CityEnv>();

  const offers: Readonly<Record<'courses' | 'events', (now: Date) => readonly Offer[]>> = {
    courses: sampleCourses,
    events: sampleEvents,
  };
  const withPlaces = (offer: Offer): Offer => {
    const taken = state.signUps.filter((row) => row.to === offer.id && hasPlace(row)).length;
    return typeof offer.left === 'number' ? { ...offer, left: Math.max(0, offer.left - taken) } : offer;
  };

  for (const kind of ['courses', 'events'] as const) {
    routes.get(`/${kind}`, (c) => {
      readParams(c.req.url, []);
      return listResponse(c, city, true, unlessEmpty(c, offers[kind](now())).map(withPlaces));
    });

    routes.post(
      `/${kind}/:id/sign-ups`,
      serveWrite(city, 201, ({ id, visitor, scenario, body }) => {
        const { person } = body(WireSignUpRequest);
        const offer = offers[kind](now()).find((one) => one.id === id);
        if (!offer || offer.cancelled) throw new Problem(404, 'no such offer');
        const full = scenario.alwaysTaken === true || withPlaces(offer).left === 0;
        if (full && !offer.waitingList) throw new Problem(409, 'no place is left', { type: FULL });
        const code = `QP${String(5001 + state.signUps.length)}`;
        state.signUps.push({ visitor, to: id, person, code, ...(full && { waiting: true }) });
        return { code, ...(full && { waiting: true }) };
      }),
    );
  }

  routes.get('/sign-ups', (c) => {
    readParams(c.req.url, []);
    const mine = state.signUps.filter(({ visitor }) => visitor === c.var.visitor);
    return listResponse(c, city, true, unlessEmpty(c, mine.flatMap(toWire)));
  });

  routes.delete(
    '/sign-ups/:id',
    serveWrite(city, 200, ({ id, visitor }) => {
      const row = state.signUps.find((one) => one.code === id && one.visitor === visitor);
      const [wire] = row ? toWire(row) : [];
      if (!row || !wire) throw new Problem(404, 'no such sign-up');
      const next = state.signUps.find(({ to, waiting, withdrawn }) => to === row.to && waiting && !withdrawn);
      if (hasPlace(row) && next) next.waiting = false;
      row.withdrawn = true;
      return { ...wire, state: 'withdrawn' };
    }),
  );

  function toWire({ to, code, waiting, withdrawn }: SignUpRow) {
    const kinds = [['course', offers.courses] as const, ['event', offers.events] as const];
    return kinds.flatMap(([offer, all]) =>
      all(now())
        .filter(({ id }) => id === to)
        .map(({ id, title, start, address }) => ({
          offer,
          id,
          title,
          code,
          state: withdrawn ? 'withdrawn' : waiting ? 'waiting' : 'signedUp',
          start,
          address,
        })),
    );
  }

  return routes;
}

type SignUpRow = CityState['signUps'][number];

/** Whether it takes a place. */
const hasPlace = ({ waiting, withdrawn }: SignUpRow): boolean => !waiting && !withdrawn;
