import { governing, lets, type Policy, policiesOf } from './csp.ts';
import { arrived, type Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { readAddress } from './sourceCalls.ts';

/** Whether the page's content security policy lets the plugin work. */
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
  const findings = policies.flatMap((policy) => checkPolicy(policy, facts, page.url));
  if (findings.some(({ level }) => level === 'error')) return findings;
  const seen =
    policies.length === 0 ? 'The page has no content security policy.' : 'The policy lets the plugin work.';
  return [...findings, { level: 'ok', code: 'csp', seen }];
}

function checkPolicy(policy: Policy, facts: Facts, page: string): readonly Finding[] {
  const { plugin, context, containers, standalone } = facts;
  const forbidden = (chain: readonly string[], addresses: readonly string[]) => {
    const sources = governing(policy, ...chain);
    return sources === undefined ? [] : addresses.filter((address) => !lets(sources, address, page));
  };
  const refuse = (directive: string, address: string, what: string): Finding => ({
    level: 'error',
    code: `csp-${directive}`,
    seen: `The page's policy keeps ${what} from ${address}.`,
    todo: `Add ${new URL(address).origin} to ${directive}.`,
  });

  const scripts = ['script-src-elem', 'script-src'];
  const dynamic = governing(policy, ...scripts)?.includes("'strict-dynamic'") ?? false;
  const entry = containers[0]?.entry.url ?? plugin;
  const talked = [plugin, ...(context?.city.sources ?? []).map(readAddress), ...tokenAddresses(facts)];
  const origins = [...new Map(talked.map((address) => [new URL(address).origin, address])).values()];
  const logo = context?.logoUrl === undefined ? [] : [context.logoUrl];
  const found: Finding[] = [
    ...(dynamic ? [] : forbidden(scripts, [entry]).map((url) => refuse('script-src', url, 'scripts'))),
    ...forbidden(['connect-src'], origins).map((url) => refuse('connect-src', url, 'requests')),
    ...forbidden(['img-src'], logo).map((url) => refuse('img-src', url, 'pictures')),
    ...checkStyle(policy, context?.nonce),
  ];
  if (arrived(standalone)) {
    found.push(
      ...forbidden(['frame-src', 'child-src'], [plugin]).map((url): Finding => {
        const { seen, code, todo } = refuse('frame-src', url, 'frames');
        return { level: 'warn', code, seen, todo: `${todo} Only a host that embeds by iframe needs it.` };
      }),
    );
  }
  if (policy.has('require-trusted-types-for')) {
    found.push({
      level: 'error',
      code: 'csp-trusted-types',
      seen: 'The page wants trusted types; module federation sets the address of a script as text.',
      todo: 'Give the page a default trusted types policy that lets the plugin’s origin through.',
    });
  }
  return found;
}

const tokenAddresses = ({ context }: Facts) => context?.city.tokenOrigins ?? [];

function checkStyle(policy: Policy, nonce: string | undefined): readonly Finding[] {
  const sources = governing(policy, 'style-src-elem', 'style-src');
  if (sources === undefined) return [];
  const nonces = sources.some((source) => source.startsWith("'nonce-"));
  const hashes = sources.some((source) => /^'sha\d+-/.test(source));
  if (sources.includes("'unsafe-inline'") && !nonces && !hashes) return [];
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
