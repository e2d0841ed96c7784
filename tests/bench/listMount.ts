import { chromium } from 'playwright';
import { pluginApp } from '../../mocks/serve/folders.ts';
import { serveOrigin } from '../../mocks/serve/origin.ts';
import { prepareChromium } from '../browser/chromium.ts';
import { median, rounded } from './compare.ts';
import { buildLists } from './hosts/build.ts';

const ROUNDS = 7;

/** Mounting our list of 10,000 rows ÷ antd's Table of the same rows, in a browser, in turn, with an A/A control. */
export async function measureListMount() {
  const origin = await serveOrigin(pluginApp(await buildLists()).fetch, 0);
  const browser = await chromium.launch(await prepareChromium());
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${origin.url}/`);
  await page.waitForFunction(() => Reflect.has(window, 'mount'));
  const times: Record<'list' | 'table' | 'again', number[]> = { list: [], table: [], again: [] };
  // The first round warms the code.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, arm] of [
      ['list', 'list'],
      ['table', 'table'],
      ['again', 'list'],
    ] as const) {
      const ms = await page.evaluate((which) => Number(Reflect.get(window, 'mount')(which)), arm);
      if (round > 0) times[name].push(ms);
    }
  }
  await browser.close();
  await origin.close();
  const [list, table, again] = [median(times.list), median(times.table), median(times.again)];
  return {
    'mounting a list of 10,000 rows: ours ÷ antd Table (goal: 0.02)': {
      ratio: rounded(list / table),
      control: rounded(list / again),
      ms: rounded(list),
      tableMs: rounded(table),
    },
  };
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await measureListMount(), null, 2));
