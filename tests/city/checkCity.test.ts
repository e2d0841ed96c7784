import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCity } from '../../mocks/city/app.ts';
import { serveCity } from '../../mocks/city/server.ts';
import factRows from '../../mocks/policies/facts.json' with { type: 'json' };
import policyRows from '../../mocks/policies/policies.json' with { type: 'json' };
import type { Origin } from '../../mocks/serve/origin.ts';
import { listen } from './listen.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../..');
let city: Origin;
let folder: string;
beforeAll(async () => {
  city = await serveCity({ port: 0, jobCount: 60 });
  folder = await mkdtemp(join(tmpdir(), 'check-city-'));
});
afterAll(async () => {
  await city.close();
  await rm(folder, { recursive: true });
});

/** Runs the command as a city team does. */
async function check(config: string, env: Readonly<Record<string, string>> = {}) {
  const [file, json] = [join(folder, 'city.json'), join(folder, 'readings/report.json')];
  await writeFile(file, config);
  const ended = await run(file, ['--json', json], env);
  return { ...ended, report: () => readFile(json, 'utf8').then((text): unknown => JSON.parse(text)) };
}

async function run(place: string, words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['mocks/city/check.ts', place, ...words], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    said += part;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

const lower = (headers: object) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const configOf = (...sources: readonly object[]) => JSON.stringify({ name: '示例城市', sources });

describe('npm run check:city', () => {
  it('reports what it read from every source, and exits with 0 if all are usable', async () => {
    const { code, said, report } = await check(
      configOf(
        { kind: 'gateway', baseUrl: `${city.url}/api` },
        { kind: 'hrss', name: '人社', baseUrl: `${city.url}/hrss` },
        { kind: 'jobPosting', baseUrl: `${city.url}/feed.json` },
      ),
    );
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain(`数据源 人社（hrss，${city.url}/hrss）`);
    expect(said).toContain('listPolicies：读到 72 条，能用 72 条');
    expect(said).toContain('不认识的代码：aac011 = 9Z');
    expect(said).toContain('  规则 72 条，0 处要改');
    expect(await report()).toMatchObject({ usable: true, sources: [{}, {}, {}] });
  });

  it('says of each field in how many of the jobs it stands', async () => {
    const job = { title: '保洁', employer: '示例', source: '示例' };
    const pay = { min: 4000, max: 5000, unit: 'month', currency: 'CNY' };
    const items = [
      { ...job, id: '1', pay, tags: ['meals'], validUntil: '2099-01-01' },
      { ...job, id: '2', pay: { negotiable: true }, tags: [] },
      { ...job, id: '3', pay, place: { lng: 121.1, lat: 31.15, datum: 'WGS-84' } },
    ];
    const page = JSON.stringify({ items, total: 3, page: 1, pageSize: 20 });
    const { baseUrl } = await serve(() => ({ body: page }));
    const { said, report } = await check(configOf({ kind: 'gateway', baseUrl, provides: ['searchJobs'] }));
    expect(said).toContain('写了的：pay 2、tags 1、place 1、validUntil 1（共 3 条）');
    expect(said).toMatch(/从没见过的字段：town、address/);
    expect(await report()).toMatchObject({ sources: [{ calls: [{ found: { pay: 2, town: 0 } }] }] });
  });

  it('reads the lists of the staff only with the token of a member of staff', async () => {
    const config = JSON.stringify({
      name: '示例城市',
      sources: [
        {
          kind: 'gateway',
          baseUrl: `${city.url}/api`,
          provides: ['listTowns', 'listHomeVisits', 'listTasks'],
        },
      ],
      tokenOrigins: [city.url],
    });
    const [without, staff, resident] = await Promise.all([
      check(config),
      check(config, { CITY_STAFF_TOKEN: 'staff-1' }),
      check(config, { CITY_STAFF_TOKEN: 'resident-1' }),
    ]);
    expect(without.said).not.toContain('listHomeVisits');
    expect(staff).toMatchObject({ code: 0 });
    expect(staff.said).toContain('listHomeVisits：读到 36 条，能用 36 条');
    expect(staff.said).toContain('listTasks：读到 5 条，能用 5 条');
    expect(staff.said).not.toContain('staff-1');
    expect(resident).toMatchObject({ code: 1 });
    expect(resident.said).toContain('listTasks：失败（unauthorized）');
  });

  it('reads a source that is switched off all the same, without counting it, and names a part that there is not', async () => {
    const sources = [
      { kind: 'gateway', baseUrl: `${city.url}/api`, provides: ['listTowns'] },
      {
        kind: 'gateway',
        name: '乙',
        baseUrl: `${city.url}/scenario/down/api`,
        provides: ['listTowns'],
        off: '在修',
      },
    ];
    const { code, said } = await check(JSON.stringify({ name: '示例', sources, off: { bookin: '在修' } }));
    expect(code).toBe(0);
    expect(said).toContain('），已停用：在修');
    expect(said).toContain('listTowns：失败（unavailable）');
    expect(said).toContain('off.bookin 没有这一块，什么也没有停用（是不是 booking？）');
  });

  it('reads a configuration at its address, and names a field that it does not know after all else', async () => {
    const config = { name: '示例', sources: [{ kind: 'gateway', baseUrl: `${city.url}/api` }], offf: {} };
    const { baseUrl } = await serve(({ pathname }) =>
      pathname === '/city.json' ? { body: JSON.stringify(config) } : undefined,
    );
    const { code, said } = await run(`${baseUrl}/city.json`);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.trim().split('\n').at(-1)).toBe('注意：配置里 offf 没有这个字段，没有用到（是不是 off？）');
    expect(await run(`${baseUrl}/none.json`)).toMatchObject({
      code: 2,
      said: `读不了配置 ${baseUrl}/none.json：status 404\n`,
    });
  });

  it.each([
    ['{"api":1,"city":{"name":"x","sources":[]}}', '这是宿主的整个上下文'],
    ['{"url":"https://city.example/city.json"}', 'npm run check:city -- https://city.example/city.json'],
    ['<!doctype html>', '这是网页，不是 JSON'],
    ['{"name":1,"sources":{}}', 'sources 不对，要的是：一个列表'],
  ])('says what to give in place of %s', async (text, sentence) => {
    const { code, said } = await check(text);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  it('groups dropped rows by reason, with an example for each', async () => {
    const { code, said } = await check(
      configOf({ kind: 'gateway', baseUrl: `${city.url}/scenario/broken/api`, provides: ['listPolicies'] }),
    );
    expect(code).toBe(0);
    expect(said).toContain('listPolicies：读到 72 条，能用 58 条');
    expect(said).toMatch(/丢掉 4 条：items\[\]\.title: string（如 items\[4\]\.title）/);
  });

  it.each([
    [
      'names what is wrong with the rules',
      factRows,
      ['规则 72 条，1 处要改', 'sh-flex-si-subsidy：用了词表里没有的事实'],
    ],
    [
      'says what rules are worth without words',
      undefined,
      ['规则 72 条，没有读到词表', 'readPolicyWords：读到 0 条'],
    ],
  ])('%s, and a city with such rules can still be used', async (_, facts, lines) => {
    const rows = policyRows.map((row) =>
      row.id === 'sh-flex-si-subsidy'
        ? {
            ...row,
            exclusionsMachine: [
              ...(row.exclusionsMachine ?? []),
              { text: '示例', machine: { fact: 'moonPhase', op: '==', value: true } },
            ],
          }
        : row,
    );
    const { baseUrl } = await serve(({ pathname }) => {
      if (pathname === '/policies')
        return { body: JSON.stringify({ items: rows, total: rows.length, page: 1, pageSize: 500 }) };
      return pathname === '/policy-words' && facts
        ? { body: JSON.stringify({ item: { facts, terms: [] } }) }
        : undefined;
    });
    const provides = ['listPolicies', 'readPolicyWords'];
    const { code, said } = await check(configOf({ kind: 'gateway', baseUrl, provides }));
    expect({ code, said }).toMatchObject({ code: 0 });
    for (const line of lines) expect(said).toContain(line);
  });

  it.each([
    ['a city whose time is right, and that pages can read', {}, undefined],
    [
      'one that hides its time',
      { 'Access-Control-Expose-Headers': 'Retry-After' },
      'Access-Control-Expose-Headers: Date',
    ],
    ['one whose time cannot be read', { Date: 'soon' }, '没有读得懂的 Date'],
    [
      'one whose clock is wrong',
      { Date: new Date(Date.now() - 86_400_000).toUTCString() },
      '比城市的快了大约 1 天',
    ],
  ])('says of %s what a device can learn from it', async (_, headers, sentence) => {
    const app = createCity({ jobCount: 2 });
    const { url } = await listen(async (request) => {
      const answer = await app.fetch(request);
      return new Response(answer.body, {
        status: answer.status,
        headers: { ...Object.fromEntries(answer.headers), ...lower(headers) },
      });
    });
    const { said } = await check(configOf({ kind: 'gateway', baseUrl: `${url}/api` }));
    if (sentence) expect(said).toContain(sentence);
    else expect(said).not.toMatch(/Date|大约/);
  });

  it('exits with 1 if a source is not usable', async () => {
    const { code, said } = await check(
      configOf({ kind: 'gateway', baseUrl: `${city.url}/scenario/lying/api` }),
    );
    expect(code).toBe(1);
    expect(said).toContain('listPolicies：失败（malformed）500: 系统繁忙');
  });

  it('names why an address does not answer', async () => {
    const gone = await serveCity({ port: 0 });
    await gone.close();
    const loop = await listen((request) => Response.redirect(request.url));
    const { code, said } = await check(
      configOf(
        ...[gone.url, 'http://city.invalid', city.url.replace('http:', 'https:'), loop.url].map(
          (baseUrl) => ({
            kind: 'gateway',
            baseUrl,
            provides: ['listTowns'],
          }),
        ),
      ),
    );
    expect(code).toBe(1);
    const reasons = [...said.matchAll(/listTowns：失败（offline）([^，:]+)/g)].map(([, reason]) => reason);
    expect(reasons).toEqual(['refused', 'unknown host', 'TLS', 'redirected']);
  });

  it('says what part of a list was read, and exits with 1', async () => {
    const { baseUrl } = await serve(() => ({
      body: JSON.stringify({ code: 0, total: 530, rows: [{ acb210: '1', cca113: '普工', aab004: '示例' }] }),
    }));
    const { code, said } = await check(configOf({ kind: 'hrss', baseUrl, provides: ['searchJobs'] }));
    expect(code).toBe(1);
    expect(said).toContain('只读到一部分（530 条里的 1 条）：翻页后送来的还是同一页');
  });

  it('prints nothing that controls a terminal, and no code without an end', async () => {
    const control = '\u001b[2J\u001b]0;pwned\u0007';
    const job = { title: '保洁', employer: '示例', pay: { negotiable: true }, source: '示例' };
    const items = [
      { ...job, id: '1', employment: control },
      { ...job, id: '2', employment: `x${'码'.repeat(20_000)}` },
      { ...job, id: '3', tags: ['a\r\nb', '\u202etxt'] },
      { ...job, id: `4${control}`, title: null },
    ];
    const page = JSON.stringify({ items, total: 4, page: 1, pageSize: 20 });
    const { baseUrl } = await serve(() => ({ body: page }));
    const { said } = await check(configOf({ kind: 'gateway', baseUrl, provides: ['searchJobs'] }));
    expect(said).toContain('不认识的代码：employment = [2J]0;pwned');
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(Math.max(...said.split('\n').map(({ length }) => length))).toBeLessThan(200);
  });

  it.each([
    ['{"name":"x","sources":[{"kind":"ftp","baseUrl":"https://city.example"}]}', 'sources[0].kind'],
    ['{"name":"x","sources":[{"kind":"hrss","baseUrl":"/api"}]}', 'sources[0].baseUrl'],
    ['{"name":"x","sources":[]}', 'sources'],
    ['{"name":', '读不了配置'],
  ])('ends with 2 on the wrong configuration %s and names %s', async (config, named) => {
    const { code, said } = await check(config);
    expect(code).toBe(2);
    expect(said).toContain(named);
  });
});

describe('the worked example of README.zh-CN.md', () => {
  it('works as the text says', async () => {
    const text = await readFile(join(root, 'README.zh-CN.md'), 'utf8');
    const example = /```json\n(\{[^`]*"sources"[^`]*\})\n```/.exec(text)?.[1];
    if (!example) throw new Error('the example is gone');
    const { code, said } = await check(example.replaceAll('http://localhost:5172', city.url));
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain('结论：可以用。');
  });
});
