import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/city/sources/index.ts';
import { sourceCalls } from '../../../src/host/doctor/sourceCalls.ts';

const address = 'https://city.example/api';
const everyCall = Object.entries(sources).flatMap(([kind, { answers }]) =>
  answers.map((call) => ({ kind, call })),
);

describe('of every source', () => {
  it.each(everyCall)('that is a $kind and provides only $call, something is asked', ({ kind, call }) => {
    const { read, writes } = sourceCalls({ kind, baseUrl: address, provides: [call] });
    expect(`${read}/`).toContain(`${address}/`);
    expect(writes.length).toBe(/^(list|search|get|read)/.test(call) ? 0 : 1);
    for (const { url } of writes) expect(url).toContain(`${address}/`);
  });
});

describe('of a gateway', () => {
  const gateway = { kind: 'gateway', baseUrl: `${address}/` };

  it('one list is read, and one write is asked about for each method', () => {
    const { read, writes } = sourceCalls(gateway);
    expect(read).toBe(`${address}/towns`);
    expect(writes.map(({ method, url }) => `${method} ${url.slice(address.length)}`)).toEqual([
      'POST /bookings',
      'PATCH /bookings/1',
      'PUT /needs/1',
      'DELETE /bookings/1',
    ]);
  });

  it('that can only be written to, the list is read that the writes are about', () => {
    expect(sourceCalls({ ...gateway, provides: ['cancelBooking'] }).read).toBe(`${address}/bookings`);
    expect(sourceCalls({ ...gateway, provides: ['apply'] }).read).toBe(`${address}/jobs`);
  });
});

it('reads a feed at its own address, and what is of no known kind too', () => {
  const feed = 'https://city.example/feed/';
  expect(sourceCalls({ kind: 'jobPosting', url: feed })).toEqual({ read: feed, writes: [] });
  expect(sourceCalls({ kind: 'toString', url: feed })).toEqual({ read: feed, writes: [] });
});
