import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { openapi } from '../../src/city/sources/gateway/openapi.ts';
import type { City, CityEnv } from './city.ts';
import { configOf, inDistrict } from './districts.ts';
import { indexJobs } from './jobSearch.ts';
import { type Changes, manyJobs } from './manyJobs.ts';
import { Problem } from './problem.ts';
import { bookingRoutes } from './routes/bookings.ts';
import { needRoutes } from './routes/needs.ts';
import { openRoutes } from './routes/open.ts';
import { requestRoutes } from './routes/requests.ts';
import { searchRoutes } from './routes/search.ts';
import { signUpRoutes } from './routes/signUps.ts';
import { staffRoutes } from './routes/staff.ts';
import { scenarioNamed } from './scenarios.ts';
import { badAds } from './seed/badAds.ts';
import { sampleJobs } from './seed/jobs.ts';
import { feedRoutes } from './shapes/feed.ts';
import { hrssRoutes } from './shapes/hrss.ts';
import { type CityState, emptyState } from './state.ts';
import { visitorOf } from './visitor.ts';

export interface CityOptions {
  /** The clock of the city. By default, the system clock. */
  readonly now?: () => Date;
  /** Number of jobs. By default, 2,000. */
  readonly jobCount?: number;
  /** Copies of each job, for a city of many. By default, 1. */
  readonly copies?: number;
  /** Jobs that come and go. By default, none do. */
  readonly changes?: Changes;
  /** Waits for a delay. By default, with a timer. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Whether to add ads that a careful city would not publish. By default, `false`. */
  readonly badAds?: boolean;
  /** The data that visitors have written. It is changed in place. By default, it is empty. */
  readonly state?: CityState;
  /** Called after every change of the state, before the response. If it throws, the response is 500. */
  readonly onChange?: (state: CityState) => void;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Creates the sandbox city. It serves the gateway contract below `/api`, and the same jobs in two other formats: below
 * `/hrss`, and at `/feed.json` and `/feed.html`. `/cities/<id>.json` configures one of
 * its districts, which are below `/district/<id>`. Below `/scenario/<name>` it serves all of this in that scenario.
 */
export function createCity(options: CityOptions = {}): Hono<CityEnv> {
  const { now = () => new Date(), jobCount = 2000, pause = wait, state = emptyState(), onChange } = options;
  const jobs = indexJobs([...sampleJobs(jobCount), ...(options.badAds ? badAds : [])]);
  const { copies = 1, changes = { gone: new Set(), come: new Set() } } = options;
  const city: City = {
    now,
    state,
    jobs,
    manyJobs: manyJobs(jobs, copies, changes),
    onChange: () => onChange?.(state),
  };

  const routes = new Hono<CityEnv>();
  routes.use(async (c, next) => {
    const scenario = scenarioNamed(c.req.header('X-Sandbox-Scenario') ?? c.req.param('scenario') ?? 'normal');
    if (scenario.delay) await pause(scenario.delay);
    if (scenario.respond) return scenario.respond(c.req.path);
    c.set('scenario', scenario);
    c.set('visitor', visitorOf(c));
    return next();
  });
  for (const createRoutes of [
    openRoutes,
    searchRoutes,
    bookingRoutes,
    signUpRoutes,
    needRoutes,
    requestRoutes,
    staffRoutes,
  ]) {
    routes.route('/api', createRoutes(city));
  }
  routes.route('/hrss', hrssRoutes(city));
  routes.route('/', feedRoutes(city));

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
      exposeHeaders: ['Retry-After', 'Date'],
    }),
  );
  app.use(async (c, next) => {
    await next();
    c.header('Date', now().toUTCString());
  });
  app.get('/openapi.json', (c) => c.json(openapi()));
  app.get('/cities/:file', (c) =>
    c.json(configOf(c.req.param('file').replace(/\.json$/, ''), new URL(c.req.url).origin)),
  );
  app.all('/district/:district/*', (c) =>
    inDistrict(c, c.req.param('district'), (request) => app.fetch(request)),
  );
  app.route('/scenario/:scenario', routes);
  app.route('/', routes);
  app.notFound(() => new Problem(404, 'no such address').toResponse());
  app.onError((error) => {
    if (error instanceof Problem) return error.toResponse();
    console.error(error);
    return new Problem(500, 'the sandbox city has a fault').toResponse();
  });
  return app;
}
