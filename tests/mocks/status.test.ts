import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { serveCity } from '../../mocks/city/server.ts';
import { type Reading, readReading } from '../../mocks/city/status/reading.ts';
import { statusPage } from '../../mocks/city/status/statusPage.ts';
import { checkCity } from '../../src/city/check/checkCity.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'status-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** What `check:city` reads of the sandbox city, as it is written to a file. */
async function readingOf(scenario: string, at: string, provides: readonly string[]) {
  const city = await serveCity({ port: 0, jobCount: 60 });
  onTestFinished(() => city.close());
  const baseUrl = `${city.url}${scenario}/api`;
  const config = { name: '示例城市', sources: [{ kind: 'gateway', name: '网关', baseUrl, provides }] };
  return JSON.stringify(await checkCity(config, new Date(at)));
}

const written = (call: object = {}, at = '2026-11-23T01:00:00.000Z'): Reading => {
  const answered = { call: 'listTowns', ms: 3, ok: true, read: 1, kept: 1, dropped: [], missing: [] };
  const calls = [{ ...answered, unknownCodes: [], ...call }];
  const reading = readReading(
    JSON.stringify({ city: '示例', at, usable: true, sources: [{ source: '网关', kind: 'gateway', calls }] }),
  );
  if (!reading) throw new Error('no reading');
  return reading;
};
const page = (...readings: Reading[]) => statusPage(readings, [], new Date('2026-11-23T01:10:00.000Z'));

it('the command makes a page of the readings in a folder: the last one whole, the others by a line', async () => {
  const at = await folder();
  await writeFile(join(at, '1.json'), await readingOf('', '2026-11-23T01:00:00Z', ['listPolicies']));
  const broken = await readingOf('/scenario/broken', '2026-11-23T02:00:00Z', ['listPolicies', 'searchJobs']);
  await writeFile(join(at, '2.json'), broken);
  await writeFile(join(at, '3.json'), '<html>');
  await mkdir(join(at, '4.json'));
  const file = join(at, 'status.html');
  await run(process.execPath, ['mocks/city/status/main.ts', at, file], { cwd: root });

  const html = await readFile(file, 'utf8');
  expect(html).toContain('读取时间：2026-11-23 10:00');
  expect(html).toContain(
    '<td data-head="接口">listPolicies</td><td data-head="结果">能用 58 条，读到 72 条</td>',
  );
  expect(html).toMatch(
    /<td[^>]*>items\[\]\.title: string<\/td><td[^>]*>4<\/td><td[^>]*>items\[4\]\.title<\/td>/,
  );
  expect(
    html.match(/<td[^>]*>2026-11-23 (?:09|10):00<\/td><td[^>]*><span class="good">可以用/g),
  ).toHaveLength(2);
  expect(html).toContain('读不了的文件：3.json、4.json');
  expect(html).not.toContain('<script');
});

it('without a reading the page that was there stays', async () => {
  const at = await folder();
  const file = join(at, 'status.html');
  await writeFile(file, 'yesterday');
  const ended = await run(process.execPath, ['mocks/city/status/main.ts', at, file], { cwd: root }).then(
    () => 0,
    (error: { readonly code: number }) => error.code,
  );
  expect(ended).toBe(1);
  expect(await readFile(file, 'utf8')).toBe('yesterday');
});

it('says of an answer what is missing in it, and counts what can be used', async () => {
  const html = await page(written({ missing: ['二区'], read: 5, kept: 3 }));
  expect(html).toContain('<span class="bad">能用 3 条，读到 5 条，没有回应的：二区</span>');
  expect(html).toContain(
    '</span></td><td data-head="能用的记录">3</td><td data-head="没有成功的接口">无</td>',
  );
});

it('says how old the data is, and when nobody has read for hours', async () => {
  const now = await page(written({ asOf: '2026-11-22T16:30:00Z', newest: '2026-11-20' }));
  expect(now).toContain(
    '<td data-head="数据时间">2026-11-23 00:30</td><td data-head="最近发布">2026-11-20（3 天前）</td>',
  );
  expect(now).not.toContain('没有新的读数');
  expect(await page(written({}, '2026-11-22T20:00:00.000Z'))).toContain('已经 5 小时没有新的读数了');
});

it.each([
  { unknownCodes: [{ field: 'tags', code: '<img src=x onerror=alert(1)>\u202e' }] },
  { ok: false, failure: 'malformed', cause: '<img src=x onerror=alert(1)>\u202e' },
])('shows what a city sent as text: %o', async (call) => {
  const html = await page(written(call));
  expect(html).toContain('&lt;img src=x');
  expect(html).not.toMatch(/<img|\u202e/);
});
