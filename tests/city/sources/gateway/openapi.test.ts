import { describe, expect, it } from 'vitest';
import { createCity } from '../../../../mocks/city/app.ts';
import type { Http } from '../../../../src/city/http/http.ts';
import { openGateway } from '../../../../src/city/sources/gateway/index.ts';
import { openapi } from '../../../../src/city/sources/gateway/openapi.ts';
import { operations } from '../../../../src/city/sources/gateway/operations.ts';
import type { OpenConfig } from '../../../../src/city/sources/source.ts';
import { CITY_CALLS, type CityApi } from '../../../../src/domain/cityApi.ts';
import { meantBy } from '../../../../src/domain/words/meant.ts';
import { calls } from '../../everyCall.ts';
import { answerOf, NOW } from '../../sandbox.ts';
import { mismatches, resolve } from './jsonSchema.ts';

interface Described {
  readonly operationId: string;
  readonly parameters: readonly { readonly name?: string; readonly in?: string; readonly $ref?: string }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: { readonly [key: string]: unknown } }>>;
interface Document {
  readonly [key: string]: unknown;
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

/** The document as somebody else reads it. */
const read: Document = JSON.parse(JSON.stringify(openapi()));
const described = Object.entries(read.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);
const find = (method: string, path: string) =>
  described.find(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path) &&
      (path === '/needs/mine') === (one.path === '/needs/mine'),
  );

/** The search of a large city, which has a body and only reads. */
const BY_CURSOR = 'searchJobsByCursor';

describe('the document', () => {
  it('is OpenAPI 3.1, served by the sandbox, and has every call of the port once', async () => {
    expect(read.openapi).toBe('3.1.1');
    expect(await (await answerOf('/openapi.json')).json()).toEqual(read);
    expect(described.map(({ operationId }) => operationId).sort()).toEqual([...CITY_CALLS, BY_CURSOR].sort());
  });

  it('has no dangling reference', () => {
    const refs = [...JSON.stringify(read).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
    expect(refs.length).toBeGreaterThan(100);
    for (const ref of refs) expect(() => resolve(read, ref), ref).not.toThrow();
  });

  it('asks for the key on every write and on nothing else', () => {
    for (const { method, parameters, responses, operationId } of described) {
      const keyed = parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey');
      expect([operationId, keyed, '422' in responses]).toEqual([
        operationId,
        method !== 'get' && operationId !== BY_CURSOR,
        method !== 'get' && operationId !== BY_CURSOR,
      ]);
    }
  });
});

/** Staff may make every call. */
const STAFF = 'Bearer staff-1';

/** A city in this process that remembers whether what passed was as the document has it. */
function watched(scenario = 'normal', config: Partial<OpenConfig> = {}) {
  const city = createCity({ now: () => NOW });
  const seen: string[] = [];
  const wrong: string[] = [];
  async function pass(method: string, url: string, query: URLSearchParams, body?: unknown, key?: string) {
    const path = new URL(url).pathname;
    const operation = find(method, path);
    if (!operation) throw new Error(`${method} ${path} is not in the document`);
    seen.push(operation.operationId);
    const names = operation.parameters.flatMap(({ name, in: place }) => (place === 'query' && name) || []);
    wrong.push(...[...query.keys()].filter((name) => !names.includes(name)));
    const sends = operation.requestBody?.content['application/json']?.schema;
    const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
    if (sends) wrong.push(...mismatches(read, sends, sent));
    else if (sent !== undefined) wrong.push(`${method} ${path} has no body`);
    const answer = await city.request(`/scenario/${scenario}/api${path}?${query}`, {
      method,
      headers: { Authorization: STAFF, ...(key && { 'Idempotency-Key': key }) },
      body: sent === undefined ? undefined : JSON.stringify(sent),
    });
    const given: unknown = await answer.json();
    const response = operation.responses[String(answer.status)];
    const { content }: { content?: Content } = response?.$ref
      ? resolve(read, response.$ref)
      : (response ?? {});
    const type = answer.headers.get('Content-Type')?.split(';')[0] ?? '';
    const schema = content?.[type]?.schema;
    if (schema) wrong.push(...mismatches(read, schema, given));
    else wrong.push(`${method} ${path}: ${answer.status} ${type} is not in the document`);
    return { status: answer.status, body: given };
  }
  const http: Http = {
    get: async (url, { query = {}, body } = {}) => {
      if (body) return (await pass('POST', url, new URLSearchParams(), body)).body;
      const pairs = Object.entries(query).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one]),
      );
      return (await pass('GET', url, new URLSearchParams(pairs))).body;
    },
    getText: () => Promise.reject(new Error('no text in this contract')),
    send: (method, url, { body, requestId }) => pass(method, url, new URLSearchParams(), body, requestId),
  };
  const source = openGateway({ kind: 'gateway', baseUrl: 'https://city.example', ...config }, http);
  return { source, seen, wrong };
}

const isWhole = (source: object): source is Required<Omit<CityApi, 'name'>> =>
  CITY_CALLS.every((call) => call in source);

describe('the source and the sandbox', () => {
  it('say in every call what the document says, and nothing else', async () => {
    const { source, seen, wrong } = watched();
    if (!isWhole(source)) throw new Error('a gateway has every call');
    for (const call of CITY_CALLS) {
      await calls[call](source);
      expect(seen.at(-1), call).toBe(call);
      expect(wrong, call).toEqual([]);
    }
    expect(operations.book.route).toBe('post /bookings');
  });

  it.each(['normal', 'empty', 'down'])('agree on the search of a large city: %s', async (scenario) => {
    const { source, seen, wrong } = watched(scenario, { search: 'server' });
    const near = { lng: 121.1, lat: 31.1 };
    const query = { near, withinMetres: 9000, rings: [300], sort: 'travel', tags: ['meals'] } as const;
    const meant = meantBy('保安 包住 4000以上 50岁', []);
    if (meant === 'elsewhere') throw new Error('it asks for a job');
    const first = await source.searchJobs?.({ ...query, text: '保安', meant }).catch(() => undefined);
    const cursor = first?.value.next;
    if (cursor) await source.searchJobs?.({ ...query, text: '保安', meant, cursor });
    expect(new Set(seen)).toEqual(new Set([BY_CURSOR]));
    expect(wrong).toEqual([]);
  });

  it.each(['slot-taken', 'down', 'unauthorized', 'rate-limited', 'empty'])(
    'agree in the city %s as well',
    async (scenario) => {
      const { source, wrong } = watched(scenario);
      if (!isWhole(source)) throw new Error('a gateway has every call');
      for (const call of CITY_CALLS) {
        await calls[call](source).catch(() => {});
        expect(wrong, call).toEqual([]);
      }
    },
  );

  it('agree on what is wrong: no key, a key used twice, a broken body, an unknown id', async () => {
    const ask = async (init: RequestInit & { path?: string }) => {
      const { path = '/needs', ...rest } = init;
      const answer = await answerOf(`/api${path}`, { method: 'POST', ...rest });
      const problem: { field?: string } = await answer.json();
      expect(find(rest.method ?? 'POST', path)?.responses, path).toHaveProperty(String(answer.status));
      return [answer.status, problem.field];
    };
    const headers = { 'Idempotency-Key': 'k' };
    expect(await ask({ body: '{}' })).toEqual([400, 'Idempotency-Key']);
    expect(await ask({ headers, body: '{' })).toEqual([400, '']);
    expect(await ask({ headers, body: '{"person":{}}' })).toEqual([400, 'person.name']);
    expect(await ask({ headers, method: 'DELETE', path: '/needs/none' })).toEqual([404, undefined]);
    expect(await ask({ headers, body: '{}', path: '/staff/needs' })).toEqual([401, undefined]);
    const resident = { ...headers, Authorization: 'Bearer resident-1' };
    expect(await ask({ headers: resident, body: '{}', path: '/staff/bookings' })).toEqual([403, undefined]);
  });
});

describe('a city that leaves calls out', () => {
  it('gets no request for them', () => {
    const { source } = watched();
    const http: Http = { get: Promise.reject, getText: Promise.reject, send: Promise.reject };
    const config = { kind: 'gateway', baseUrl: 'https://city.example' };
    expect(Object.keys(source).sort()).toEqual([...CITY_CALLS].sort());
    const less = openGateway({ ...config, provides: ['listTowns', 'book'] }, http);
    expect(Object.keys(less).sort()).toEqual(['book', 'listTowns']);
  });
});
