import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { production, root } from './project.ts';

/** A hash of all files that go into a build: eight hexadecimal digits. */
export const release = releaseOf(['src', '.package'], ['rspack.config.ts', 'package-lock.json']);

function releaseOf(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.\w+$/.test(file)) hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.update(String(production)).digest('hex').slice(0, 8);
}
