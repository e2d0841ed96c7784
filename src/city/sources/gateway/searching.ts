import type * as z from 'zod/mini';
import type { Answer } from '../../../domain/cityApi.ts';
import { JOB_FILTERS, type JobChoices } from '../../../domain/jobFilters.ts';
import type { JobPage } from '../../../domain/jobSearch.ts';
import { orRestarted, PAGE_SIZE, searchedPage } from '../../jobs/searchedPage.ts';
import { distinctCodes } from '../../reading/distinctCodes.ts';
import { readStrict } from '../../reading/readRows.ts';
import type { SourceQuery } from '../source.ts';
import { type Client, metadataOf } from './client.ts';
import { toFacets } from './mappers.ts';
import { readJobs } from './reading.ts';
import { FILTER_PARAMS, SORT_PARAMS, WITHOUT } from './wire.ts';
import { WireFoundJobs, type WireJobSearch } from './wireSearch.ts';

/** The search of a city that has more jobs than a device can read. A cursor that has expired is a 410. */
export const searchJobs = (
  client: Client,
  query: SourceQuery,
  signal?: AbortSignal,
): Promise<Answer<JobPage>> => orRestarted(query, (asked) => page(client, asked, signal));

async function page({ search }: Client, query: SourceQuery, signal?: AbortSignal): Promise<Answer<JobPage>> {
  const found = readStrict(WireFoundJobs, await search('/jobs/search', toSearch(query), signal));
  const { jobs, codes, dropped } = await readJobs(found.items);
  const { items, total, next, atLeast, near } = found;
  const facets = toFacets(found.facets);
  return {
    value: searchedPage(query, { rows: items.length, jobs, total, next, facets, atLeast, near }),
    ...metadataOf(found),
    dropped,
    unknownCodes: distinctCodes(codes),
  };
}

function toSearch(query: SourceQuery): z.input<typeof WireJobSearch> {
  const { text, meant, near, withinMetres, rings = [], sort = 'date', cursor, pageSize = PAGE_SIZE } = query;
  return {
    ...(text && { q: text }),
    ...(meant && { meant: toMeant(meant) }),
    choices: toChoices(query),
    ...(near && { near: { ...near, datum: 'WGS-84' } }),
    ...(withinMetres !== undefined && { within: Math.round(withinMetres) }),
    rings: rings.map(Math.round),
    facets: [...JOB_FILTERS.map((name) => FILTER_PARAMS[name]), WITHOUT],
    sort: SORT_PARAMS[sort],
    ...(cursor !== undefined && { cursor }),
    pageSize,
  };
}

const toChoices = (chosen: JobChoices) =>
  Object.fromEntries(
    JOB_FILTERS.flatMap((name) => (chosen[name]?.length ? [[FILTER_PARAMS[name], [...chosen[name]]]] : [])),
  );

function toMeant(meant: NonNullable<SourceQuery['meant']>): z.input<typeof WireJobSearch>['meant'] {
  return {
    ...meant,
    words: [...meant.words],
    towns: [...meant.towns],
    occupations: meant.occupations.map(({ name, titles }) => ({ name, titles: [...titles] })),
    conditions: meant.conditions.map(({ name, choices, written }) => ({
      name,
      choices: toChoices(choices),
      written: [...written],
    })),
  };
}
