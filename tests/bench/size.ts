import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page, type Request } from 'playwright';
import { PARTS, type Part } from '../../mocks/host/settings.ts';
import { type Demo, serveDemo } from '../../mocks/serve/demo.ts';
import { prepareChromium } from '../browser/chromium.ts';

/**
 * `npm run size`: what each entry costs, measured in a browser on both demo hosts: brotli bytes (quality 11) and
 * requests to the plugin's origin, and to the host's origin for its React. Prints JSON. Needs `npm run build` before.
 */
interface Weight {
  readonly brotliBytes: number;
  readonly requests: number;
}

const ICON = { name: '15分钟就业服务圈', exact: true };
const HOSTS = { react: '/', plain: '/plain.html' } as const;

const brotli = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Collects the bodies that come from one origin, until they are asked for. */
function listen(page: Page, origin: string) {
  const bodies: Promise<{ url: string; body: Buffer }>[] = [];
  const onFinished = (request: Request) => {
    if (new URL(request.url()).origin !== origin) return;
    bodies.push(
      request.response().then(async (response) => ({
        url: request.url(),
        body: (await response?.body()) ?? Buffer.alloc(0),
      })),
    );
  };
  page.on('requestfinished', onFinished);
  return () => {
    page.off('requestfinished', onFinished);
    return Promise.all(bodies);
  };
}

const weigh = (files: readonly { body: Buffer }[]): Weight => ({
  brotliBytes: files.reduce((sum, { body }) => sum + brotli(body), 0),
  requests: files.length,
});

/** Opens one part and weighs what came from the plugin and, of the host's files, those that hold React. */
async function measure(browser: Browser, demo: Demo, path: string, part: Part | undefined) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  // What is brought while nobody waits for it does not count.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const fromPlugin = listen(page, demo.plugin.url);
  const fromHost = listen(page, demo.host.url);
  await page.goto(`${demo.host.url}${path}?town=310118001&part=${part ?? 'circle'}`);
  const icon = page.getByRole('button', ICON);
  await icon.waitFor();
  if (part !== undefined) {
    await icon.click();
    // The host's page has headings of its own.
    await page.locator('.shell, .alone').getByRole('heading', { level: 2 }).first().waitFor();
    await page.locator('[aria-busy="true"]').filter({ visible: true }).first().waitFor({ state: 'hidden' });
  }
  await page.waitForLoadState('networkidle');
  const react = (await fromHost()).filter(({ body }) => body.includes('reconcilerVersion'));
  const measured = { plugin: weigh(await fromPlugin()), hostReact: weigh(react) };
  await page.close();
  return measured;
}

const demo = await serveDemo({ host: 0, plugin: 0, city: 0 });
const browser = await chromium.launch(await prepareChromium());
const result: Record<string, Record<string, unknown>> = {};
for (const [host, path] of Object.entries(HOSTS)) {
  const weights: Record<string, unknown> = { icon: await measure(browser, demo, path, undefined) };
  for (const part of PARTS) weights[part] = await measure(browser, demo, path, part);
  result[host] = weights;
}
await browser.close();
await demo.close();
console.log(JSON.stringify(result, null, 2));
