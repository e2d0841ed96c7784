import type { OpenSource, Source } from '../source.ts';
import { bookingCalls } from './bookings.ts';
import { openClient } from './client.ts';
import { policyCalls } from './policyCalls.ts';
import { readingCalls } from './reading.ts';
import { searchingCall } from './searching.ts';
import { staffCalls } from './staff.ts';
import { writingCalls } from './writing.ts';

/** Opens a source of the gateway contract: REST and JSON below one address. @see openapi.ts */
export const openGateway: OpenSource = ({ baseUrl, provides, search }, http) => {
  const client = openClient(baseUrl, http);
  const source: Source = {
    ...readingCalls(client),
    ...(search === 'server' && searchingCall(client)),
    ...policyCalls(client),
    ...writingCalls(client),
    ...staffCalls(client),
    ...bookingCalls(client, provides?.includes('listBookings') ?? true),
  };
  const allowed: readonly string[] = provides ?? Object.keys(source);
  for (const call of Object.keys(source)) {
    if (!allowed.includes(call)) Reflect.deleteProperty(source, call);
  }
  return source;
};
