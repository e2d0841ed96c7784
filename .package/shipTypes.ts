import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Compiler } from '@rspack/core';
import { production, root } from './project.ts';

const run = promisify(execFile);
const TYPES = join(root, 'dist/lib');

/** Writes the types of the package after each build for production, so that `dist/` always has them. */
export const shipTypes = {
  apply(compiler: Compiler) {
    if (!production) return;
    compiler.hooks.afterEmit.tapPromise('types', async () => {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      await run(process.execPath, [tsc, '-p', join(root, '.package')]).catch(withOutput);
      const files = await readdir(TYPES, { recursive: true });
      await Promise.all(files.filter((file) => file.endsWith('.d.ts')).map((file) => forOldCompilers(file)));
    });
  },
};

/** The compiler prints what is wrong instead of throwing it. */
function withOutput(error: unknown): never {
  const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  throw said === '' ? error : new Error(said);
}

/** Imports of `./x.ts` become imports of `./x.js`: TypeScript before 5 finds `x.d.ts` only by those. */
async function forOldCompilers(file: string) {
  const path = join(TYPES, file);
  const code = await readFile(path, 'utf8');
  await writeFile(path, code.replace(/((?:from |import\()'\.[^']+)\.ts'/g, "$1.js'"));
}
