import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openapi } from '../../src/city/sources/gateway/openapi.ts';
import { root } from '../project.ts';
import { allCodes } from '../reference/tables.ts';
import type { Promises } from './comparePromises.ts';

/** The folder of the notes of each release. */
export const RELEASES = join(root, '.releases');
/** What is kept of the last release: what it promised, its types, and its loader with what that loads first. */
export const LAST = join(RELEASES, 'last');

/** What this checkout promises under a version. */
export const promisesNow = (version: string): Promises => ({
  version,
  surface: readFileSync(join(root, '.package/surface.txt'), 'utf8'),
  // As a file would have it: without what JSON does not know.
  openapi: JSON.parse(JSON.stringify(openapi())),
  codes: allCodes,
});

/** What the last release promised; `undefined` before the first release. */
export function lastPromises(folder = LAST): Promises | undefined {
  if (!existsSync(join(folder, 'version.txt'))) return undefined;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    version: read('version.txt').trim(),
    surface: read('surface.txt'),
    openapi: JSON.parse(read('openapi.json')),
    codes: read('codes.txt').trim().split('\n'),
  };
}

/** Writes down what a release promises, for the next one to be compared with. */
export function recordPromises(
  { version, surface, openapi: contract, codes }: Promises,
  folder: string,
): void {
  writeFileSync(join(folder, 'version.txt'), `${version}\n`);
  writeFileSync(join(folder, 'surface.txt'), surface);
  writeFileSync(join(folder, 'openapi.json'), `${JSON.stringify(contract)}\n`);
  writeFileSync(join(folder, 'codes.txt'), `${codes.join('\n')}\n`);
}
