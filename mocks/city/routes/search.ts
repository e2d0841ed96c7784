import { Hono } from 'hono';
import * as z from 'zod/mini';
import { WireJobSearch } from '../../../src/city/sources/gateway/wireSearch.ts';
import { type City, type CityEnv, listResponse } from '../city.ts';
import { hash } from '../hash.ts';
import type { Search } from '../manyJobs.ts';
import { Problem } from '../problem.ts';

/** A cursor: the place of the last job, the time, and the search for which it holds. */
const Cursor = z.object({ at: z.number(), since: z.number(), of: z.string() });
const LASTS_MS = 10 * 60_000;

/** The search of a city with more jobs than a device can read: by what words mean, and with cursors. */
export function searchRoutes(city: City): Hono<CityEnv> {
  const routes = new Hono<CityEnv>();
  routes.post('/jobs/search', async (c) => {
    const sent = z.safeParse(WireJobSearch, await c.req.json().catch(() => undefined));
    if (!sent.success) {
      const [issue] = sent.error.issues;
      const field = issue?.path.join('.') ?? '';
      throw new Problem(400, `${field}: ${issue?.message}`, { field });
    }
    const search = sent.data;
    if (
      !search.near &&
      (search.within !== undefined || search.rings.length > 0 || search.sort === 'distance')
    ) {
      throw new Problem(400, 'near: needed for within, rings and sort=distance', { field: 'near' });
    }
    const now = city.now();
    const key = hash(JSON.stringify({ ...search, cursor: undefined, pageSize: undefined }));
    const after = search.cursor === undefined ? undefined : placeOf(search.cursor, key, now);
    if (c.var.scenario.empty) return listResponse(c, city, true, [], { total: 0, next: null, facets: {} });
    const { rows, last, total, atLeast, facets } = city.manyJobs.page(search, now, after);
    const next = last === undefined ? null : cursorOf({ at: last, since: now.getTime(), of: key });
    return listResponse(c, city, true, rows, { total, next, facets, ...(atLeast && { atLeast }) });
  });
  return routes;
}

const cursorOf = (cursor: z.output<typeof Cursor>) => btoa(JSON.stringify(cursor));

/** @throws {Problem} 410 when the cursor has expired, 400 when it is none of this search */
function placeOf(cursor: NonNullable<Search['cursor']>, key: string, now: Date): number {
  const read = z.safeParse(Cursor, parsed(cursor));
  if (!read.success || read.data.of !== key) {
    throw new Problem(400, 'cursor: not of this search', { field: 'cursor' });
  }
  if (now.getTime() - read.data.since > LASTS_MS) throw new Problem(410, 'the cursor has expired');
  return read.data.at;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor));
  } catch {
    return undefined;
  }
}
