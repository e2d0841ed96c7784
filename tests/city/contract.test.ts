import { describe, expect, it } from 'vitest';
import { inDatum } from '../../mocks/city/geo.ts';
import type { Place } from '../../src/domain/place.ts';
import { answerOf } from './sandbox.ts';

describe('wrong parameters', () => {
  it.each([
    ['/api/jobs?page=0', 'page'],
    ['/api/jobs?page=one', 'page'],
    ['/api/jobs?pageSize=101', 'pageSize'],
    ['/api/jobs?page=1&page=2', 'page'],
    ['/api/jobs?payBand=rich', 'payBand'],
    ['/api/jobs?sort=nearest', 'sort'],
    ['/api/jobs?facet=employer', 'facet'],
    ['/api/jobs?near=121.1', 'near'],
    ['/api/jobs?near=121.1,91', 'near'],
    ['/api/jobs?near=121.1,31.1&datum=EPSG:4326', 'datum'],
    ['/api/jobs?near=121.1,31.1&within=-5', 'within'],
    ['/api/jobs?near=121.1,31.1&ring=far', 'ring'],
    ['/api/jobs?within=500', 'near'],
    ['/api/jobs?sort=distance', 'near'],
    ['/api/jobs?town[]=310118001', 'town[]'],
    ['/api/policies?pageSize=501', 'pageSize'],
    ['/api/towns?page=1', 'page'],
    ['/api/slots?kind=party', 'kind'],
    ['/api/slots?from=2026-02-30', 'from'],
    ['/api/bookings?page=1', 'page'],
    ['/scenario/sunny/api/towns', 'X-Sandbox-Scenario'],
    ['/scenario/toString/api/towns', 'X-Sandbox-Scenario'],
  ])('%s is a 400 that names %s', async (path, field) => {
    const answer = await answerOf(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status: 400, field });
  });

  it.each(['/api/jobs/none', '/api/nothing', '/', '/api/stations/1'])('%s is a 404', async (path) => {
    const answer = await answerOf(path);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 404 });
  });
});

describe('the start point', () => {
  it('may be in any datum', async () => {
    const here = { lng: 121.05696, lat: 31.10757 };
    const nearest = async ({ lng, lat }: Place, datum: string) => {
      const path = `/api/jobs?sort=distance&pageSize=10&near=${lng},${lat}${datum}`;
      const { items }: { items: { id: string }[] } = await (await answerOf(path)).json();
      return items.map(({ id }) => id);
    };
    const truth = await nearest(here, '&datum=WGS-84');
    expect(await nearest(here, '')).toEqual(truth);
    for (const datum of ['GCJ-02', 'BD-09'] as const) {
      expect(await nearest(inDatum(here, datum), `&datum=${datum}`)).toEqual(truth);
      expect(await nearest(here, `&datum=${datum}`)).not.toEqual(truth);
    }
  });
});

describe('scenarios', () => {
  it('are chosen by the header or by the address, on every call', async () => {
    const headers = { 'X-Sandbox-Scenario': 'down' };
    for (const call of [
      'towns',
      'stations',
      'jobs',
      'jobs/sample-00001',
      'policies',
      'procedures',
      'slots',
      'bookings',
      'courses',
      'events',
      'assistance',
      'health',
    ]) {
      expect((await answerOf(`/api/${call}`)).status, call).toBe(200);
      expect((await answerOf(`/api/${call}`, { headers })).status, call).toBe(503);
      expect((await answerOf(`/scenario/down/api/${call}`)).status, call).toBe(503);
    }
  });
});

describe('a rate limit', () => {
  it('says how long to wait, and lets a page of another origin read it', async () => {
    const answer = await answerOf('/scenario/rate-limited/api/jobs');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('1');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After,Date');
  });
});

describe('browsers of any origin', () => {
  it('may read answers and errors, without credentials', async () => {
    for (const path of ['/api/towns', '/scenario/down/api/towns', '/api/nothing']) {
      const { headers } = await answerOf(path, { headers: { Origin: 'https://host.example' } });
      expect(headers.get('Access-Control-Allow-Origin'), path).toBe('*');
      expect(headers.get('Access-Control-Allow-Credentials'), path).toBeNull();
    }
  });

  it('may send a login, a body, a key and a scenario', async () => {
    const { status, headers } = await answerOf('/scenario/down/api/jobs', {
      method: 'OPTIONS',
      headers: { Origin: 'https://host.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Headers')).toBe(
      'Authorization,Content-Type,Idempotency-Key,X-Sandbox-Scenario,X-Sandbox-Visitor',
    );
  });
});
