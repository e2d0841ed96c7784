import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { at, listAt } from '../../src/host/doctor/facts.ts';
import { filesIn } from './files.ts';

/**
 * Keeps of a release, in small, what tests run together with the next one: the types, the loader, and of the mount
 * container what the loader loads first.
 *
 * @param release its folder
 * @param last emptied before
 */
export async function keepFiles(release: string, last: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(release, 'mount/mf-manifest.json'), 'utf8'));
  const chunks = listAt(manifest, 'exposes').map((expose) => String(at(expose, 'assets', 'js', 'sync', 0)));
  const first = ['remoteEntry.js', ...chunks].map((file) => `mount/${basename(file)}`);
  const library = (await filesIn(release)).filter((file) => /^lib\/(.*\.d\.ts|index\.js)$/.test(file));
  await rm(last, { recursive: true, force: true });
  for (const file of [...new Set([...first, ...library])]) {
    await mkdir(dirname(join(last, file)), { recursive: true });
    await cp(join(release, file), join(last, file));
  }
}
