import { checkNetwork } from './checkNetwork.ts';
import { arrived, type Facts, type Fetched, isOpenTo, type SourceFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { lineFor } from './servingRules.ts';
import { addressOf } from './sourceCalls.ts';

const allowedTo = ({ headers }: Fetched) => headers['access-control-allow-origin'] ?? 'nobody';

/** Checks whether CORS lets the host's page read the plugin's files. */
export function checkCors({ containers, origin }: Facts): readonly Finding[] {
  const files = containers.flatMap(({ manifest, entry, chunks }) => [manifest, entry, ...chunks.slice(0, 1)]);
  const closed = files.filter((file) => arrived(file) && !isOpenTo(file, origin));
  if (closed.length === 0) {
    return files.some(arrived)
      ? [{ level: 'ok', code: 'cors', seen: `Pages of ${origin} may read the plugin's files.` }]
      : [];
  }
  return closed.map((file) => ({
    level: /(\.json|remoteEntry\.js)$/.test(file.url) ? 'error' : 'warn',
    code: 'cors-plugin',
    seen: `${file.url} is open to ${allowedTo(file)}, not to ${origin}.`,
    todo: `Serve dist/ with Access-Control-Allow-Origin: ${origin}, or *. ${lineFor('cors')}`,
  }));
}

const isLocal = (url: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);

/** Checks for http addresses, from which a page over https may load nothing. */
export function checkMixedContent({ plugin, page, origin, sources }: Facts): readonly Finding[] {
  const secure = origin.startsWith('https:');
  const addresses = [plugin, ...sources.map(({ source }) => addressOf(source))].map((text) => new URL(text));
  const open = addresses.filter((url) => url.protocol === 'http:' && !isLocal(url));
  return open.map((url) => ({
    level: secure && page !== undefined ? 'error' : 'warn',
    code: 'mixed-content',
    seen: `${url.origin} is http; a page over https loads nothing from it.`,
    todo: 'Serve it over https.',
  }));
}

/** Checks for a public page whose plugin or city is in a private network. */
export const checkPrivateCity = ({ plugin, page, sources }: Facts): readonly Finding[] =>
  page === undefined
    ? []
    : checkNetwork(page.url, [plugin, ...sources.map(({ source }) => addressOf(source))]);

/** Checks whether the host's page may call the sources of the city. */
export function checkSources({ sources, origin }: Facts): readonly Finding[] {
  return sources.flatMap((facts) => {
    const findings = checkSource(facts, origin);
    const { source } = facts;
    return findings.length > 0
      ? findings
      : [
          {
            level: 'ok' as const,
            code: 'city',
            seen: `${source.kind} at ${addressOf(source)} answers pages of ${origin}.`,
          },
        ];
  });
}

function checkSource({ read, preflights }: SourceFacts, origin: string): readonly Finding[] {
  if (read.status === undefined) {
    return [
      {
        level: 'error',
        code: 'city-unreachable',
        seen: `${read.url} did not answer (${read.error}).`,
        todo: 'Correct baseUrl, or run this where the city can be reached.',
      },
    ];
  }
  const findings: Finding[] = [];
  if (!arrived(read) && read.status !== 401 && read.status !== 403) {
    findings.push({
      level: read.status >= 500 ? 'warn' : 'error',
      code: 'city-answer',
      seen: `${read.url} answered ${read.status}.`,
      todo: 'Look at baseUrl and kind; `npm run check:city` of the repository reads each call.',
    });
  }
  if (read.redirected) {
    findings.push({
      level: 'warn',
      code: 'city-redirects',
      seen: `${read.url} redirects. Requests with a token and writes are not sent on.`,
      todo: 'Give the address that answers.',
    });
  }
  if (!isOpenTo(read, origin)) {
    findings.push({
      level: 'error',
      code: 'cors-city',
      seen: `${read.url} is open to ${allowedTo(read)}, not to ${origin}.`,
      todo: `Have the city answer with Access-Control-Allow-Origin: ${origin}.`,
    });
  }
  return [...findings, ...preflights.flatMap((preflight) => checkPreflight(preflight, origin))];
}

const listed = (fetched: Fetched, header: string) =>
  (fetched.headers[header] ?? '').split(',').map((name) => name.trim().toLowerCase());

function checkPreflight(
  { method, headers, fetched }: SourceFacts['preflights'][number],
  origin: string,
): readonly Finding[] {
  // A browser asks this of another origin only.
  if (new URL(fetched.url).origin === origin) return [];
  const allowed = listed(fetched, 'access-control-allow-headers');
  // A star does not include Authorization.
  const lacking = headers.filter(
    (name) => !allowed.includes(name) && (name === 'authorization' || !allowed.includes('*')),
  );
  const methods = listed(fetched, 'access-control-allow-methods');
  const usual = method === 'GET' || method === 'POST';
  const missing = [
    ...(arrived(fetched) ? [] : [`answered ${fetched.status ?? fetched.error}`]),
    ...(isOpenTo(fetched, origin) ? [] : [`is open to ${allowedTo(fetched)}`]),
    ...lacking.map((name) => `does not allow the header ${name}`),
    ...(usual || methods.includes(method.toLowerCase()) || methods.includes('*')
      ? []
      : [`does not allow ${method}`]),
  ];
  if (missing.length === 0) return [];
  return [
    {
      level: 'error',
      code: 'city-preflight',
      seen: `OPTIONS ${fetched.url} for ${method} ${missing.join(', ')}.`,
      todo: `Allow ${origin}, the method ${method}, and the headers ${headers.join(', ')}.`,
    },
  ];
}
