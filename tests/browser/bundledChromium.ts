/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries (Linux x64 only).
 *
 * Three traps decide how it is done:
 * - The package unpacks into the system's temporary folder and takes whatever `chromium` it finds there, be
 *   it half written or without its libraries. So it gets a temporary folder of its own, which is renamed into
 *   place when complete: whoever sees the final folder sees all of it, and of several processes that unpack
 *   at the same time the first one wins.
 * - It brings the NSS libraries only when it believes to run in AWS Lambda, and then also changes
 *   `LD_LIBRARY_PATH`, `FONTCONFIG_PATH` and `HOME` of the process. A child process keeps that out of ours.
 * - Linux refuses to execute a file that anyone still has open for writing (ETXTBSY). When the child process
 *   has ended, nobody has.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/service-circle/', import.meta.url));
const UNPACK_TIMEOUT_MS = 180_000;
const ABANDONED_AFTER_MS = 10 * 60_000;
const DRAFT_PREFIX = 'unpacking-';

/** What must be there for an unpacked folder to count. */
const REQUIRED_FILES = ['chromium', 'al2023/lib/libnss3.so', 'libGLESv2.so'];

export interface BundledChromium {
  executablePath: string;
  /** The libraries that the binary needs and a bare system lacks. */
  env: Record<string, string>;
}

/** Whether the package has a binary for this machine. */
export function bundledChromiumFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function isComplete(folder: string): Promise<boolean> {
  const found = await Promise.all(
    REQUIRED_FILES.map((file) =>
      access(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

/** Removes what processes left behind that were killed while unpacking. */
async function removeAbandonedDrafts(): Promise<void> {
  const names = await readdir(cacheFolder);
  for (const name of names.filter((each) => each.startsWith(DRAFT_PREFIX))) {
    const draft = join(cacheFolder, name);
    const info = await stat(draft).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(draft, { recursive: true, force: true });
    }
  }
}

async function unpackInto(folder: string, packageEntry: string): Promise<void> {
  const script = `
    const { default: chromium } = await import(${JSON.stringify(pathToFileURL(packageEntry).href)});
    await chromium.executablePath();
  `;
  // NODE_OPTIONS is for our process (a loader, an inspector port), not for this one.
  const { NODE_OPTIONS: _dropped, ...inherited } = process.env;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...inherited, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    timeout: UNPACK_TIMEOUT_MS,
  });
  if (!(await isComplete(folder))) {
    throw new Error('@sparticuz/chromium unpacked without error, but files are missing');
  }
}

/** Unpacks the browser unless that was done before, and says where it is. */
export async function prepareBundledChromium(): Promise<BundledChromium> {
  const packageEntry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = await readFile(join(dirname(packageEntry), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const target = join(cacheFolder, `chromium-${version}`);

  if (!(await isComplete(target))) {
    await mkdir(cacheFolder, { recursive: true });
    await removeAbandonedDrafts();
    const draft = await mkdtemp(join(cacheFolder, DRAFT_PREFIX));
    try {
      await unpackInto(draft, packageEntry);
      await rename(draft, target).catch(async (error: unknown) => {
        // Another process was first; its copy is as good as ours.
        if (await isComplete(target)) return;
        // The folder is there but something was deleted from it: ours replaces it.
        await rm(target, { recursive: true, force: true });
        await rename(draft, target).catch(async () => {
          if (!(await isComplete(target))) throw error;
        });
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }

  const ownLibraries = join(target, 'al2023', 'lib');
  const inherited = process.env.LD_LIBRARY_PATH;
  return {
    executablePath: join(target, 'chromium'),
    env: { LD_LIBRARY_PATH: inherited ? `${ownLibraries}${delimiter}${inherited}` : ownLibraries },
  };
}
