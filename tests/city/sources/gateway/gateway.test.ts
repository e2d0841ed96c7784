import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleJobs } from '../../../../mocks/city/seed/jobs.ts';
import procedures from '../../../../mocks/policies/procedures.json' with { type: 'json' };
import type { CityApi } from '../../../../src/domain/cityApi.ts';
import { metresBetween } from '../../../../src/domain/place.ts';
import { reachMetres } from '../../../../src/domain/travel.ts';
import { clientOf, openSandbox } from '../../sandbox.ts';
import { serve } from '../../serve.ts';

let sandbox: Awaited<ReturnType<typeof openSandbox>>;
let city: Required<CityApi>;
beforeAll(async () => {
  sandbox = await openSandbox();
  city = sandbox.client();
});
afterAll(() => sandbox.close());

/** All texts of a record but its source, where a researcher may speak. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['citation', 'moreCitations', 'said', 'rule'].includes(key) ? [] : textsOf(inner),
  );
}

/** Words of somebody who looks for sources. A resident learns from them nothing to do. */
const OF_RESEARCH =
  /没核|没查|没读|没见到|没打开|只见|未拨|未核|未见|低可信|可信|同上|第三方|转载|转述|官方清单|官方原文|推断|(?:没|不)列|未定|null|eligible|amount|calc/;

describe('a gateway, read over HTTP', () => {
  it('knows the eleven towns of Qingpu, and they are real', async () => {
    const { value, sample, dropped, asOf } = await city.listTowns();
    expect(value).toHaveLength(11);
    expect(value[0]).toEqual({
      code: '310118001',
      name: '夏阳街道',
      point: { lng: 121.11408, lat: 31.15394 },
    });
    expect({ sample, dropped, asOf }).toEqual({
      sample: false,
      dropped: [],
      asOf: '2026-11-23T09:30:00+08:00',
    });
  });

  it('has a station with a fixed weekday in every town, ten minutes on foot from its point', async () => {
    const towns = (await city.listTowns()).value;
    const { value: stations, sample, dropped } = await city.listStations();
    expect({ sample, dropped }).toEqual({ sample: true, dropped: [] });
    for (const { code, point } of towns) {
      const near = stations.filter(
        ({ townCode, place }) =>
          townCode === code && place && metresBetween(point, place) <= reachMetres(10, 'walk'),
      );
      expect(near.length, code).toBeGreaterThan(0);
    }
    for (const { name, address, phone, timetable } of stations) {
      expect(name).toContain('示例');
      expect(address).toContain('示例数据');
      expect([undefined, '12333']).toContain(phone);
      expect(new Set(timetable.map(({ weekday }) => weekday)).size).toBe(1);
    }
    expect(new Set(stations.flatMap(({ timetable }) => timetable.map(({ weekday }) => weekday))).size).toBe(
      5,
    );
  });

  it('gives every policy and drops none', async () => {
    const { value, dropped, flaws, sample } = await city.listPolicies();
    expect(value).toHaveLength(72);
    expect({ dropped, flaws, sample }).toEqual({ dropped: [], flaws: [], sample: false });
    for (const { id, plain, rule } of value) {
      expect(plain?.title, id).toBeTruthy();
      expect(rule?.id).toBe(id);
    }
  });

  it('tells residents what to do, and not what was not found out', async () => {
    const [{ value: policies }, { value: guides }] = await Promise.all([
      city.listPolicies(),
      city.listProcedures(),
    ]);
    const notes = [...policies, ...guides].flatMap(textsOf).filter((text) => OF_RESEARCH.test(text));
    expect(notes).toEqual([]);
    expect(textsOf({ inner: ['登记用的材料没查到'] }).filter((text) => OF_RESEARCH.test(text))).toHaveLength(
      1,
    );
  });

  it('gives the words of policies: facts with their questions, and hard terms', async () => {
    const { value, dropped, sample } = await city.readPolicyWords();
    expect({ dropped, sample }).toEqual({ dropped: [], sample: false });
    expect(value.facts).toHaveLength(131);
    expect(value.facts.find(({ fact }) => fact === 'hukou')?.ask).toBe('您的户口是上海的吗？');
    expect(value.terms).toContainEqual({
      term: '协保',
      means: '不在原单位上班，按协议由原单位保留社保关系的老职工',
    });
  });

  it('takes it for a city without words if there is no such address, and tells every other failure', async () => {
    const answering = async (status: number) => {
      const { baseUrl } = await serve(() => ({ body: '{}', status }));
      return clientOf(baseUrl).readPolicyWords();
    };
    expect(await answering(404)).toMatchObject({ value: { facts: [], terms: [] }, dropped: [] });
    await expect(answering(500)).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(answering(401)).rejects.toMatchObject({ kind: 'unauthorized' });
  });

  it('gives every procedure, with what to do instead of the steps that are only inferred', async () => {
    const { value, dropped, sample } = await city.listProcedures();
    expect(value).toHaveLength(35);
    expect({ dropped, sample }).toEqual({ dropped: [], sample: false });
    for (const { id, steps, plainTitle } of value) {
      const raw = procedures.find((procedure) => procedure.id === id);
      const instead = new Map(Object.entries(raw?.plain.instead ?? {}));
      const shown = raw?.steps.map((text, nth) =>
        raw.stepEvidence[nth] === 'source'
          ? { kind: 'known', text }
          : { kind: 'advice', text: instead.get(String(nth)) },
      );
      expect(steps).toEqual(shown);
      expect(plainTitle).toBe(raw?.plain.plainTitle);
    }
  });

  it('gives the whole ad of a job that was in the list', async () => {
    const { value: page } = await city.searchJobs({ text: '数控' });
    const [first] = page.jobs;
    const { value: job, sample } = await city.getJob(first?.id ?? '');
    expect(job).toMatchObject({ ...first });
    expect(sample).toBe(true);
    expect(job.headCount).toBeGreaterThan(0);
    expect(job.description.at(-1)).toBe('本岗位是示例数据，不是真实招聘。');
    expect(job.requirements.length).toBeGreaterThan(0);
  });

  it('fails with missing for a job that does not exist', async () => {
    await expect(city.getJob('../towns')).rejects.toMatchObject({ name: 'Failure', kind: 'missing' });
  });
});

describe('places', () => {
  it('are accurate to a metre, whatever the datum', async () => {
    const { value } = await clientOf(`${sandbox.url}/api`).searchJobs({ pageSize: 100 });
    const seen = new Map(value.jobs.map(({ id, place }) => [id, place]));
    const met = new Set<string>();
    for (const { row, at } of sampleJobs(2000).filter(({ row }) => seen.has(row.id))) {
      const place = seen.get(row.id);
      if (!at) {
        expect(place).toBeUndefined();
        continue;
      }
      met.add(row.place?.datum ?? '');
      expect(place && metresBetween(place, at)).toBeLessThan(1);
    }
    expect([...met].sort()).toEqual(['BD-09', 'GCJ-02', 'WGS-84']);
  });
});
