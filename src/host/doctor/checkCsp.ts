import { checkTrustedTypes } from './checkTrustedTypes.ts';
import { allows, governing, type Policy, policiesOf } from './csp.ts';
import { arrived, type Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Checks whether the page's content security policy allows what the plugin needs. */
export function checkCsp(facts: Facts): readonly Finding[] {
  const { page } = facts;
  if (page === undefined) return [];
  if (!arrived(page)) {
    return [
      {
        level: 'warn',
        code: 'host-unreachable',
        seen: `${page.url}: ${page.error ?? page.status}. Its content security policy was not looked at.`,
        todo: 'Run this where the page can be reached, or name a page that needs no login.',
      },
    ];
  }
  const policies = policiesOf(page.headers, page.text);
  const findings = [
    ...policies.flatMap((policy) => checkPolicy(policy, facts, page.url)),
    ...checkTrustedTypes(policies),
  ];
  if (findings.some(({ level }) => level === 'error')) return findings;
  const seen =
    policies.length === 0 ? 'The page has no content security policy.' : 'The policy lets the plugin work.';
  return [...findings, { level: 'ok', code: 'csp', seen }];
}

function checkPolicy(policy: Policy, facts: Facts, page: string): readonly Finding[] {
  const { plugin, context, containers, standalone, sources } = facts;
  const forbidden = (chain: readonly string[], addresses: readonly string[]) => {
    const allowed = governing(policy, ...chain);
    return allowed === undefined ? [] : addresses.filter((address) => !allows(allowed, address, page));
  };
  const refuse = (directive: string, address: string, what: string): Finding => ({
    level: 'error',
    code: `csp-${directive}`,
    seen: `The page's policy keeps ${what} from ${address}.`,
    todo: `Add ${new URL(address).origin} to ${directive}.`,
  });

  const originsOf = (addresses: readonly string[]) => [
    ...new Map(addresses.map((address) => [new URL(address).origin, address])).values(),
  ];
  const city = forbidden(['connect-src'], originsOf(sources.map(({ read }) => read.url)));
  const manifest = forbidden(['connect-src'], [plugin]).filter(
    (url) => !city.some((address) => new URL(address).origin === new URL(url).origin),
  );
  const logo = context?.logoUrl === undefined ? [] : [context.logoUrl];
  const frames = arrived(standalone) ? forbidden(['frame-src', 'child-src'], [plugin]) : [];
  return [
    ...checkScript(policy, forbidden(SCRIPTS, [containers[0]?.entry.url ?? plugin]), refuse),
    ...city.map((url) => refuse('connect-src', url, 'requests')),
    ...manifest.map((url) =>
      only('a host that loads by the manifest needs it', refuse('connect-src', url, 'requests')),
    ),
    ...forbidden(['img-src'], logo).map((url) => refuse('img-src', url, 'pictures')),
    ...checkStyle(policy, context?.nonce),
    ...frames.map((url) => only('a host that embeds by iframe needs it', refuse('frame-src', url, 'frames'))),
  ];
}

const SCRIPTS = ['script-src-elem', 'script-src'];

/** Turns an error into a warning, because only some hosts need what is missing. */
const only = (who: string, { code, seen, todo }: Finding): Finding => ({
  level: 'warn',
  code,
  seen,
  todo: `${todo} Only ${who}.`,
});

/** @param addresses those that the policy does not list */
function checkScript(
  policy: Policy,
  addresses: readonly string[],
  refuse: (directive: string, address: string, what: string) => Finding,
): readonly Finding[] {
  const allowed = governing(policy, ...SCRIPTS) ?? [];
  if (allowed.includes("'strict-dynamic'")) return [];
  return addresses.map((url): Finding => {
    const finding = refuse('script-src', url, 'scripts');
    if (!allowed.some(isNonce)) return finding;
    return {
      level: 'warn',
      code: finding.code,
      seen: `The page's policy lets scripts from ${url} in by a nonce alone.`,
      todo: `Set the nonce on the script element that loads us, which hands it on to our chunks; otherwise: ${finding.todo}`,
    };
  });
}

const isNonce = (expression: string) => /^'nonce-/i.test(expression);

function checkStyle(policy: Policy, nonce: string | undefined): readonly Finding[] {
  const allowed = governing(policy, 'style-src-elem', 'style-src');
  if (allowed === undefined) return [];
  const nonces = allowed.some(isNonce);
  const hashes = allowed.some((expression) => /^'sha\d+-/.test(expression));
  if (allowed.includes("'unsafe-inline'") && !nonces && !hashes) return [];
  if (nonces && nonce !== undefined) return [];
  return [
    {
      level: nonces ? 'warn' : 'error',
      code: 'csp-style-src',
      seen: `The page's policy lets no style elements in without a nonce${nonces ? ', and none was in the configuration' : ''}.`,
      todo: nonces
        ? 'Give the nonce of each answer as `nonce` in the context.'
        : 'Add a nonce to style-src and give it as `nonce` in the context.',
    },
  ];
}
