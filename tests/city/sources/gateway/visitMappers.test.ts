import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../src/city/reading/readRows.ts';
import {
  toCourse,
  toEvent,
  toMyApplication,
  toSlot,
} from '../../../../src/city/sources/gateway/visitMappers.ts';
import {
  WireCourse,
  WireEvent,
  WireMyApplication,
  WireSlot,
} from '../../../../src/city/sources/gateway/wireVisits.ts';

const course = { id: 'c', title: '叉车', provider: '学校' };
const event = {
  id: 'e',
  title: '直播带岗',
  kind: 'liveStream',
  start: '2026-11-26T09:00:00+08:00',
  end: '2026-11-26T11:00:00+08:00',
};

describe('a course', () => {
  it.each([
    ['in words', '免费', '三十'],
    ['below nothing', -1, -1],
    ['beyond what a course can be', 200_001, 100_001],
    ['that are no numbers', Number.NaN, 2.5],
    ['of a list', [500], [20]],
  ])('with a fee and places %s stays, and says neither', async (_, fee, left) => {
    const { records, dropped } = await readRows(WireCourse, [{ ...course, fee, left, hours: fee }], toCourse);
    expect(dropped).toEqual([]);
    expect(records[0]).toMatchObject({ id: 'c', fee: undefined, left: undefined });
  });

  it('keeps what a course can be', async () => {
    const rows = [
      { ...course, fee: 0, left: 0 },
      { ...course, id: 'd', fee: 200_000, left: 100_000 },
    ];
    const { records } = await readRows(WireCourse, rows, toCourse);
    expect(records.map(({ fee, left }) => [fee, left])).toEqual([
      [0, 0],
      [200_000, 100_000],
    ]);
  });
});

describe('an event', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,hallo',
    'ftp://live.example/1',
    'tel:12333',
    '直播间见',
    42,
  ])('with the address %s stays without it', async (url) => {
    const { records, dropped } = await readRows(WireEvent, [{ ...event, url }], toEvent);
    expect(dropped).toEqual([]);
    expect(records[0]).toMatchObject({ id: 'e', url: undefined });
  });

  it('keeps an address of the web, and the station where it is', async () => {
    const row = { ...event, url: 'https://live.example/1', station: 's' };
    const { records } = await readRows(WireEvent, [row], toEvent);
    expect(records[0]).toMatchObject({ url: 'https://live.example/1', stationId: 's' });
  });
});

it('a slot with a number of places that no station has is dropped, because it would promise one', async () => {
  const slot = { id: 's', station: 'x', kind: 'expert', start: event.start, end: event.end };
  const rows = [
    { ...slot, left: 3 },
    { ...slot, id: 't', left: 100_001 },
    { ...slot, id: 'u', left: '3' },
  ];
  const { records, dropped } = await readRows(WireSlot, rows, toSlot);
  expect(records.map(({ id }) => id)).toEqual(['s']);
  expect(dropped.map(({ path }) => path)).toEqual(['items[1].left', 'items[2].left']);
});

describe('an application', () => {
  it('stays without the job that the city does not name, or names by what is no id', async () => {
    const application = { title: '保安', employer: '示例', sentAt: event.start, state: 'sent' };
    const jobs = ['j-1', undefined, null, 7, '', 'j'.repeat(300)];
    const rows = jobs.map((job, nth) => ({ ...application, id: `a-${nth}`, job }));
    const { records, dropped } = await readRows(WireMyApplication, rows, toMyApplication);
    expect(dropped).toEqual([]);
    expect(records.map(({ jobId }) => jobId)).toEqual(['j-1', ...Array(5).fill(undefined)]);
  });
});
