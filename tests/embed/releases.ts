import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { address, expect } from './demo.ts';

const DIST = join(import.meta.dirname, '../../dist');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
  (file) => extname(file) in types,
);
const hashes = new Set(files.flatMap((file) => file.match(/(?<=\.)[0-9a-f]{8}(?=\.)/g) ?? []));
/** What tells the chunks of one release from those of another, inside of a page. */
const globals = /(?<=service_circle(?:_mount)?_)[0-9a-f]{8}/g;

/**
 * The plugin's origin as a server that deploys again and again: each release has other file names, and those of the one
 * before are gone at once.
 */
export async function deploy(page: Page) {
  let release = 0;
  /** Files that something on the way keeps handing out as they were in the first release. */
  const stale = new Set<string>();
  /** Addresses that were asked for and are not there. */
  const gone: string[] = [];
  /** Files that were given out. */
  const served: string[] = [];
  const renamed = (hash: string) =>
    release === 0
      ? hash
      : createHash('sha256').update(`${hash}${release}`).digest('hex').slice(0, hash.length);
  const rename = (text: string) =>
    text
      .replace(/(?<![0-9a-f])[0-9a-f]{8}(?![0-9a-f])/g, (found) =>
        hashes.has(found) ? renamed(found) : found,
      )
      .replace(globals, renamed);

  await page.route(`${address('PLUGIN')}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = files.find((name) => rename(name) === path);
    const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
    if (!file) {
      gone.push(path);
      return route.fulfill({ status: 404, headers });
    }
    served.push(path);
    const text = readFileSync(join(DIST, file), 'utf8');
    const body = stale.has(path) ? text : rename(text);
    return route.fulfill({ body, contentType: types[extname(file)] ?? '', headers });
  });
  return {
    gone,
    /** Waits until the code of these chunks has been given out: it is brought while nobody waits for it. */
    async brought(...chunks: readonly string[]) {
      await expect
        .poll(() => chunks.filter((chunk) => !served.some((path) => basename(path).startsWith(`${chunk}.`))))
        .toEqual([]);
      // What was given out still has to run.
      await page.waitForFunction(() => document.querySelector('script[data-rspack]') === null);
    },
    stale,
    next() {
      release += 1;
    },
    /** Rolls back: the release before is there again, and the one that was taken back is gone at once. */
    back() {
      release -= 1;
    },
  };
}

/** The device asks us to save data: nothing is brought before it is needed. */
export const savingData = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
