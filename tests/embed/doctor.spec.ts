import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { address, expect, test } from './demo.ts';

const command = join(import.meta.dirname, '../../dist/lib/doctor.js');

/** Runs the built command as it is shipped. */
function doctor(...words: readonly string[]): Promise<{ code: unknown; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...words], (error, out) => resolve({ code: error?.code ?? 0, out }));
  });
}

const city = () => ({
  name: '示例城市',
  sources: [
    { kind: 'gateway', baseUrl: `${address('CITY')}/api` },
    { kind: 'hrss', baseUrl: `${address('CITY')}/hrss` },
    { kind: 'jobPosting', baseUrl: `${address('CITY')}/feed.html` },
  ],
  tokenOrigins: [address('CITY')],
});

test('the shipped command finds nothing wrong with the demo', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  const config = join(folder, 'context.json');
  await writeFile(config, JSON.stringify({ api: 1, city: city(), auth: true, locate: true }));
  for (const page of ['/', '/plain.html']) {
    const host = `${address('HOST')}${page}`;
    const { code, out } = await doctor(address('PLUGIN'), '--host', host, '--config', config);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('0 errors, 0 warnings.') });
  }
  await rm(folder, { recursive: true });
});

test('the shipped command finds out that something else is served', async () => {
  const { code, out } = await doctor(`${address('CITY')}/api/`, '--json');
  expect(code).toBe(1);
  expect(out).toContain('"plugin-missing"');
});

/** What the doctor of the container says in the page of a host, as `level code`. */
const inPage = (page: Page, host: object) =>
  page.evaluate(
    async ({ library, from, context }) => {
      const { loadServiceCircle } = await import(library);
      const { doctor } = await loadServiceCircle({ from });
      const found: readonly { level: string; code: string; seen: string }[] = await doctor(context);
      return found.map(({ level, code, seen }) => ({ finding: `${level} ${code}`, seen }));
    },
    { library: `${address('PLUGIN')}/lib/index.js`, from: address('PLUGIN'), context: host },
  );

test('the doctor in a host’s page finds nothing wrong with it', async ({ page }) => {
  await page.goto(`${address('HOST')}/`);
  await expect(page.getByRole('button', { name: '15分钟就业服务圈', exact: true })).toBeVisible();
  const found = await inPage(page, { api: 1, city: city() });
  expect(found.map(({ finding }) => finding)).toEqual([
    'ok react-shared',
    'ok styles',
    'ok storage',
    'ok city',
    'ok city',
    'ok city',
  ]);
  expect(found[0]?.seen).toContain('19.');
});

test('it sees a policy that refuses styles and the city, and storage that is denied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${address('HOST')}/addresses.json`);
  await page.evaluate(
    (policy) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = policy;
      document.head.append(meta);
    },
    `style-src 'nonce-right'; connect-src 'self' ${address('PLUGIN')}`,
  );
  const findings = async (host: object) => (await inPage(page, host)).map(({ finding }) => finding);
  const seen = await findings({ api: 1, city: { ...city(), sources: city().sources.slice(0, 1) } });
  expect(seen).toEqual(
    expect.arrayContaining(['error styles', 'warn storage', 'error city-unreachable', 'warn csp-violation']),
  );
  expect(await findings({ api: 1, nonce: 'right', city: city() })).toContain('ok styles');
});
