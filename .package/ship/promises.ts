import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapi } from '../../src/city/sources/gateway/openapi.ts';
import { root } from '../project.ts';
import { allCodes } from '../reference/tables.ts';
import type { Promises } from './comparePromises.ts';
import { compareVersions } from './version.ts';

/** The folder of all releases: notes, and of the last one what it promised. */
export const RELEASES = join(root, '.releases');

/** What this checkout promises under a version. */
export const promisesNow = (version: string): Promises => ({
  version,
  surface: readFileSync(join(root, '.package/surface.txt'), 'utf8'),
  // As a file would have it: without what JSON does not know.
  openapi: JSON.parse(JSON.stringify(openapi())),
  codes: allCodes,
});

/**
 * What the last release before a version promised; `undefined` before the first release.
 *
 * @param folder with one folder a release
 */
export function lastPromises(version: string, folder = RELEASES): Promises | undefined {
  const [last] = readdirSync(folder)
    .filter((one) => /^\d/.test(one) && existsSync(join(folder, one, 'surface.txt')))
    .filter((one) => compareVersions(one, version) < 0)
    .sort((a, b) => compareVersions(b, a));
  if (last === undefined) return undefined;
  const read = (file: string) => readFileSync(join(folder, last, file), 'utf8');
  return {
    version: last,
    surface: read('surface.txt'),
    openapi: JSON.parse(read('openapi.json')),
    codes: read('codes.txt').trim().split('\n'),
  };
}

/** Writes down what a release promises, for the next one to be compared with. */
export function recordPromises({ surface, openapi: contract, codes }: Promises, folder: string): void {
  writeFileSync(join(folder, 'surface.txt'), surface);
  writeFileSync(join(folder, 'openapi.json'), `${JSON.stringify(contract)}\n`);
  writeFileSync(join(folder, 'codes.txt'), `${codes.join('\n')}\n`);
}
