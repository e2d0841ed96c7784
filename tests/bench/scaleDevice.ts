import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { SourceConfig } from '../../src/city/cityConfig.ts';
import { openCity } from '../../src/city/openCity.ts';
import { toFailure } from '../../src/domain/failure.ts';
import type { JobPage, JobQuery } from '../../src/domain/jobSearch.ts';

/* A device that reads one city: what each step takes, and what it holds in the end. Prints JSON. */

const source: SourceConfig = JSON.parse(process.argv[2] ?? '');
/** The jobs are read once, however long the steps take. */
const options = { now: () => 0, http: { readingTimeout: 300_000, timeout: 60_000 } };
const city = openCity({ name: '示例城市', sources: [source] }, options);
const near = { lng: 121.114, lat: 31.154 };
const query: JobQuery = {
  near,
  rings: [300, 600, 865, 1730],
  sort: 'travel',
  today: '2026-11-23',
  pageSize: 50,
};
/** So many pages does the list keep (`src/data/ask/useJobs.ts`). */
const KEPT = 10;

async function search(asked: JobQuery): Promise<JobPage> {
  const answer = await city.searchJobs?.(asked).catch((error: unknown) => {
    throw new Error(`${toFailure(error).kind}: ${String(toFailure(error).cause)}`);
  });
  if (!answer) throw new Error('no search');
  return answer.value;
}

/** The heap after a collection, in MB. */
function held(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
}

const steps: Record<string, unknown> = {};
/** How long whatever waits has to wait: a tap, a frame. */
const blocked = monitorEventLoopDelay({ resolution: 5 });
blocked.enable();
async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  blocked.reset();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  steps[name] = {
    ms: Math.round(performance.now() - start),
    main: Math.round((user + system) / 1000),
    blocked: Math.round(blocked.max / 1e6),
  };
  return result;
}

// The code is loaded before, so that the steps measure the work.
await Promise.all([
  import('../../src/city/sources/gateway/index.ts'),
  import('../../src/city/sources/hrss/index.ts'),
  import('../../src/city/sources/gateway/searching.ts'),
  import('../../src/city/jobs/serverSearch.ts'),
  import('../../src/domain/mergeJobs.ts'),
  import('../../src/domain/findJobs.ts'),
  import('../../src/domain/words/meant.ts'),
]);
const pages: JobPage[] = [];
const before = held();
pages.push(await step('first page with counts', () => search(query)));
await step('a filter, with counts', () => search({ ...query, employment: ['fullTime'], tags: ['meals'] }));
await step('39 more pages', async () => {
  for (let page = 2; page <= 40; page += 1) {
    const next = pages.at(-1)?.next;
    if (next === null) break;
    const later = await search({ ...query, ...(next ? { cursor: next } : { page }) });
    if (later.jobs.length === 0) break;
    pages.push(later);
    if (pages.length > KEPT) pages.shift();
  }
});
await step('typing 夜班保安, four searches', async () => {
  for (const text of ['夜', '夜班', '夜班保', '夜班保安']) await search({ ...query, text });
});
console.log(
  JSON.stringify({
    ...steps,
    'jobs counted': pages[0]?.total,
    'jobs in memory': pages.reduce((sum, { jobs }) => sum + jobs.length, 0),
    'MB held': Math.round((held() - before) * 10) / 10,
  }),
);
