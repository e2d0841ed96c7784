import { execFileSync } from 'node:child_process';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../mocks/serve/build.ts';
import pkg from '../../package.json' with { type: 'json' };
import { root } from '../project.ts';
import { billOf, licenceTexts } from './billOfMaterials.ts';
import { verdict } from './comparePromises.ts';
import { compressAll, filesIn, writeSums } from './files.ts';
import { keepFiles } from './keepFiles.ts';
import { changelog, readReleases } from './notes.ts';
import { LAST, lastPromises, promisesNow, RELEASES, recordPromises } from './promises.ts';

/*
 * `npm run release`: makes `release/service-circle-<version>/`, a folder to serve, and `….tgz` of it, a package to install.
 * With `--record` it also writes down what the release promises, for the next one to be compared with: when it is out.
 */

const { version } = pkg;

function stop(sentences: readonly string[]): never {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exit(1);
}

const { values } = commandLine();
function commandLine() {
  try {
    return parseArgs({ options: { record: { type: 'boolean' } } });
  } catch (error) {
    return stop([
      error instanceof Error ? error.message : String(error),
      'Usage: npm run release [-- --record]',
    ]);
  }
}

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

/** Everything that can be wrong is looked at before anything is built. */
function prepared() {
  try {
    const changes = changelog(readReleases(RELEASES, version));
    const now = promisesNow(version);
    const last = lastPromises();
    const wrong = last === undefined ? [] : verdict(last, now);
    return wrong.length > 0 ? stop(wrong) : { changes, now, bill: billOf(root) };
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error)]);
  }
}

const { changes, now, bill } = prepared();
say(`Building ${version} …`);
await build();

const folder = join(root, 'release', `service-circle-${version}`);
await rm(folder, { recursive: true, force: true });
await cp(join(root, 'dist'), folder, { recursive: true, filter: (from) => !from.endsWith('.map') });
await writeFile(join(folder, 'CHANGELOG.md'), changes);
await writeFile(join(folder, 'bom.cdx.json'), bill.json);
await writeFile(
  join(folder, 'THIRD-PARTY-LICENCES.txt'),
  licenceTexts(bill.components, join(root, 'node_modules')),
);
await compressAll(folder);
await writeSums(folder);
const packed = execFileSync('npm', ['pack', folder, '--pack-destination', join(root, 'release')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});

if (values.record) {
  await keepFiles(folder, LAST);
  recordPromises(now, LAST);
}
say(`${(await filesIn(folder)).length} files in ${relative(root, folder)}/`);
say(`Package: ${join('release', packed.trim())}`);
