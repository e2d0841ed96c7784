import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/host/doctor/diagnose.ts';
import type { Finding } from '../../../src/host/doctor/finding.ts';
import { gather } from '../../../src/host/doctor/gather.ts';
import { codes, contextAt, deploy, files, gatewayAt, troubles } from './deployment.ts';

const { script, json, container, react } = files;
const strict = { 'X-Content-Type-Options': 'nosniff' };
const html = { body: '<!doctype html>', headers: { 'Content-Type': 'text/html', ...files.open, ...strict } };
const closed = {
  body: '{"exposes":[]}',
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache', ...strict },
};

describe('a deployment', () => {
  it('that is right has no trouble, and the doctor says what it saw', async () => {
    const url = await deploy();
    const found = diagnose(await gather({ plugin: url, page: `${url}/page` }));
    expect(codes(found)).toEqual([
      'ok files',
      'ok cors',
      'ok caching',
      'ok serving',
      'ok contract',
      'ok react',
      'ok csp',
    ]);
    expect(found.find(({ code }) => code === 'contract')?.seen).toContain('1.2.3');
    expect(found.find(({ code }) => code === 'react')?.seen).toContain('^19.0.0');
  });

  it('whose pages are not all there is told which one, and whom the frame will not answer', async () => {
    const page = { ...html, headers: { ...html.headers, 'Cache-Control': 'no-cache' } };
    const pages = Object.fromEntries(
      ['frame.html', 'webview.html', 'app.html'].map((name) => [`/${name}`, page] as const),
    );
    const scripts = Object.fromEntries(
      ['standalone.js', 'frame.js', 'webview.js'].map((name) => [`/${name}`, script('no-cache')] as const),
    );
    const bad = (list: readonly Finding[]) => codes(list).filter((code) => !code.startsWith('ok'));
    const look = async (wrong: Parameters<typeof deploy>[0]) => {
      const url = await deploy({ ...pages, ...scripts, ...wrong });
      return { url, found: diagnose(await gather({ plugin: url, page: `${url}/page` })) };
    };
    expect(bad((await look({})).found)).toEqual([]);
    const { found } = await look({ '/frame.js': { status: 404 } });
    expect(bad(found)).toEqual(['error file-missing']);
    expect(found.find(({ code }) => code === 'file-missing')?.seen).toContain('/frame.js');
    const kept = await look({
      '/app.html': { ...page, headers: { ...page.headers, 'Cache-Control': 'max-age=60' } },
    });
    expect(bad(kept.found)).toEqual(['error cache-entry']);
    const other = await look({ '/frame-origins.json': json(['https://other.example']) });
    expect(codes(other.found)).toContain('ok frame-origin');
    expect(other.found.find(({ code }) => code === 'frame-origin')?.todo).toContain(other.url);
    expect(bad((await look({ '/frame-origins.json': json(['https://other.example/']) })).found)).toEqual([
      'error frame-origins',
    ]);
  });

  it('of which nothing is there has one trouble: the address, and not each file', async () => {
    const gone = { status: 404, body: 'not found' };
    const names = ['/manifest.json', '/mf-manifest.json', '/remoteEntry.js'];
    const all = [...names, ...names.slice(1).map((name) => `/mount${name}`)];
    const found = await troubles(Object.fromEntries(all.map((name) => [name, gone])));
    expect(codes(found)).toEqual(['error plugin-missing']);
    expect(found[0]?.todo).toContain('Correct the address');
  });

  it('needs no CORS for a page of the same origin, nor does its city', async () => {
    const bare = ({ body }: { body?: string }) => ({
      body,
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache', ...strict },
    });
    const wrong = {
      '/mf-manifest.json': bare(container('1.2.3', 'icon.0a1b2c3d.js', [react])),
      '/city.json': bare(
        json({ name: 'x', sources: [{ kind: 'gateway', baseUrl: 'http://localhost:9/api' }] }),
      ),
      '/api/towns': bare(json({ items: [] })),
      'OPTIONS /api/bookings': { status: 404 },
    };
    const one = { context: (url: string) => contextAt(url) };
    const file = { context: (url: string) => ({ api: 1, city: { url: `${url}/city.json` } }) };
    expect(await troubles(wrong, { ...one, beside: true })).toEqual([]);
    expect(codes(await troubles(wrong, one))).toEqual([
      'error cors-plugin',
      'error cors-city',
      'error city-preflight',
    ]);
    expect(codes(await troubles(wrong, { ...file, beside: true }))).not.toContain('error city-config');
    expect(codes(await troubles(wrong, file))).toContain('error city-config');
  });

  it('whose city is configured at an address is told what the file names in vain', async () => {
    const file = { name: 'x', sources: [{ kind: 'gateway', baseUrl: 'http://localhost:9/api' }] };
    const odd = { ...file, offf: {}, off: { bookin: '在修' } };
    const context = (url: string) => ({ api: 1, city: { url: `${url}/city.json` } });
    const found = await troubles({ '/city.json': json(odd) }, { context });
    const said = found.map(({ seen, todo }) => `${seen} ${todo}`).join('\n');
    expect(said).toContain('offf is no field of http');
    expect(said).toContain('Write off if that is meant.');
    expect(said).toMatch(/off in http\S+ has the name bookin, .*nothing is switched off by it/);
    expect(said).toContain('Write booking if that is meant.');
    const clean = await troubles({ '/city.json': json(file) }, { context });
    expect(codes(clean)).toEqual(['error city-unreachable']);
  });

  it.each([
    ['an entry is missing', { '/mount/remoteEntry.js': { status: 404 } }, ['error file-missing']],
    ['a file of a part is missing', { '/icon.0a1b2c3d.js': { status: 404 } }, ['error file-missing']],
    ['a page answers for a file', { '/remoteEntry.js': html }, ['error file-wrong', 'warn cache-entry']],
    [
      'a manifest is of another product',
      { '/manifest.json': json({ name: 'shop', version: '4.0.0', icons: [] }) },
      ['error other-product'],
    ],
    [
      'a container is of another product',
      { '/mf-manifest.json': json({ name: 'shop', metaData: {}, exposes: [], shared: [] }) },
      ['error other-product'],
    ],
    ['a manifest is cut off', { '/manifest.json': { ...json({}), body: '{"vers' } }, ['error file-wrong']],
    [
      'scripts are text',
      { '/remoteEntry.js': entryWith('Content-Type', 'text/plain', { 'X-Content-Type-Options': '' }) },
      ['warn content-type', 'warn nosniff'],
    ],
    [
      'scripts are text and nothing is guessed',
      { '/remoteEntry.js': entryWith('Content-Type', 'text/plain') },
      ['error content-type'],
    ],
    [
      'a manifest is closed to other origins',
      { '/mf-manifest.json': closed },
      ['error cors-plugin', 'error versions-differ'],
    ],
    [
      'an entry is kept for an hour',
      { '/remoteEntry.js': entryWith('Cache-Control', 'max-age=3600') },
      ['error cache-entry'],
    ],
    [
      'nothing is said of an entry',
      { '/remoteEntry.js': entryWith('Cache-Control', '') },
      ['warn cache-entry'],
    ],
    ['a hashed file is not kept', { '/icon.0a1b2c3d.js': script('no-cache') }, ['warn cache-chunk']],
    [
      'one container is of another build',
      { '/mount/mf-manifest.json': container('1.2.2', 'mount.0a1b2c3d.js', []) },
      ['error versions-differ'],
    ],
    [
      'the contract is another',
      { '/manifest.json': json({ version: '1.2.3', api: { min: 2, max: 3 }, widgets: [] }) },
      ['error contract-unsupported'],
    ],
  ])('is found out when %s', async (_, wrong, expected) => {
    expect(codes(await troubles(wrong))).toEqual(expected);
  });

  it('is named when it is not there at all', async () => {
    const gone = 'http://localhost:51799/';
    const found = diagnose(await gather({ plugin: gone, timeout: 2000 }));
    expect(codes(found.filter(({ level }) => level !== 'ok'))).toEqual(['error plugin-unreachable']);
    expect(found[0]?.seen).toContain('ECONNREFUSED');
  });

  it.each([
    ['refused', 'http://localhost:51799'],
    ['unknown host', 'http://city.invalid'],
  ])('says that a city is %s', async (reason, city) => {
    const found = await troubles({}, { context: () => contextAt(city) });
    expect(found.find(({ code }) => code === 'city-unreachable')?.seen).toContain(`(${reason}: `);
  });

  it('tells a city that redirects, because writes are not sent on', async () => {
    const headers = { Location: '/elsewhere', 'Access-Control-Allow-Origin': '*' };
    const wrong = { '/api/towns': { status: 302, headers }, '/elsewhere': files.json({ items: [] }) };
    expect(codes(await troubles(wrong, { context: contextAt }))).toContain('warn city-redirects');
  });

  it('over http is trouble for a page over https', async () => {
    const url = await deploy();
    const facts = await gather({ plugin: url, page: `${url}/page` });
    const secure = { ...facts, plugin: 'http://plugin.example/', origin: 'https://host.example' };
    expect(codes(diagnose(secure))).toContain('error mixed-content');
    expect(codes(diagnose({ ...secure, plugin: 'https://plugin.example/' }))).not.toContain(
      'error mixed-content',
    );
  });

  it('tells which React it takes', async () => {
    const url = await deploy({
      '/mf-manifest.json': container('1.2.3', 'icon.0a1b2c3d.js', [{ ...react, requiredVersion: '^20.0.0' }]),
    });
    const found = diagnose(await gather({ plugin: url }));
    expect(found.find(({ code }) => code === 'react')?.seen).toContain('^20.0.0');
  });
});

describe('a city', () => {
  const context = contextAt;
  const preflight = (headers: Record<string, string>) => ({
    'OPTIONS /api/bookings': { status: 204, headers: { ...files.open, ...headers } },
  });

  it('that is open to the page is fine', async () => {
    expect(await troubles({}, { context })).toEqual([]);
  });

  it.each([
    ['reads are closed to the page', { '/api/towns': closed }, 'cors-city'],
    ['the address is wrong', { '/api/towns': { status: 404, headers: files.open } }, 'city-answer'],
    [
      'a write may carry no key',
      preflight({ 'Access-Control-Allow-Headers': 'Content-Type' }),
      'city-preflight',
    ],
    [
      'a write is not asked about',
      { 'OPTIONS /api/bookings': { status: 405, headers: files.open } },
      'city-preflight',
    ],
  ])('is found out when %s', async (_, wrong, code) => {
    expect(codes(await troubles(wrong, { context }))).toEqual([`error ${code}`]);
  });

  it('need allow only the headers that a write carries: one without a body has no Content-Type', async () => {
    const preflight = {
      status: 204,
      headers: {
        ...files.open,
        'Access-Control-Allow-Headers': 'Idempotency-Key',
        'Access-Control-Allow-Methods': 'DELETE',
      },
    };
    const cancelling = (url: string) =>
      contextAt(url, { city: { name: 'x', sources: [gatewayAt(url, ['listTowns', 'cancelBooking'])] } });
    expect(await troubles({ 'OPTIONS /api/bookings/1': preflight }, { context: cancelling })).toEqual([]);
    const moving = (url: string) =>
      contextAt(url, { city: { name: 'x', sources: [gatewayAt(url, ['listTowns', 'moveBooking'])] } });
    const found = await troubles({ 'OPTIONS /api/bookings/1': preflight }, { context: moving });
    expect(found).toMatchObject([
      {
        code: 'city-preflight',
        seen: expect.stringMatching(/does not allow the header content-type, does not allow PATCH/),
        todo: expect.stringMatching(/the method PATCH, and the headers content-type, idempotency-key\.$/),
      },
    ]);
  });

  it('must allow Authorization for writes too', async () => {
    const context = (url: string) => {
      const { city } = contextAt(url);
      return contextAt(url, { auth: true, city: { ...city, tokenOrigins: [url] } });
    };
    const preflight = (names: string) => ({
      status: 204,
      headers: { ...files.open, 'Access-Control-Allow-Headers': names },
    });
    const found = await troubles(
      {
        'OPTIONS /api/towns': preflight('Authorization'),
        'OPTIONS /api/bookings': preflight('Content-Type, Idempotency-Key'),
      },
      { context },
    );
    expect(found).toMatchObject([{ code: 'city-preflight', seen: expect.stringContaining('for POST') }]);
  });

  it('must allow Authorization by name where the token goes, as a star does not stand for it', async () => {
    const withLogin = (url: string) => {
      const { city } = contextAt(url);
      return contextAt(url, { auth: true, city: { ...city, tokenOrigins: [url] } });
    };
    const star = { status: 204, headers: { ...files.open, 'Access-Control-Allow-Headers': '*' } };
    const found = await troubles(
      { 'OPTIONS /api/bookings': star, 'OPTIONS /api/towns': star },
      { context: withLogin },
    );
    expect(codes(found)).toEqual(['error city-preflight']);
    expect(found[0]?.seen).toContain('does not allow the header authorization');
    const named = {
      status: 204,
      headers: { ...files.open, 'Access-Control-Allow-Headers': '*, Authorization' },
    };
    expect(
      await troubles({ 'OPTIONS /api/bookings': named, 'OPTIONS /api/towns': named }, { context: withLogin }),
    ).toEqual([]);
  });

  it('may be given functions by true, wherever they stand', async () => {
    const login = { getToken: true, onChange: true, login: true };
    const context = (url: string) => contextAt(url, { auth: login, scan: true });
    expect(codes(await troubles({}, { context }))).toEqual(['warn token-nowhere']);
    const wrong = (url: string) => contextAt(url, { auth: { ...login, onChange: 'yes' } });
    expect(await troubles({}, { context: wrong })).toMatchObject([
      {
        code: 'context-invalid',
        seen: 'auth.onChange is wrong.',
        todo: 'Expected: a function (in a file: true).',
      },
    ]);
  });

  it('that no token goes to makes a login useless', async () => {
    const withLogin = (url: string) => contextAt(url, { auth: true });
    expect(codes(await troubles({}, { context: withLogin }))).toEqual(['warn token-nowhere']);
  });

  it('that does not answer is named', async () => {
    const found = await troubles({}, { context: () => contextAt('http://localhost:51799') });
    expect(codes(found)).toEqual(['error city-unreachable']);
  });
});

/** The entry of the container for React with another header. */
function entryWith(name: string, value: string, more: Record<string, string> = {}) {
  const { body, headers } = script('no-cache');
  return { body, headers: { ...headers, [name]: value, ...more } };
}
