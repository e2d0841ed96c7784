import type { OpenSource, Source } from '../source.ts';
import { type Client, openClient } from './client.ts';
import { later } from './later.ts';
import { loadPolicyReaders, policyCalls } from './policyCalls.ts';
import { readingCalls } from './reading.ts';
import { loadServices, serviceCalls } from './services.ts';
import { staffCalls } from './staff.ts';

type SearchArgs = Parameters<NonNullable<Source['searchJobs']>>;

/** Opens a source of the gateway contract: REST and JSON below one address. @see openapi.ts */
export const openGateway: OpenSource = ({ baseUrl, provides, search }, http) => {
  const client = openClient(baseUrl, http);
  const source: Source = {
    ...readingCalls(client),
    ...(search === 'server' && searchingCall(client)),
    ...policyCalls(client),
    ...serviceCalls(client, provides?.includes('listBookings') ?? true),
    ...staffCalls(client),
  };
  const allowed: readonly string[] = provides ?? Object.keys(source);
  for (const call of Object.keys(source)) {
    if (!allowed.includes(call)) Reflect.deleteProperty(source, call);
  }
  return source;
};

/** Most cities list their jobs page by page, so this search comes with the first one. */
function searchingCall(client: Client): Pick<Source, 'searchJobs'> {
  const call = later(() => import(/* webpackChunkName: 'gateway-search' */ './searching.ts'));
  return {
    searchJobs: call(
      ({ searchJobs }) =>
        (...args: SearchArgs) =>
          searchJobs(client, ...args),
    ),
  };
}

/** Loads the code of calls that residents make after the first screen. */
export const loadLater = () => Promise.all([loadServices(), loadPolicyReaders()]);
