import { performance } from 'node:perf_hooks';
import type { IndexConfig } from '../../src/city/cityConfig.ts';
import type { Http } from '../../src/city/http/http.ts';
import { isSourceKind, sources } from '../../src/city/sources/index.ts';
import { listed, ODD, sampleFiles, sampleOf, textsIn, withText } from '../city/oddTexts.ts';
import { rounded } from './compare.ts';

/**
 * The longest time, in milliseconds, that one answer takes with 20,000 odd characters in one of its texts, for each kind
 * of source. Each is read twice, and the shorter time counts.
 */
export async function measureOddRows(): Promise<Readonly<Record<string, number>>> {
  const longest: Record<string, number> = {};
  for (const kind of Object.keys(sources).filter(isSourceKind)) {
    for (const { call, id, index, answers } of listed(kind)) {
      for (const file of new Set(Object.values(answers))) {
        if (!sampleFiles(kind).includes(file)) continue;
        const sample = sampleOf(kind, file);
        for (const place of textsIn(sample)) {
          for (const text of ODD) {
            const body = JSON.stringify(withText(sample, place, text));
            const ms = await readingTime({ kind, index }, call, id, body);
            longest[kind] = Math.max(longest[kind] ?? 0, rounded(ms));
          }
        }
      }
    }
  }
  return longest;
}

async function readingTime(
  { kind, index }: { kind: keyof typeof sources; index?: IndexConfig },
  call: string,
  id: string | undefined,
  body: string,
) {
  const refuse = () => Promise.reject(new Error('nothing is sent'));
  const http: Http = { get: async () => JSON.parse(body), getText: async () => body, send: refuse };
  const source = (await sources[kind].load())({ kind, index, baseUrl: 'https://city.example' }, http);
  const ask: (...given: unknown[]) => Promise<unknown> = Reflect.get(source, call);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round += 1) {
    const start = performance.now();
    await ask(...({ getJob: [id], searchJobs: [{}] }[call] ?? [])).catch(() => undefined);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
