import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { openapi } from '../../src/city/sources/gateway/openapi.ts';
import type { City, CityEnv } from './city.ts';
import { indexJobs } from './jobSearch.ts';
import { Problem } from './problem.ts';
import { bookingRoutes } from './routes/bookings.ts';
import { needRoutes } from './routes/needs.ts';
import { openRoutes } from './routes/open.ts';
import { requestRoutes } from './routes/requests.ts';
import { signUpRoutes } from './routes/signUps.ts';
import { scenarioNamed } from './scenarios.ts';
import { badAds } from './seed/badAds.ts';
import { sampleJobs } from './seed/jobs.ts';
import { feedRoutes } from './shapes/feed.ts';
import { hrssRoutes } from './shapes/hrss.ts';
import { type CityState, emptyState } from './state.ts';
import { visitorOf } from './visitor.ts';

export interface CityOptions {
  /** The city's clock. By default, the machine's. */
  readonly now?: () => Date;
  /** By default, 480. */
  readonly jobCount?: number;
  /** How the city waits. By default, by a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Mixes in ads that a careful city would not publish. By default, not. */
  readonly badAds?: boolean;
  /** What visitors wrote before; it is changed in place. By default, nothing. */
  readonly state?: CityState;
  /** Called with the state after every change, before it is answered; what it throws is answered with 500. */
  readonly onChange?: (state: CityState) => void;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * The sandbox city: answers the gateway contract below `/api`, and has the same jobs in the two other shapes, below
 * `/hrss` and at `/feed.json` and `/feed.html`; all of it again below `/scenario/<name>`, as that scenario.
 */
export function createCity(options: CityOptions = {}): Hono<CityEnv> {
  const { now = () => new Date(), jobCount = 480, pause = wait, state = emptyState(), onChange } = options;
  const jobs = indexJobs([...sampleJobs(jobCount), ...(options.badAds ? badAds : [])]);
  const city: City = { now, state, jobs, onChange: () => onChange?.(state) };

  const all = new Hono<CityEnv>();
  all.use(async (c, next) => {
    const scenario = scenarioNamed(c.req.header('X-Sandbox-Scenario') ?? c.req.param('scenario') ?? 'normal');
    if (scenario.delay) await pause(scenario.delay);
    if (scenario.instead) return scenario.instead(c.req.path);
    c.set('scenario', scenario);
    c.set('visitor', visitorOf(c));
    return next();
  });
  for (const routes of [openRoutes, bookingRoutes, signUpRoutes, needRoutes, requestRoutes]) {
    all.route('/api', routes(city));
  }
  all.route('/hrss', hrssRoutes(city));
  all.route('/', feedRoutes(city));

  const app = new Hono<CityEnv>();
  app.use(
    cors({
      origin: '*',
      allowHeaders: [
        'Authorization',
        'Content-Type',
        'Idempotency-Key',
        'X-Sandbox-Scenario',
        'X-Sandbox-Visitor',
      ],
      exposeHeaders: ['Retry-After'],
    }),
  );
  app.get('/openapi.json', (c) => c.json(openapi()));
  app.route('/scenario/:scenario', all);
  app.route('/', all);
  app.notFound(() => new Problem(404, 'no such address').toResponse());
  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    console.error(error);
    return new Problem(500, 'the sandbox city has a fault').toResponse();
  });
  return app;
}
