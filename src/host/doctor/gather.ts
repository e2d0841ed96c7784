import type { SourceConfig } from '../../city/cityConfig.ts';
import { networkReason } from '../../city/http/networkReason.ts';
import type { HostContext } from '../contract/types.ts';
import { readCityFile } from './cityFile.ts';
import {
  arrived,
  type ContainerFacts,
  type Facts,
  type Fetched,
  jsonOf,
  type KnownContext,
  listAt,
  type Probes,
  type ReleaseFacts,
  type SourceFacts,
} from './facts.ts';
import { addressOf, type PreflightedCall, sourceCalls } from './sourceCalls.ts';

export interface GatherOptions {
  /** Absolute address of the deployed `dist/`, or of a file in it. */
  readonly plugin: string;
  /** Absolute address of the host's page. By default, none, and requests carry a made-up origin. */
  readonly page?: string;
  readonly context?: HostContext;
  /** Milliseconds for each request. By default, 10 000. */
  readonly timeout?: number;
}

type Ask = (url: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Fetched>;

const PAGE_FILES = ['frame.html', 'frame.js', 'webview.html', 'webview.js', 'app.html'];
const NO_HOST = 'https://host.example';

/** Requests everything that the checks need, as a browser on the host's page would. */
export async function gather({
  plugin,
  page,
  context: given,
  timeout = 10_000,
}: GatherOptions): Promise<Facts> {
  const base = new URL('.', plugin).href;
  const origin = page === undefined ? NO_HOST : new URL(page).origin;
  const ask = createAsk(origin, timeout);
  const { context, cityFile } = await knownContext(given, ask);
  const [about, release, probes, standalone, pageFiles, frameOrigins, ownPage, sources, ...containers] =
    await Promise.all([
      ask(`${base}manifest.json`),
      askRelease(base, ask),
      askProbes(base, ask),
      ask(`${base}standalone.js`),
      Promise.all(PAGE_FILES.map((file) => ask(`${base}${file}`))),
      ask(`${base}frame-origins.json`),
      page === undefined ? undefined : ask(page),
      Promise.all((context?.city.sources ?? []).map((source) => askSource(source, context, ask))),
      askContainer('react', base, ask),
      askContainer('mount', `${base}mount/`, ask),
    ]);
  const pages = [standalone, ...pageFiles];
  return {
    plugin: base,
    origin,
    page: ownPage,
    containers,
    about,
    standalone,
    pages,
    frameOrigins,
    release,
    probes,
    context,
    cityFile,
    sources,
  };
}

/** The context with the configuration of its city, which may be at an address. Without a good one, it has no sources. */
async function knownContext(given: HostContext | undefined, ask: Ask) {
  if (!given) return {};
  if (!('url' in given.city)) return { context: { ...given, city: given.city } };
  const cityFile = await ask(given.city.url);
  const { config = { name: '', sources: [] } } = readCityFile(cityFile);
  return { context: { ...given, city: config }, cityFile };
}

function createAsk(origin: string, timeout: number): Ask {
  return async (url, { method = 'GET', headers = {} } = {}) => {
    try {
      const signal = AbortSignal.timeout(timeout);
      const answer = await fetch(url, { method, headers: { Origin: origin, ...headers }, signal });
      return {
        url,
        status: answer.status,
        redirected: answer.redirected,
        headers: Object.fromEntries(answer.headers),
        ...(await bodyOf(answer)),
      };
    } catch (error) {
      return { url, error: reasonOf(error), headers: {}, text: '' };
    }
  };
}

async function bodyOf(answer: Response) {
  const bytes = await answer.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const sum = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { text: new TextDecoder().decode(bytes), sum };
}

const reasonOf = (error: unknown): string =>
  networkReason(error) ?? (error instanceof Error ? error.message : String(error));

/** Files of a release that the server sends in place of others, and that nobody asks for by name. */
const BESIDE = /\.(br|gz|d\.ts)$/;
const AT_ONCE = 8;

async function askRelease(base: string, ask: Ask): Promise<ReleaseFacts | undefined> {
  const sums = await ask(`${base}SHA256SUMS`);
  if (!arrived(sums)) return undefined;
  const listed = sums.text
    .split('\n')
    .flatMap((line) => {
      const [, sum, file] = /^([0-9a-f]{64}) [ *]([\w@./-]{1,200})$/.exec(line) ?? [];
      return sum === undefined || file === undefined || BESIDE.test(file) ? [] : [{ sum, file }];
    })
    .filter(({ file }) => new URL(file, base).href.startsWith(base));
  const files: { fetched: Fetched; sum: string }[] = [];
  const waiting = listed.values();
  const worker = async () => {
    for (const { sum, file } of waiting) files.push({ sum, fetched: await ask(new URL(file, base).href) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { sums, files };
}

async function askProbes(base: string, ask: Ask): Promise<Probes> {
  const [absent, folder, part] = await Promise.all([
    ask(`${base}absent.00000000.js`),
    ask(`${base}mount/`),
    ask(`${base}remoteEntry.js`, { headers: { Range: 'bytes=0-0' } }),
  ]);
  return { absent, folder, part: arrived(part) ? part : undefined };
}

async function askContainer(name: string, base: string, ask: Ask): Promise<ContainerFacts> {
  const [manifest, entry] = await Promise.all([ask(`${base}mf-manifest.json`), ask(`${base}remoteEntry.js`)]);
  const files = listAt(jsonOf(manifest), 'exposes')
    .flatMap((expose) => listAt(expose, 'assets', 'js', 'sync'))
    .filter((file) => typeof file === 'string');
  const chunks = await Promise.all([...new Set(files)].map((file) => ask(new URL(file, base).href)));
  return { name, manifest, entry, chunks };
}

async function askSource(
  source: SourceConfig,
  context: KnownContext | undefined,
  ask: Ask,
): Promise<SourceFacts> {
  const sendsToken = Boolean(
    context?.auth && context.city.tokenOrigins?.includes(new URL(addressOf(source)).origin),
  );
  const token = sendsToken ? ['authorization'] : [];
  const { read: url, writes } = sourceCalls(source);
  const preflighted = [...(sendsToken ? [{ method: 'GET', url, headers: [] }] : []), ...writes];
  const preflight = async ({ method, url, headers: own }: PreflightedCall) => {
    const headers = [...token, ...own];
    const requestHeaders = {
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': headers.join(','),
    };
    return { method, headers, fetched: await ask(url, { method: 'OPTIONS', headers: requestHeaders }) };
  };
  const [read, ...preflights] = await Promise.all([ask(url), ...preflighted.map(preflight)]);
  return { source, read, preflights };
}
