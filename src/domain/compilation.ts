import { addDays, type Day } from './calendar.ts';
import { FRAMEWORKS, FUNCTIONS, figure, LEVELS, OTHER, SITUATIONS } from './compilation.texts.ts';
import { type Policy, type PolicyStatus, policyStatus, showsAmounts, standardOn } from './policy.ts';

/** By what policies are put together: a situation of life, who one is, the six functions, or the level. */
export const GROUPINGS = ['situation', 'audience', 'function', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface PolicyGroup {
  readonly name: string;
  readonly policies: readonly Policy[];
}

/** What people call it; the official title where the city sends nothing else. */
export const titleOf = ({ plain, title }: Policy): string => plain?.title ?? title;

/** Sentences without those that state a sum, where the sums of the policy do not hold on the day. */
export function withoutSums(text: string, policy: Policy, today: Day): string {
  if (showsAmounts(policy, today) && !standardOn(policy, today)) return text;
  const sentences = text.match(/[^。；\n]+[。；\n]?/g) ?? [];
  return sentences
    .filter((sentence) => !figure.test(sentence))
    .join('')
    .trim();
}

/** A policy is new for this many days. */
const NEW_DAYS = 120;

/** Those that are listed by default: neither replaced nor ended by the city. */
export const listed = (policies: readonly Policy[], today: Day): readonly Policy[] =>
  policies.filter((policy) => !['superseded', 'ended'].includes(policyStatus(policy, today).kind));

const namesOf: Readonly<Record<Grouping, (policy: Policy) => readonly string[]>> = {
  situation: ({ plain }) => [plain?.group ?? OTHER],
  audience: ({ audience }) => audience,
  function: ({ topics }) => topics.filter((topic) => FUNCTIONS.some((name) => name === topic)),
  level: ({ level }) => (level ? [level] : []),
};

/** Names whose order is given; others follow with the largest group first. */
const orders: Readonly<Record<Grouping, readonly string[]>> = {
  situation: SITUATIONS,
  audience: [],
  function: FUNCTIONS,
  level: LEVELS,
};

/** Groups of policies. What is in no group comes last, and by situation the frameworks come after all that gives something. */
export function groupPolicies(
  policies: readonly Policy[],
  grouping: Grouping,
  today: Day,
): readonly PolicyGroup[] {
  const groups = new Map<string, Policy[]>();
  for (const policy of [...policies].sort((a, b) => rank(a, today) - rank(b, today))) {
    const names = new Set(namesOf[grouping](policy));
    for (const name of names.size > 0 ? names : [OTHER]) {
      groups.set(name, [...(groups.get(name) ?? []), policy]);
    }
  }
  const order = orders[grouping];
  const place = ({ name, policies: inGroup }: PolicyGroup) => {
    if (name === OTHER) return Number.POSITIVE_INFINITY;
    if (name === FRAMEWORKS) return Number.MAX_SAFE_INTEGER;
    return order.includes(name) ? order.indexOf(name) : order.length + 1000 - inGroup.length;
  };
  return [...groups]
    .map(([name, inGroup]) => ({ name, policies: inGroup }))
    .sort((a, b) => place(a) - place(b));
}

/** What one can rely on comes first; frameworks and hearsay come last. */
function rank(policy: Policy, today: Day): number {
  const order: readonly PolicyStatus['kind'][] = ['expiring', 'inForce', 'upcoming', 'unverified', 'expired'];
  const kind = order.indexOf(policyStatus(policy, today).kind);
  const last = policy.plain?.group === FRAMEWORKS ? 100 : 0;
  return last + (policy.confidence === 'low' ? 50 : 0) + (kind < 0 ? order.length : kind);
}

/** Policies that came into force not long ago, the newest first. */
export function newPolicies(policies: readonly Policy[], today: Day): readonly Policy[] {
  const since = addDays(today, -NEW_DAYS);
  const began = ({ effectiveFrom, publishedOn }: Policy) => effectiveFrom ?? publishedOn ?? '';
  return policies
    .filter((policy) => {
      const { kind } = policyStatus(policy, today);
      return (kind === 'inForce' || kind === 'expiring') && began(policy) >= since && began(policy) <= today;
    })
    .sort((a, b) => (began(a) < began(b) ? 1 : -1));
}

/** A document that ends soon, with the policies that end with it. */
export interface EndingDocument {
  /** 文号, or the title of the only policy. */
  readonly name: string;
  readonly to: Day;
  readonly daysLeft: number;
  readonly policies: readonly Policy[];
}

/** Documents that end soon, the first to end first. */
export function endingDocuments(policies: readonly Policy[], today: Day): readonly EndingDocument[] {
  const documents = new Map<string, EndingDocument>();
  for (const policy of policies) {
    const status = policyStatus(policy, today);
    if (status.kind !== 'expiring') continue;
    const { to, daysLeft } = status;
    const name = policy.docNo ?? titleOf(policy);
    const key = `${name} ${to}`;
    const before = documents.get(key)?.policies ?? [];
    documents.set(key, { name, to, daysLeft, policies: [...before, policy] });
  }
  return [...documents.values()].sort((a, b) => a.daysLeft - b.daysLeft);
}

/** A policy or document that another names; without the policy where the city does not have it. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy?: Policy;
}

const named = (policies: readonly Policy[], names: readonly string[]): readonly NamedPolicy[] =>
  names.map((name) => ({ name, policy: policies.find(({ id, docNo }) => id === name || docNo === name) }));

/** What replaces a policy: what it names, and what names it. */
export function successorsOf(policy: Policy, policies: readonly Policy[]): readonly NamedPolicy[] {
  const naming = policies.filter(({ supersedes }) => supersedes.includes(policy.id)).map(({ id }) => id);
  return named(policies, [...new Set([...(policy.supersededBy ?? []), ...naming])]);
}

/** What a policy replaces: what it names, and what names it. */
export function predecessorsOf(policy: Policy, policies: readonly Policy[]): readonly NamedPolicy[] {
  const naming = policies
    .filter(({ supersededBy = [] }) => supersededBy.includes(policy.id))
    .map(({ id }) => id);
  return named(policies, [...new Set([...policy.supersedes, ...naming])]);
}
