/**
 * Finds a Chromium for the browser tests, on a developer's machine as well as in a bare container.
 *
 * In this order:
 * 1. the one that the environment variable `CHROMIUM_PATH` names,
 * 2. one on the machine: downloaded by Playwright, else installed as chromium or Chrome,
 * 3. on Linux x64 the one inside the npm package `@sparticuz/chromium`: no root, no download, no system package.
 *
 * `FORCE_BUNDLED_CHROMIUM=1` goes to the third at once, so that CI can prove it.
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { bundledChromiumFits, prepareBundledChromium } from './bundledChromium.ts';
import { prepareFonts } from './fontconfig.ts';

const run = promisify(execFile);

/** What `chromium.launch()` of Playwright takes as it is. */
export interface PreparedChromium {
  executablePath: string;
  args: string[];
  /** The whole environment for the browser, not only what was added: Playwright replaces, it does not merge. */
  env: Record<string, string>;
}

interface Found {
  executablePath: string;
  env: Record<string, string>;
}

const COMMAND_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const OTHER_PATHS: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** Older ones lack what the interface's CSS and Playwright need. */
const OLDEST_MAJOR_VERSION = 120;
const PROBE_TIMEOUT_MS = 15_000;
/** A launcher larger than this is the browser itself, not a script. */
const LARGEST_SCRIPT_BYTES = 64 * 1024;

/**
 * `--disable-web-security` and `--single-process`, which the bundled package would set, are absent on purpose:
 * the first hides CORS errors, the second makes one crashed page end the browser.
 */
function launchArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless',
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** A browser in a snap sees neither our fonts nor the folders that Playwright makes for it. */
async function startsSnap(path: string): Promise<boolean> {
  if (/[\\/]snap[\\/]/.test(path)) return true;
  const { size } = await stat(path);
  return size <= LARGEST_SCRIPT_BYTES && /\/snap\/bin\/|snap install/.test(await readFile(path, 'utf8'));
}

/** Whether it really starts here (its libraries may be missing) and is new enough. */
async function isUsable(path: string, env: Record<string, string>): Promise<boolean> {
  if (!(await isExecutable(path))) return false;
  // There it would open a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    if (await startsSnap(path)) return false;
    const { stdout } = await run(path, ['--version'], { env, timeout: PROBE_TIMEOUT_MS });
    const major = /\b(\d+)\.\d+\.\d+/.exec(stdout)?.[1];
    return major !== undefined && Number(major) >= OLDEST_MAJOR_VERSION;
  } catch {
    return false;
  }
}

/** Where Playwright puts its downloads: the small headless browser, then the full one. */
async function playwrightPaths(): Promise<string[]> {
  const full = await import('playwright').then(({ chromium }) => chromium.executablePath()).catch(() => '');
  if (!full) return [];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const shell = full.replace(
    /chromium-(\d+)([\\/])chrome-([^\\/]+)[\\/].*$/,
    `chromium_headless_shell-$1$2chrome-headless-shell-$3$2chrome-headless-shell${suffix}`,
  );
  return [...new Set([shell, full])];
}

function installedPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const commands = COMMAND_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...commands, ...(OTHER_PATHS[process.platform] ?? [])];
}

async function findOnMachine(env: Record<string, string>): Promise<Found | undefined> {
  for (const path of [...(await playwrightPaths()), ...installedPaths()]) {
    if (await isUsable(path, env)) return { executablePath: path, env: {} };
  }
  return undefined;
}

async function find(env: Record<string, string>): Promise<Found> {
  const bundledOnly = process.env.FORCE_BUNDLED_CHROMIUM === '1';

  const named = process.env.CHROMIUM_PATH;
  if (named && !bundledOnly) {
    if (await isExecutable(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROMIUM_PATH names ${named}, which is not an executable file.`);
  }

  const installed = bundledOnly ? undefined : await findOnMachine(env);
  if (installed) return installed;

  const bundled = bundledChromiumFits() ? await prepareBundledChromium() : undefined;
  if (bundled && (await isUsable(bundled.executablePath, { ...env, ...bundled.env }))) return bundled;

  const why = bundled
    ? `No Chromium was found, and the bundled one (${bundled.executablePath}) does not start on this system.`
    : `No Chromium was found, and there is no bundled one for ${process.platform} ${process.arch}.`;
  throw new Error(
    `${why} Install one with \`npx playwright install chromium\`, or name one in the environment variable CHROMIUM_PATH.`,
  );
}

function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function prepare(): Promise<PreparedChromium> {
  const env = { ...currentEnvironment(), ...(await prepareFonts()) };
  const found = await find(env);
  return { executablePath: found.executablePath, args: launchArguments(), env: { ...env, ...found.env } };
}

let prepared: Promise<PreparedChromium> | undefined;

/**
 * Finds (or unpacks) the browser once per process; several processes may call it at the same time.
 * Every caller gets copies, since Vitest appends to the list of arguments that it is given.
 */
export async function prepareChromium(): Promise<PreparedChromium> {
  prepared ??= prepare();
  const { executablePath, args, env } = await prepared;
  return { executablePath, args: [...args], env: { ...env } };
}
