import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Hono, type MiddlewareHandler } from 'hono';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { cdnRules } from '../../../.package/cdnRules.ts';
import { compressAll, writeSums } from '../../../.package/ship/files.ts';
import { pluginApp } from '../../../mocks/serve/folders.ts';
import { serveOrigin } from '../../../mocks/serve/origin.ts';
import { diagnose } from '../../../src/host/doctor/diagnose.ts';
import { gather } from '../../../src/host/doctor/gather.ts';
import { cachingOf, LINES, lineFor } from '../../../src/host/doctor/servingRules.ts';
import { codes } from './deployment.ts';

/* A release in small, served as the package says, and each mistake that an operator can make. */

const code = `/* ${'一二三四五'.repeat(300)} */`;
const manifest = (version: string, file: string) =>
  JSON.stringify({
    metaData: { buildInfo: { buildVersion: version } },
    shared: [],
    exposes: [{ assets: { js: { sync: [file], async: [] } } }],
  });
const files: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({ version: '1.2.3', api: { min: 1, max: 1 }, widgets: [] }),
  'mf-manifest.json': manifest('1.2.3', 'icon.0a1b2c.js'),
  'remoteEntry.js': code,
  'icon.0a1b2c.js': code,
  'later.1a2b3c.js': code,
  'mount/mf-manifest.json': manifest('1.2.3', 'mount.0a1b2c.js'),
  'mount/remoteEntry.js': code,
  'mount/mount.0a1b2c.js': code,
  'standalone.js': code,
  'frame.html': '<!doctype html>',
  'frame.js': code,
  'webview.html': '<!doctype html>',
  'webview.js': code,
  'app.html': '<!doctype html>',
  'lib/index.js': code,
  'lib/host/package/public.d.ts': 'export {};',
};

let release: string;
beforeAll(async () => {
  release = await mkdtemp(join(tmpdir(), 'served-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(release, file)), { recursive: true });
    await writeFile(join(release, file), text);
  }
  await compressAll(release);
  await writeSums(release);
});
afterAll(() => rm(release, { recursive: true }));

/** A copy of the release, to spoil. */
async function copy(below = '') {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(release, join(folder, below), { recursive: true });
  return folder;
}

async function served(app: Hono) {
  const { url, close } = await serveOrigin(app.fetch, 0);
  onTestFinished(close);
  return url;
}

const found = async (url: string) => diagnose(await gather({ plugin: `${url}/`, timeout: 5000 }));

describe('a release that our own server serves', () => {
  it('has nothing wrong, file by file', async () => {
    const findings = await found(await served(pluginApp(release)));
    expect(findings.filter(({ level }) => level !== 'ok')).toEqual([]);
    expect(codes(findings)).toEqual(
      expect.arrayContaining(['ok release', 'ok serving', 'ok caching', 'ok cors']),
    );
    const own = Object.keys(files).filter((file) => !file.endsWith('.d.ts')).length;
    expect(findings.find((one) => one.code === 'release')?.seen).toBe(
      `All ${own} files are those of the release.`,
    );
  });

  it('comes compressed, in parts, by its hash, and never as a list or a page', async () => {
    const url = await served(pluginApp(release));
    const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}/${path}`, { headers });
    for (const encoding of ['br', 'gzip']) {
      const answer = await get('icon.0a1b2c.js', { 'Accept-Encoding': encoding });
      expect(answer.headers.get('Content-Encoding')).toBe(encoding);
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/javascript/);
      expect(answer.headers.get('Cache-Control')).toBe(cachingOf('icon.0a1b2c.js'));
      expect(await answer.text()).toBe(code);
    }
    const part = await get('remoteEntry.js', { Range: 'bytes=3-6', 'Accept-Encoding': 'identity' });
    expect([part.status, part.headers.get('Content-Range')]).toEqual([
      206,
      `bytes 3-6/${Buffer.byteLength(code)}`,
    ]);
    expect((await part.arrayBuffer()).byteLength).toBe(4);
    for (const path of [
      '',
      'mount/',
      'lib',
      'absent.00000000.js',
      '../package.json',
      '%2e%2e/package.json',
    ]) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(answer.headers.get('Cache-Control') ?? '').not.toContain('immutable');
    }
  });

  it('beside the one before has the files of both, and its own entries', async () => {
    const before = await copy();
    await rename(join(before, 'icon.0a1b2c.js'), join(before, 'icon.ffffff.js'));
    await writeFile(join(before, 'remoteEntry.js'), 'old');
    const url = await served(pluginApp(release, before));
    expect((await fetch(`${url}/icon.ffffff.js`)).status).toBe(200);
    expect(await (await fetch(`${url}/remoteEntry.js`)).text()).toBe(code);
    const back = await served(pluginApp(before, release));
    expect(
      await (await fetch(`${back}/remoteEntry.js`, { headers: { 'Accept-Encoding': 'identity' } })).text(),
    ).toBe('old');
    expect((await fetch(`${back}/icon.0a1b2c.js`)).status).toBe(200);
  });
});

/** A server that does something else with some files; all others are served as they should be. */
const spoiled = (wrong: MiddlewareHandler) => new Hono().use(wrong).route('/', pluginApp(release));
const only =
  (pattern: RegExp, then: MiddlewareHandler): MiddlewareHandler =>
  (c, next) =>
    pattern.test(c.req.path) ? then(c, next) : next();
/** Answers as it should, with another header; without a value the header is left out. */
const withHeader =
  (name: string, value?: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (value === undefined) c.res.headers.delete(name);
    else c.res.headers.set(name, value);
  };
const page: MiddlewareHandler = (c) => Promise.resolve(c.html('<!doctype html><title>Host</title>'));

type Fault = readonly [what: string, wrong: MiddlewareHandler, code: string, rule: keyof typeof LINES];
const faults: readonly Fault[] = [
  [
    'a file of a manifest is missing',
    only(/icon\.0a/, (c) => Promise.resolve(c.notFound())),
    'error file-missing',
    'missing',
  ],
  [
    'a file that comes later is missing',
    only(/later\./, (c) => Promise.resolve(c.notFound())),
    'error file-missing',
    'missing',
  ],
  ['a page stands in place of a script', only(/mount\.0a/, page), 'error file-wrong', 'missing'],
  [
    'a page stands in place of a script that comes later',
    only(/later\./, page),
    'error file-wrong',
    'missing',
  ],
  ['a page is the answer to whatever is missing', only(/absent/, page), 'warn absent-answered', 'missing'],
  [
    'a missing file stays missing for a year',
    only(/absent/, withHeader('Cache-Control', 'public, max-age=31536000, immutable')),
    'warn absent-kept',
    'missingCache',
  ],
  [
    'a manifest is that of an older release',
    only(/^\/mf-manifest/, (c) => Promise.resolve(c.json(JSON.parse(manifest('1.2.2', 'icon.0a1b2c.js'))))),
    'error file-stale',
    'caching',
  ],
  [
    'something on the way rewrites a script',
    only(/later\./, (c) =>
      Promise.resolve(c.body('/* by a proxy */', 200, { 'Content-Type': 'text/javascript' })),
    ),
    'error file-changed',
    'compressed',
  ],
  [
    'scripts have a wrong type',
    only(/\.js$/, withHeader('Content-Type', 'text/plain')),
    'error content-type',
    'types',
  ],
  [
    'scripts do not say their charset',
    only(/\.js$/, withHeader('Content-Type', 'text/javascript')),
    'warn charset',
    'charset',
  ],
  [
    'a file is found by a chain of redirects',
    async (c, next) => {
      if (c.req.path === '/remoteEntry.js' && !c.req.query('hop')) return c.redirect('/remoteEntry.js?hop=1');
      if (c.req.query('hop') === '1') return c.redirect('/remoteEntry.js?hop=2');
      return next();
    },
    'warn redirects',
    'address',
  ],
  ['other origins may not read', withHeader('Access-Control-Allow-Origin'), 'error cors-plugin', 'cors'],
  ['types may be guessed', withHeader('X-Content-Type-Options'), 'warn nosniff', 'nosniff'],
  [
    'nothing is compressed',
    async (c, next) => {
      c.req.raw.headers.delete('Accept-Encoding');
      await next();
    },
    'warn not-compressed',
    'compressed',
  ],
  [
    'an entry is kept for an hour',
    only(/remoteEntry/, withHeader('Cache-Control', 'max-age=3600')),
    'error cache-entry',
    'caching',
  ],
  [
    'files with a hash are asked for anew',
    only(/0a1b2c/, withHeader('Cache-Control', 'no-cache')),
    'warn cache-chunk',
    'lasting',
  ],
  [
    'folders list their files',
    only(/mount\/$/, (c) => Promise.resolve(c.html('<a href="remoteEntry.js">remoteEntry.js</a>'))),
    'warn listing',
    'listing',
  ],
  ['the list of checksums is a page', only(/SHA256SUMS/, page), 'error file-wrong', 'missing'],
];

describe('the doctor of a deployed release', () => {
  it.each(faults)('finds that %s, and names the line that mends it', async (_, wrong, expected, rule) => {
    const findings = await found(await served(spoiled(wrong)));
    const finding = findings.find(({ level, code: one }) => `${level} ${one}` === expected);
    expect(codes(findings)).toContain(expected);
    expect(finding?.todo).toContain(lineFor(rule));
  });

  it('does not call the page that answers whatever is missing a wrong list of origins', async () => {
    const findings = await found(await served(spoiled(only(/absent|frame-origins/, page))));
    expect(codes(findings)).toContain('warn absent-answered');
    expect(codes(findings)).not.toContain('error frame-origins');
  });

  it('says once that a file is missing, and nothing of files that are not asked for by name', async () => {
    const wrong = only(/icon\.0a|\.d\.ts$/, (c) => Promise.resolve(c.notFound()));
    const findings = await found(await served(spoiled(wrong)));
    expect(findings.filter(({ code: one }) => one === 'file-missing')).toHaveLength(1);
  });

  it('does not follow a list of checksums to another place', async () => {
    const folder = await copy('plugin');
    const sum = '0'.repeat(64);
    await writeFile(
      join(folder, 'plugin/SHA256SUMS'),
      `${sum}  ../secret.js\n${sum}  https://other.example/x.js\n`,
    );
    const asked: string[] = [];
    const app = new Hono().use(async (c, next) => {
      asked.push(c.req.path);
      await next();
    });
    await found(`${await served(app.route('/', pluginApp(folder)))}/plugin`);
    expect(asked).toContain('/plugin/SHA256SUMS');
    expect(asked.filter((path) => path.includes('secret'))).toEqual([]);
  });
});

describe('the ready configurations', () => {
  const read = (file: string) => readFile(join(import.meta.dirname, '../../../.package/serve', file), 'utf8');

  it.each(['nginx', 'caddy'] as const)('of %s have every line that the doctor names', async (server) => {
    const text = await read(server === 'nginx' ? 'nginx.conf' : 'Caddyfile');
    const lines = text.split('\n').map((line) => line.trim());
    expect(Object.values(LINES).filter((line) => !lines.includes(line[server]))).toEqual([]);
  });

  it('of a CDN say of each file what our own server says', () => {
    const rules = cdnRules.rules.map(({ path, headers }) => ({ path: new RegExp(path), headers }));
    for (const path of [...Object.keys(files), 'render.12ab34.js.map', 'own.1.js']) {
      const headers = rules.find((rule) => rule.path.test(path))?.headers;
      expect(headers?.['Cache-Control']).toBe(cachingOf(path));
      expect(headers?.['X-Content-Type-Options']).toBe('nosniff');
    }
  });
});
