import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { type Demo, serveDemo } from '../../mocks/serve/demo.ts';
import { circle as circleTexts } from '../../src/widgets/home/texts.ts';
import { jobs as jobTexts } from '../../src/widgets/jobs/texts.ts';
import { prepareChromium } from '../browser/chromium.ts';
import { median } from './compare.ts';

/** QUALITY: CPU 4× slower than this machine's. */
const CPU = 4;
const ROUNDS = 5;
const QINGPU_TOWN = '310118001';

/** What a resident does on one screen, as many interactions. */
interface Act {
  readonly part: 'circle' | 'jobs';
  run(page: Page): Promise<void>;
}

const ACTS: Readonly<Record<string, Act>> = {
  'typing a search': {
    part: 'jobs',
    async run(page) {
      const box = page.getByRole('searchbox', { name: jobTexts.search });
      await box.click();
      await box.pressSequentially('夜班保安 baojie', { delay: 60 });
      await box.press('Enter');
      await page.locator('[aria-busy="true"]').filter({ visible: true }).first().waitFor({ state: 'hidden' });
    },
  },
  'filtering jobs': {
    part: 'jobs',
    async run(page) {
      await page.getByText(jobTexts.filters(0)).click();
      for (const name of [/^4000 /, /^包餐 /, /^大专 /, /^近 30 天 /]) {
        await page.getByRole('checkbox', { name }).click();
        await page.getByRole('button', { name: /^看 \d+ 个岗位/ }).waitFor();
      }
      await page.getByRole('button', { name: /^看 \d+ 个岗位/ }).click();
    },
  },
  'switching rings': {
    part: 'circle',
    async run(page) {
      const rings = page.getByRole('button', { name: ringNames });
      await rings.first().waitFor();
      for (let nth = 0; nth < (await rings.count()); nth += 1) {
        await rings.nth(nth).locator('.circle-label').click();
        await page.getByRole('heading', { level: 2, name: jobTexts.title }).waitFor();
        await page.goBack();
        await rings.first().waitFor();
      }
    },
  },
};
const ringNames = new RegExp(circleTexts.ringName(5, 1).replaceAll(/\d+/g, '\\d+'));

/**
 * Interaction to next paint on a phone: the slowest interaction of each visit, as the browser itself measures it, the
 * median of several visits.
 */
export async function measureInteractions() {
  const demo = await serveDemo({ host: 0, plugin: 0, city: 0 });
  const browser = await chromium.launch(await prepareChromium());
  const figures: Record<string, unknown> = {};
  for (const [name, act] of Object.entries(ACTS)) {
    const slowest: number[] = [];
    let count = 0;
    // The first round warms the servers.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const seen = await visit(browser, demo, act);
      if (round === 0) continue;
      slowest.push(Math.max(0, ...seen));
      count = seen.length;
    }
    figures[`${name}, interaction to next paint at CPU ${CPU}×, ms (goal: 100)`] = {
      ms: median(slowest),
      worst: Math.max(...slowest),
      interactions: count,
    };
  }
  await browser.close();
  await demo.close();
  return figures;
}

/** The duration of every interaction, in ms; the browser leaves out those below 16. */
async function visit(browser: Browser, demo: Demo, { part, run }: Act): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${demo.host.url}/?town=${QINGPU_TOWN}&surface=phone&part=${part}`);
  await page.getByRole('button', { name: '15分钟就业服务圈', exact: true }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.locator('[aria-busy="true"]').filter({ visible: true }).first().waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  const line: CDPSession = await context.newCDPSession(page);
  await line.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.evaluate(watch);
  await run(page);
  const seen = await page.evaluate(read);
  await context.close();
  return seen;
}

/** Runs in the page. */
function watch(): void {
  const longest = new Map<number, number>();
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const id: unknown = Reflect.get(entry, 'interactionId');
      if (typeof id === 'number' && id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  Object.assign(window, {
    interactions() {
      note(observer.takeRecords());
      return [...longest.values()];
    },
  });
}

/** Runs in the page, after what was painted last is measured. */
async function read(): Promise<readonly number[]> {
  for (let frames = 0; frames < 4; frames += 1) await new Promise((done) => requestAnimationFrame(done));
  const interactions: unknown = Reflect.get(window, 'interactions');
  const seen: unknown = typeof interactions === 'function' ? interactions() : [];
  return Array.isArray(seen) ? seen.filter((one) => typeof one === 'number') : [];
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await measureInteractions(), null, 2));
}
