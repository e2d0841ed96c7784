import { Hono } from 'hono';
import { FULL } from '../../../src/city/sources/gateway/problemTypes.ts';
import { WireSignUpRequest } from '../../../src/city/sources/gateway/wireWrites.ts';
import { type City, type CityEnv, has, listed } from '../city.ts';
import { readParams } from '../params.ts';
import { Problem } from '../problem.ts';
import { sampleCourses } from '../seed/courses.ts';
import { sampleEvents } from '../seed/events.ts';
import { written } from '../written.ts';

/** Something with places; `left` is how many the made-up others have left over. Without it there is always room. */
interface Offer {
  readonly id: string;
  readonly left?: number | null;
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
    const gone = state.signUps.filter(({ to }) => to === offer.id).length;
    return typeof offer.left === 'number' ? { ...offer, left: Math.max(0, offer.left - gone) } : offer;
  };

  for (const kind of ['courses', 'events'] as const) {
    routes.get(`/${kind}`, (c) => {
      readParams(c.req.url, []);
      return listed(c, city, true, has(c, offers[kind](now())).map(withPlaces));
    });

    routes.post(
      `/${kind}/:id/sign-ups`,
      written(city, 201, ({ id, visitor, scenario, body }) => {
        const { person } = body(WireSignUpRequest);
        const offer = offers[kind](now()).find((one) => one.id === id);
        if (!offer) throw new Problem(404, 'no such offer');
        if (scenario.slotsGo || withPlaces(offer).left === 0) {
          throw new Problem(409, 'no place is left', { type: FULL });
        }
        const code = `QP${String(5001 + state.signUps.length)}`;
        state.signUps.push({ visitor, to: id, person, code });
        return { code };
      }),
    );
  }
  return routes;
}
