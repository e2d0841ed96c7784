import { ownOf } from '../../domain/ownOf.ts';
import type { Policy } from './csp.ts';
import type { Finding } from './finding.ts';

/** Each bundle creates one policy, named after the bundle. */
const BUNDLES: Readonly<Record<string, string>> = {
  service_circle: 'container for React',
  service_circle_mount: 'mount container',
  service_circle_standalone: 'standalone.js',
};

const DEFAULT =
  'A federation runtime, the loader of the package, and printing out of an iframe also need a policy named `default`.';

/**
 * Checks whether a page that requires trusted types lets our bundles create their policies. All policies of the page
 * apply together: one may require trusted types while another lists the names. A `default` policy of the page serves
 * as a fallback for names that are not listed.
 */
export function checkTrustedTypes(policies: readonly Policy[]): readonly Finding[] {
  const wanted = policies.some((policy) => policy.get('require-trusted-types-for')?.includes("'script'"));
  if (!wanted) return [];
  const lists = policies.flatMap((policy) => {
    const list = policy.get('trusted-types');
    return list === undefined ? [] : [list];
  });
  const listed = (name: string) => lists.every((list) => list.includes(name) || list.includes('*'));
  const names = Object.keys(BUNDLES);
  const missing = names.filter((name) => !listed(name));
  const findings: Finding[] = [];
  if (missing.length > 0) {
    findings.push({
      // No page needs all three bundles, so a missing name may not matter.
      level: missing.length < names.length || listed('default') ? 'warn' : 'error',
      code: 'csp-trusted-types',
      seen: `trusted-types does not list ${missing.map((name) => `${name} (${ownOf(BUNDLES, name)})`).join(', ')}.`,
      todo: `Add those of what the page loads to trusted-types. ${DEFAULT}`,
    });
  }
  if (missing.length < names.length && !lists.every((list) => list.includes("'allow-duplicates'"))) {
    findings.push({
      level: 'warn',
      code: 'csp-trusted-types-duplicates',
      seen: 'trusted-types lets no name be used twice, as it is when two releases meet on a page.',
      todo: "Add 'allow-duplicates' to trusted-types.",
    });
  }
  if (findings.length > 0) return findings;
  return [
    {
      level: 'ok',
      code: 'csp-trusted-types',
      seen: 'The page wants trusted types and lets our policies be made.',
      todo: DEFAULT,
    },
  ];
}
