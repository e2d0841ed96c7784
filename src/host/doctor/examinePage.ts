import type { SourceConfig } from '../../city/cityConfig.ts';
import { inTime } from '../../data/own/timeLimit.ts';
import { nonceOf } from '../contract/unread.ts';
import { checkNames } from './checkNames.ts';
import { at, listAt } from './facts.ts';
import type { Finding } from './finding.ts';
import { sourceCalls } from './sourceCalls.ts';

const TIMEOUT_MS = 8000;

/**
 * Looks at the page that it runs in. Never rejects.
 *
 * @param host the context as for `mount`, which checks its fields; with it names are looked at and the city's sources asked
 */
export async function examinePage(host?: unknown): Promise<readonly Finding[]> {
  return [
    checkShared(),
    checkStyles(nonceOf(host)),
    await checkStorage(),
    ...(await checkViolations()),
    ...checkNames(host),
    ...(await Promise.all(listAt(host, 'city', 'sources').filter(isSource).map(checkReach))),
  ];
}

/** The parser of contexts is heavy, and `mount` names what is wrong. */
const isSource = (value: unknown): value is SourceConfig =>
  typeof at(value, 'kind') === 'string' && typeof (at(value, 'baseUrl') ?? at(value, 'url')) === 'string';

/** What the script of the container for React leaves on a page. */
const REACT_CONTAINER = 'service_circle';

/** Every version of React that anybody offers in the share scopes of module federation 2, the only ones on view. */
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

/** Whether a style element of ours counts in a shadow root of ours. */
function checkStyles(nonce: string | undefined): Finding {
  try {
    const box = document.createElement('div');
    const style = document.createElement('style');
    if (nonce) style.nonce = nonce;
    style.textContent = ':host { position: fixed; visibility: hidden }';
    box.attachShadow({ mode: 'open' }).append(style);
    document.body.append(box);
    const counts = getComputedStyle(box).position === 'fixed';
    box.remove();
    if (counts) return { level: 'ok', code: 'styles', seen: 'Style elements in a shadow root count.' };
    const todo = 'Give the nonce of this answer as `nonce` in the context, and allow it in style-src.';
    return { level: 'error', code: 'styles', seen: 'The page refuses style elements of ours.', todo };
  } catch (cause) {
    const seen = `There is no shadow DOM: ${String(cause)}`;
    return { level: 'error', code: 'shadow-dom', seen, todo: 'Use one of the browsers that are supported.' };
  }
}

/** The names of the databases are asked for, so that none comes to be. Firefox before 126 cannot tell them. */
async function checkStorage(): Promise<Finding> {
  try {
    await inTime(Promise.resolve(indexedDB.databases?.()));
    return { level: 'ok', code: 'storage', seen: 'Storage can be read.' };
  } catch (cause) {
    const seen = `Storage (IndexedDB) is denied: ${String(cause)}`;
    return { level: 'warn', code: 'storage', seen, todo: 'Nothing is kept from one visit to the next.' };
  }
}

/** What the page's policy refused so far, in browsers that remember. */
async function checkViolations(): Promise<readonly Finding[]> {
  if (typeof ReportingObserver === 'undefined') return [];
  const reports = await new Promise<readonly object[]>((resolve) => {
    const observer = new ReportingObserver(resolve, { types: ['csp-violation'], buffered: true });
    observer.observe();
    // What it remembers it tells in a task of its own; when there is nothing it stays silent.
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
