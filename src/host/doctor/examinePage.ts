import type { SourceConfig } from '../../city/cityConfig.ts';
import { withTimeout } from '../../data/own/withTimeout.ts';
import { nonceOf } from '../contract/unchecked.ts';
import { checkNames } from './checkNames.ts';
import { checkNetwork } from './checkNetwork.ts';
import { at, listAt } from './facts.ts';
import { fieldFindings } from './fieldFindings.ts';
import type { Finding } from './finding.ts';
import { addressOf, sourceCalls } from './sourceCalls.ts';

const TIMEOUT_MS = 8000;

/**
 * Examines the page in which it runs. Never rejects.
 *
 * @param host the context as for `mount`. With it, its fields and names are checked and the sources of the city are
 *   called too
 */
export async function examinePage(host?: unknown): Promise<readonly Finding[]> {
  return [
    checkShared(),
    checkStyles(nonceOf(host)),
    await checkStorage(),
    ...(await checkViolations()),
    ...fieldFindings((await loadParser())(host).unknown),
    ...checkNames(host),
    ...checkScale(),
    ...checkNetwork(location.href, sourcesOf(host).map(addressOf)),
    ...(await Promise.all(sourcesOf(host).map(checkReach))),
  ];
}

/** From the chunk that `mount` loads anyway: a second copy is heavy, and a shared file would be one more request. */
const loadParser = () =>
  import(/* webpackChunkName: "render" */ '../contract/parseProps.ts').then(({ parseHost }) => parseHost);

/** Checks only what the call needs: the parser of contexts is heavy, and `mount` reports wrong fields anyway. */
const isSource = (value: unknown): value is SourceConfig =>
  typeof at(value, 'kind') === 'string' && typeof (at(value, 'baseUrl') ?? at(value, 'url')) === 'string';

const sourcesOf = (host: unknown) => listAt(host, 'city', 'sources').filter(isSource);

/** Warns of a page that is drawn smaller than its pixels, as lib-flexible does: our texts shrink with it. */
function checkScale(): readonly Finding[] {
  const content = document.querySelector('meta[name="viewport" i]')?.getAttribute('content') ?? '';
  const scale = Number(/initial-scale\s*=\s*([\d.]+)/i.exec(content)?.[1] ?? 1);
  if (!(scale > 0) || Math.abs(scale - 1) < 0.01) return [];
  const [zoom, text] = [1 / scale, 16 * scale].map((number) => Number(number.toFixed(2)));
  return [
    {
      level: 'warn',
      code: 'viewport-scale',
      seen: `The viewport has initial-scale=${scale}, as lib-flexible sets it: our text of 16 px is ${text} px high.`,
      todo: `Set style="zoom: ${zoom}" on the element around us.`,
    },
  ];
}

/** The global that the container for React sets. */
const REACT_CONTAINER = 'service_circle';

/**
 * Lists the versions of React in the share scopes of module federation 2. Those of module federation 1 are not visible.
 */
function checkShared(): Finding {
  const scopes = Object.values(at(globalThis, '__FEDERATION__', '__SHARE__') ?? {});
  const versions = scopes
    .flatMap((scope) => Object.values(scope ?? {}))
    .flatMap((scope) => Object.keys(at(scope, 'react') ?? {}));
  const distinct = [...new Set(versions)].sort();
  if (distinct.length === 0) {
    return {
      level: REACT_CONTAINER in globalThis ? 'warn' : 'ok',
      code: 'react-shared',
      seen: 'No shared React can be seen on this page.',
      todo: 'With module federation 1 none ever can. The container for React needs React 19 shared; all others use mount.',
    };
  }
  const fits = distinct.some((version) => Number.parseInt(version, 10) >= 19);
  return {
    level: fits ? 'ok' : 'warn',
    code: 'react-shared',
    seen: `React shared on this page: ${distinct.join(', ')}.`,
    todo: fits ? undefined : 'Share React 19, or use mount.',
  };
}

/** Checks whether the page applies our style elements in a shadow root. */
function checkStyles(nonce: string | undefined): Finding {
  try {
    const box = document.createElement('div');
    const style = document.createElement('style');
    if (nonce) style.nonce = nonce;
    style.textContent = ':host { position: fixed; visibility: hidden }';
    box.attachShadow({ mode: 'open' }).append(style);
    document.body.append(box);
    const applied = getComputedStyle(box).position === 'fixed';
    box.remove();
    if (applied) return { level: 'ok', code: 'styles', seen: 'Style elements in a shadow root count.' };
    const todo = 'Give the nonce of this answer as `nonce` in the context, and allow it in style-src.';
    return { level: 'error', code: 'styles', seen: 'The page refuses style elements of ours.', todo };
  } catch (cause) {
    const seen = `There is no shadow DOM: ${String(cause)}`;
    return { level: 'error', code: 'shadow-dom', seen, todo: 'Use one of the browsers that are supported.' };
  }
}

/** Lists the databases, because opening one would create it. Firefox before 126 has no such list. */
async function checkStorage(): Promise<Finding> {
  try {
    await withTimeout(Promise.resolve(indexedDB.databases?.()));
    return { level: 'ok', code: 'storage', seen: 'Storage can be read.' };
  } catch (cause) {
    const seen = `Storage (IndexedDB) is denied: ${String(cause)}`;
    return { level: 'warn', code: 'storage', seen, todo: 'Nothing is kept from one visit to the next.' };
  }
}

/** Lists what the page's policy has refused so far, in browsers that buffer such reports. */
async function checkViolations(): Promise<readonly Finding[]> {
  if (typeof ReportingObserver === 'undefined') return [];
  const reports = await new Promise<readonly object[]>((resolve) => {
    const observer = new ReportingObserver(resolve, { types: ['csp-violation'], buffered: true });
    observer.observe();
    // The observer delivers buffered reports in a later task, and never calls back when there are none.
    setTimeout(() => {
      resolve(observer.takeRecords());
      observer.disconnect();
    }, 50);
  });
  const refused = reports.map((report) => {
    const [directive, blocked] = [at(report, 'body', 'effectiveDirective'), at(report, 'body', 'blockedURL')];
    return `${String(directive)}: ${String(blocked)}`;
  });
  return [...new Set(refused)].map((seen) => ({
    level: 'warn',
    code: 'csp-violation',
    seen: `The page's policy refused ${seen}.`,
    todo: 'Allow it if it is the plugin’s or the city’s.',
  }));
}

async function checkReach(source: SourceConfig): Promise<Finding> {
  const { read: url } = sourceCalls(source);
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const { status } = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    return { level: 'ok', code: 'city', seen: `${url} can be read from here (${status}).` };
  } catch (cause) {
    const seen = `${url} cannot be read from here: ${String(cause)}`;
    const todo = 'See whether it answers, allows this origin (CORS), and is in connect-src.';
    return { level: 'error', code: 'city-unreachable', seen, todo };
  }
}
