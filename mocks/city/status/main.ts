import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Reading, readReading } from './reading.ts';
import { noReading, usage, written } from './status.texts.ts';
import { statusPage } from './statusPage.ts';

/*
 * `npm run status -- readings/ status.html` writes a page from the readings of `check:city --json`. It exits with 0 when the
 * page is written, 1 when there is no reading (an older page stays), 2 on wrong usage.
 */

const [folder, page, ...more] = process.argv.slice(2);
if (folder === undefined || page === undefined || more.length > 0) end(2, usage);

const files = await readdir(folder).catch((error: unknown) => end(2, String(error), usage));
const readings: Reading[] = [];
const unread: string[] = [];
for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
  // A folder may have the name of a file.
  const reading = readReading(await readFile(join(folder, file), 'utf8').catch(() => ''));
  if (reading) readings.push(reading);
  else unread.push(file);
}
if (readings.length === 0) end(1, noReading(folder));

// Whoever opens the page meanwhile sees the old one or the new one, and never half of one.
await mkdir(dirname(page), { recursive: true });
await writeFile(`${page}.new`, await statusPage(readings, unread, new Date()));
await rename(`${page}.new`, page);
process.stdout.write(`${written(page, readings.length)}\n`);

function end(code: 1 | 2, ...sentences: string[]): never {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(code);
}
