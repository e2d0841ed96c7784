import { type Browser, type BrowserContext, chromium } from 'playwright';
import { serveDemo } from '../../mocks/serve/demo.ts';
import { pluginApp } from '../../mocks/serve/folders.ts';
import { serveOrigin } from '../../mocks/serve/origin.ts';
import { prepareChromium } from '../browser/chromium.ts';
import { median, rounded } from './compare.ts';
import { ARMS, type Arm, buildArms } from './hosts/build.ts';

/** One opening on a phone. */
interface Visit {
  /** Milliseconds until what is waited for is there. */
  readonly ms: number;
  /** Bytes over the line for code of the plugin's and the host's origin, headers included. */
  readonly bytes: number;
  readonly requests: number;
}

const ROUNDS = 7;
/** QUALITY: CPU 4× slowdown, 9 Mbps, 100 ms round trip. */
const PHONE = {
  cpu: 4,
  network: { offline: false, latency: 100, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 },
};

interface View {
  readonly part: string;
  /** What the resident waits for. */
  readonly selector: string;
  /** The first is what the others are measured by. */
  readonly arms: readonly [Arm, ...Arm[]];
}

const VIEWS: Readonly<Record<string, View>> = {
  'first job view': {
    part: 'JobList',
    selector: '[role="list"] h3',
    arms: ['static', 'lazy', 'federated', 'preloaded'],
  },
  icon: { part: 'Icon', selector: 'button', arms: ['icon', 'federated', 'preloaded'] },
};

/**
 * Time until something can be used: loaded by federation ÷ the same bundled into the host, first and second visit.
 * The arms take turns, and the first of them runs once more in every round as a control.
 */
export async function measureSpeed() {
  const demo = await serveDemo({ host: 0, plugin: 0, city: 0 });
  const folder = await buildArms(preload(demo.plugin.url));
  const hosts = new Map(
    await Promise.all(
      ARMS.map(async (arm) => [arm, await serveOrigin(pluginApp(folder(arm)).fetch, 0)] as const),
    ),
  );
  const browser = await chromium.launch(await prepareChromium());
  const figures: Record<string, unknown> = {};
  for (const [name, { part, selector, arms }] of Object.entries(VIEWS)) {
    const query = new URLSearchParams({ part, plugin: demo.plugin.url, city: demo.city.url });
    const runs = [...arms, arms[0]].map((arm) => ({
      arm,
      url: `${hosts.get(arm)?.url}/?${query}`,
      visits: [] as (readonly [Visit, Visit])[],
    }));
    // The first round warms the servers.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { url, visits } of runs) {
        const twice = await visitTwice(browser, { url, selector, city: demo.city.url });
        if (round > 0) visits.push(twice);
      }
    }
    for (const [nth, which] of ['first visit', 'second visit'].entries()) {
      const typical = runs.map(({ visits }) => typicalOf(visits.flatMap((twice) => twice[nth] ?? [])));
      const [base, control] = [typical[0]?.ms ?? 0, typical.at(-1)?.ms ?? 0];
      figures[`${name}, ${which}`] = {
        ...Object.fromEntries(
          arms.map((arm, of) => [arm, { ratio: rounded((typical[of]?.ms ?? 0) / base), ...typical[of] }]),
        ),
        control: rounded(base / control),
      };
    }
  }
  await browser.close();
  await Promise.all([demo.close(), ...[...hosts.values()].map((host) => host.close())]);
  return figures;
}

const typicalOf = (visits: readonly Visit[]): Visit => ({
  ms: Math.round(median(visits.map(({ ms }) => ms))),
  bytes: median(visits.map(({ bytes }) => bytes)),
  requests: median(visits.map(({ requests }) => requests)),
});

/** The recipe of the README. */
const preload = (plugin: string) =>
  `<link rel="preload" as="fetch" crossorigin href="${plugin}/mf-manifest.json"><link rel="preload" as="script" href="${plugin}/remoteEntry.js">`;

interface Opening {
  readonly url: string;
  readonly selector: string;
  /** The city's origin: what it sends is no code. */
  readonly city: string;
}

/** A new visitor, who comes again. */
async function visitTwice(browser: Browser, opening: Opening) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' });
  const visits = [await visit(context, opening), await visit(context, opening)] as const;
  await context.close();
  return visits;
}

async function visit(context: BrowserContext, { url, selector, city }: Opening): Promise<Visit> {
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
  const ms = await page.evaluate(untilThere, selector);
  await page.waitForLoadState('networkidle');
  await page.close();
  return { ms, bytes, requests };
}

/** Runs in the page. */
function untilThere(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const roots = [...document.querySelectorAll('main *')].flatMap((node) => node.shadowRoot ?? []);
      if (roots.some((root) => root.querySelector(selector))) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await measureSpeed(), null, 2));
