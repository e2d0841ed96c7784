import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller files gain nothing: they fit into the packets of their headers. */
const WORTH_BYTES = 1024;
/** Files that no browser asks for, or that are compressed already. */
const NOT_COMPRESSED = /\.(br|gz|d\.ts|woff2?|png|jpe?g|webp)$/;

export const SUMS = 'SHA256SUMS';

/** Paths of all files below a folder, with `/`, in order. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const [br, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Puts `x.br` and `x.gz` beside every file over 1 KB, at the best quality; the tools leave no date in them. */
export async function compressAll(folder: string): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => !NOT_COMPRESSED.test(file));
  await Promise.all(
    files.map(async (file) => {
      const body = await readFile(join(folder, file));
      if (body.length <= WORTH_BYTES) return;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      };
      await writeFile(join(folder, `${file}.br`), await br(body, { params }));
      await writeFile(join(folder, `${file}.gz`), await gz(body, { level: 9 }));
    }),
  );
}

/** Writes the checksums of all files, as `sha256sum -c SHA256SUMS` reads them. */
export async function writeSums(folder: string): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => file !== SUMS);
  const lines = await Promise.all(
    files.map(async (file) => {
      const sum = createHash('sha256').update(await readFile(join(folder, file)));
      return `${sum.digest('hex')}  ${file}\n`;
    }),
  );
  await writeFile(join(folder, SUMS), lines.join(''));
}
