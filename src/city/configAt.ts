import * as z from 'zod/mini';
import { Failure, toFailure } from '../domain/failure.ts';
import type { CityConfig } from './cityConfig.ts';
import type { Http } from './http/http.ts';
import { readJson } from './http/readJson.ts';
import type { CacheStore } from './kept/cacheStore.ts';
import { CityConfigSchema } from './parseConfig.ts';
import { describeIssue } from './reading/describeIssue.ts';

interface Options {
  readonly http: Pick<Http, 'getText'>;
  /** Keeps the last good configuration on the device. By default, only the page keeps it. */
  readonly store?: CacheStore;
  readonly clock: () => Date;
  readonly signal: AbortSignal;
  /** Waits until the address is asked again. Rejects when the signal aborts. */
  wait(signal: AbortSignal): Promise<void>;
  /** Called with the configuration, first with the last good one where there is one, and again whenever it changes. */
  onConfig(config: CityConfig): void;
  /** Called when the address gives no good configuration, once for each reason. The last good one stays. */
  onFailure(failure: Failure): void;
}

/** The last good text of each address, for the other mounts of this page. */
const lastGood = new Map<string, string>();

/**
 * Follows the configuration of a city at an address until the signal aborts: the last good one at once, then the one
 * that is there now, and each later one.
 */
export async function followConfig(url: string, options: Options): Promise<void> {
  const { http, store, clock, signal, wait, onConfig, onFailure } = options;
  const key = `config ${url}`;
  let known: string | undefined;
  let told: string | undefined;
  const show = (text: string, config: CityConfig) => {
    if (text === known || signal.aborted) return;
    known = text;
    onConfig(config);
  };

  const kept = lastGood.get(url) ?? (await store?.read(key))?.text;
  if (kept !== undefined) ignoring(() => show(kept, readConfig(kept)));
  while (!signal.aborted) {
    try {
      const text = await http.getText(url, { signal });
      const config = readConfig(text);
      lastGood.set(url, text);
      void store?.write(key, { text, at: clock().toISOString() });
      told = undefined;
      show(text, config);
    } catch (error) {
      if (signal.aborted) return;
      const failure = toFailure(error);
      const reason = `${failure.kind} ${String(failure.cause)}`;
      if (reason !== told) onFailure(failure);
      told = reason;
    }
    await wait(signal).catch(() => {});
  }
}

/** @throws {Failure} `malformed` with the field that is wrong, or for a page in its place */
export function readConfig(text: string): CityConfig {
  if (text.trimStart().startsWith('<')) throw new Failure('malformed', 'HTML in place of the configuration');
  const read = z.safeParse(CityConfigSchema, readJson(text));
  if (read.success) return read.data;
  const wrong = read.error.issues.slice(0, 5).map((issue) => describeIssue(issue));
  throw new Failure(
    'malformed',
    wrong.map(({ path, reason }) => `${path || 'the file'}: ${reason}`).join('; '),
  );
}

/** A kept text of an older version may not be good any more. */
function ignoring(run: () => void): void {
  try {
    run();
  } catch {
    // The address is asked next.
  }
}
