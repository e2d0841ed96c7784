import type { Day } from './calendar.ts';
import type { Policy } from './policy.ts';

/** What a document says of those before and after it, by their ids or 文号. */
export interface Document {
  readonly id: string;
  readonly docNo?: string;
  readonly effectiveFrom?: Day;
  readonly supersededBy?: readonly string[];
  readonly supersedes: readonly string[];
  readonly confidence: Policy['confidence'];
}

/** What took or takes the place of a document. */
export interface Succession {
  readonly supersededBy: readonly string[];
  /** The first day on which it does; absent where a successor is not there to say so. */
  readonly replacedFrom?: Day;
}

/**
 * By id, what replaces each document, whichever of the two says so, and from which day.
 *
 * Editors announce a document before it holds: until then the old one is in force. Of what only the newer one says,
 * hearsay counts for nothing, and neither does what is older than what it is said to replace.
 */
export function successions(documents: readonly Document[]): ReadonlyMap<string, Succession> {
  const named = namesOf(documents);
  const naming = new Map<string, Set<Document>>();
  const add = (old: Document, next: Document) => {
    if (old !== next) naming.set(old.id, (naming.get(old.id) ?? new Set()).add(next));
  };
  for (const next of documents) {
    if (next.confidence === 'low' || !next.effectiveFrom) continue;
    for (const name of next.supersedes) {
      const old = named.get(name);
      if (old && (old.effectiveFrom ?? '') < next.effectiveFrom) add(old, next);
    }
  }
  const found = new Map<string, Succession>();
  for (const { id, supersededBy = [] } of documents) {
    const others = [...(naming.get(id) ?? [])];
    const successors = [...others, ...supersededBy.map((name) => named.get(name))];
    if (successors.length === 0) continue;
    const days = successors.map((one) => one?.effectiveFrom);
    found.set(id, {
      supersededBy: [...new Set([...supersededBy, ...others.map((other) => other.id)])],
      replacedFrom: days.includes(undefined) ? undefined : days.sort()[0],
    });
  }
  return found;
}

/** Documents by id, and by 文号 where no two share it. */
function namesOf(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const numbers = new Map<string, Document | undefined>();
  for (const one of documents) {
    if (one.docNo) numbers.set(one.docNo, numbers.has(one.docNo) ? undefined : one);
  }
  const named = new Map<string, Document>();
  for (const [number, one] of numbers) if (one) named.set(number, one);
  for (const one of documents) named.set(one.id, one);
  return named;
}

/** Policies that know what replaces them, and from which day. */
export function withSuccessions(policies: readonly Policy[]): readonly Policy[] {
  const found = successions(policies);
  return policies.map((policy) => {
    const succession = found.get(policy.id);
    if (!succession) return policy;
    return { ...policy, ...succession, rule: policy.rule && { ...policy.rule, ...succession } };
  });
}
