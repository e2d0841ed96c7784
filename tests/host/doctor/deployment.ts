import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { serveOrigin } from '../../../mocks/serve/origin.ts';
import { readContext } from '../../../src/host/doctor/checkContext.ts';
import { diagnose } from '../../../src/host/doctor/diagnose.ts';
import type { Finding } from '../../../src/host/doctor/finding.ts';
import { gather } from '../../../src/host/doctor/gather.ts';

/** The response of a server for a file. By default, the status is 200. */
interface Served {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const script = (cache: string): Served => ({
  body: '1;',
  headers: {
    'Content-Type': 'text/javascript',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': cache,
  },
});
const json = (value: object): Served => ({
  body: JSON.stringify(value),
  headers: {
    'Content-Type': 'application/json',
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-cache',
  },
});
const container = (version: string, file: string, shared: readonly object[]) =>
  json({
    metaData: { buildInfo: { buildVersion: version } },
    shared,
    exposes: [{ assets: { js: { sync: [file], async: [] } } }],
  });
const react = { name: 'react', version: '19.3.1', requiredVersion: '^19.0.0' };
const kept = 'public, max-age=31536000, immutable';
const open = { 'Access-Control-Allow-Origin': '*' };

const sane: Readonly<Record<string, Served>> = {
  '/manifest.json': json({ version: '1.2.3', api: { min: 1, max: 1 }, widgets: [{ id: 'jobs' }] }),
  '/mf-manifest.json': container('1.2.3', 'icon.0a1b2c3d.js', [react]),
  '/remoteEntry.js': script('no-cache'),
  '/icon.0a1b2c3d.js': script(kept),
  '/mount/mf-manifest.json': container('1.2.3', 'mount.0a1b2c3d.js', []),
  '/mount/remoteEntry.js': script('no-cache'),
  '/mount/mount.0a1b2c3d.js': script(kept),
  '/page': { body: '<!doctype html><title>Host</title>', headers: { 'Content-Type': 'text/html' } },
  'OPTIONS /api/bookings': {
    status: 204,
    headers: {
      ...open,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key',
      'Access-Control-Allow-Methods': 'GET, POST',
    },
  },
  '/api/towns': json({ items: [] }),
};

export const files = { script, json, container, react, open };

/** An origin that is plugin, host page and city at once; correct except for the given files. */
export async function deploy(wrong: Readonly<Record<string, Served>> = {}): Promise<string> {
  const app = new Hono();
  app.all('*', (c) => {
    const path = c.req.path;
    const name = c.req.method === 'OPTIONS' ? `OPTIONS ${path}` : path;
    const served = wrong[name] ?? sane[name] ?? { status: 404, body: 'not found' };
    const init = { status: served.status ?? 200, headers: { ...served.headers } };
    return new Response(init.status === 204 ? null : (served.body ?? ''), init);
  });
  const { url, close } = await serveOrigin(app.fetch, 0);
  onTestFinished(close);
  return url;
}

export const gatewayAt = (url: string, provides: readonly string[]) => ({
  kind: 'gateway',
  baseUrl: `${url}/api`,
  provides,
});

/** A context with one source at that origin, which provides towns and bookings. */
export const contextAt = (url: string, more: object = {}) => ({
  api: 1,
  city: { name: 'x', sources: [gatewayAt(url, ['listTowns', 'book'])] },
  ...more,
});

/** The same server under another origin, so that its pages need CORS. */
const elsewhere = (url: string) => url.replace('localhost', '127.0.0.1');

/** Errors and warnings for a deployment with the given mistakes, and a page of another origin unless it is `beside`. */
export async function troubles(
  wrong: Readonly<Record<string, Served>> = {},
  given: { page?: string; beside?: boolean; context?: (url: string) => object } = {},
): Promise<readonly Finding[]> {
  const url = await deploy(wrong);
  const read = given.context && readContext(given.context(url));
  if (read && 'findings' in read) return read.findings;
  const facts = await gather({
    plugin: `${url}/`,
    page: `${given.beside ? url : elsewhere(url)}${given.page ?? '/page'}`,
    context: read?.context,
  });
  return diagnose(facts).filter(({ level }) => level !== 'ok');
}

/** The distinct `level code` pairs, in order. */
export const codes = (findings: readonly Finding[]) => [
  ...new Set(findings.map(({ level, code }) => `${level} ${code}`)),
];
