import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import type { CityCall, DroppedRow } from '../../src/domain/cityApi.ts';
import { clientOf, openSandbox } from '../city/sandbox.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const calls = [
  'listTowns',
  'listStations',
  'listPolicies',
  'listProcedures',
  'listCourses',
  'listEvents',
] as const;

describe('broken: some rows are invalid', () => {
  it.each(calls)(
    '%s keeps the rest as it was, clean of invisible characters, and counts every loss',
    async (call) => {
      const whole = (await sandbox.client()[call]()).value;
      const { value, dropped } = await sandbox.client('broken')[call]();
      expect(value).toEqual(whole.filter((_, index) => index % 5 !== 4));
      expect(dropped).toHaveLength(Math.floor(whole.length / 5));
      for (const [nth, { path, reason }] of dropped.entries()) {
        expect(path).toMatch(new RegExp(`^items\\[${nth * 5 + 4}\\]`));
        expect(reason).not.toBe('');
      }
    },
  );

  it('drops jobs without a title, with reversed pay, that are null, or of wrong types, and reports their paths', async () => {
    const whole = (await sandbox.client().searchJobs({})).value;
    const { value, dropped } = await sandbox.client('broken').searchJobs({});
    expect(value).toEqual({ ...whole, jobs: whole.jobs.filter((_, index) => index % 5 !== 4) });
    expect(dropped.map(({ path }) => path)).toEqual([
      'items[4].title',
      'items[9]',
      'items[14]',
      'items[19].id',
    ]);
    expect(dropped[1]?.reason).toBe('pay.max is below pay.min');
  });

  it('drops slots without a time', async () => {
    const days = { from: '2026-11-23', to: '2026-11-24' };
    const whole = (await sandbox.client().listSlots(days)).value;
    const { value, dropped } = await sandbox.client('broken').listSlots(days);
    expect(value).toEqual(whole.filter((_, index) => index % 5 !== 4));
    expect(dropped[0]?.path).toBe('items[4].start');
  });

  it('reports dropped rows to the listeners', async () => {
    const heard: [CityCall, readonly DroppedRow[]][] = [];
    const city = clientOf(`${sandbox.url}/scenario/broken/api`, {
      onDropped: (call, rows) => heard.push([call, rows]),
    });
    const answer = await city.listPolicies();
    expect(heard).toEqual([['listPolicies', answer?.dropped]]);
  });
});

const failing = [
  ['lying', 'malformed'],
  ['down', 'unavailable'],
  ['unauthorized', 'unauthorized'],
  ['rate-limited', 'unavailable'],
] as const;

describe.each(failing)('%s', (scenario, kind) => {
  it.each(calls)(`%s fails as ${kind}`, async (call) => {
    await expect(sandbox.client(scenario)[call]()).rejects.toMatchObject({ name: 'Failure', kind });
  });

  it(`searching and reading jobs fails as ${kind}`, async () => {
    const city = sandbox.client(scenario);
    await expect(city.searchJobs({})).rejects.toMatchObject({ name: 'Failure', kind });
    await expect(city.getJob('sample-00001')).rejects.toMatchObject({ name: 'Failure', kind });
  });
});

describe('empty', () => {
  it('has towns and no other data', async () => {
    const city = sandbox.client('empty');
    expect((await city.listTowns()).value).toHaveLength(11);
    for (const call of calls.filter((name) => name !== 'listTowns')) {
      expect((await city[call]()).value, call).toEqual([]);
    }
    const { value } = await city.searchJobs({});
    expect([value.total, value.jobs, value.facets.payBands?.every(({ count }) => count === 0)]).toEqual([
      0,
      [],
      true,
    ]);
    await expect(city.getJob('sample-00001')).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('slow', () => {
  it('waits four seconds before it answers', async () => {
    const pauses: number[] = [];
    const city = createCity({ pause: async (milliseconds) => void pauses.push(milliseconds) });
    expect((await city.request('/scenario/slow/api/towns')).status).toBe(200);
    expect((await city.request('/api/towns')).status).toBe(200);
    expect(pauses).toEqual([4000]);
  });
});
