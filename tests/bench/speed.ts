import { type Browser, type BrowserContext, chromium } from 'playwright';
import { serveDemo } from '../../mocks/serve/demo.ts';
import { pluginApp } from '../../mocks/serve/folders.ts';
import { serveOrigin } from '../../mocks/serve/origin.ts';
import { prepareChromium } from '../browser/chromium.ts';
import { median, rounded } from './compare.ts';
import { ARMS, type Arm, buildArms } from './hosts/build.ts';

/** One opening of the job list on a phone. */
interface Visit {
  /** Milliseconds until the first job can be read. */
  readonly ms: number;
  /** Bytes over the line for code of the plugin's and the host's origin, headers included. */
  readonly bytes: number;
  readonly requests: number;
}

const ROUNDS = 9;
/** QUALITY: CPU 4× slowdown, 9 Mbps, 100 ms round trip. */
const PHONE = {
  cpu: 4,
  network: { offline: false, latency: 100, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 },
};

/**
 * Time until the first job can be read: the widget loaded by federation ÷ the same bundled into the host, first and
 * second visit. The arms take turns, and the first of them runs once more in every round as a control.
 */
export async function measureSpeed() {
  const demo = await serveDemo({ host: 0, plugin: 0, city: 0 });
  const folder = await buildArms(preload(demo.plugin.url));
  const hosts = await Promise.all(ARMS.map((arm) => serveOrigin(pluginApp(folder(arm)).fetch, 0)));
  const browser = await chromium.launch(await prepareChromium());
  const address = (arm: Arm) =>
    `${hosts[ARMS.indexOf(arm)]?.url}/?${new URLSearchParams({ plugin: demo.plugin.url, city: demo.city.url })}`;
  const arms = [...ARMS, 'static'] as const;
  const visits = arms.map(() => ({ first: [] as Visit[], second: [] as Visit[] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [nth, arm] of arms.entries()) {
      const [first, second] = await visitTwice(browser, address(arm), demo.city.url);
      // The first round warms the servers.
      if (round === 0) continue;
      visits[nth]?.first.push(first);
      visits[nth]?.second.push(second);
    }
  }
  await browser.close();
  await Promise.all([demo.close(), ...hosts.map((host) => host.close())]);
  const ms = (nth: number, which: 'first' | 'second') => median(visits[nth]?.[which].map((v) => v.ms) ?? []);
  const figures = (which: 'first' | 'second') => ({
    ...Object.fromEntries(
      ARMS.map((arm, nth) => [
        arm,
        {
          ms: Math.round(ms(nth, which)),
          'ratio to static': rounded(ms(nth, which) / ms(0, which)),
          bytes: median(visits[nth]?.[which].map((v) => v.bytes) ?? []),
          requests: median(visits[nth]?.[which].map((v) => v.requests) ?? []),
        },
      ]),
    ),
    'control: static ÷ static': rounded(ms(0, which) / ms(ARMS.length, which)),
  });
  return { 'first visit': figures('first'), 'second visit': figures('second') };
}

/** The recipe of the README. */
const preload = (plugin: string) =>
  `<link rel="preload" as="fetch" crossorigin href="${plugin}/mf-manifest.json"><link rel="preload" as="script" href="${plugin}/remoteEntry.js">`;

/** A new visitor, who comes again. */
async function visitTwice(browser: Browser, url: string, city: string): Promise<[Visit, Visit]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' });
  const visits: [Visit, Visit] = [await visit(context, url, city), await visit(context, url, city)];
  await context.close();
  return visits;
}

async function visit(context: BrowserContext, url: string, city: string): Promise<Visit> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', PHONE.network);
  await line.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  const ours = new Set<string>();
  let [bytes, requests] = [0, 0];
  line.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith(city) && request.url.startsWith('http')) ours.add(requestId);
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!ours.has(requestId) || encodedDataLength === 0) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(url, { waitUntil: 'commit' });
  const ms = await page.evaluate(untilFirstJob);
  await page.waitForLoadState('networkidle');
  await page.close();
  return { ms, bytes, requests };
}

/** Runs in the page. */
function untilFirstJob(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const roots = [...document.querySelectorAll('main *')].flatMap((node) => node.shadowRoot ?? []);
      if (roots.some((root) => root.querySelector('[role="list"] h3, ul h3'))) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await measureSpeed(), null, 2));
