import type { Policy } from '../../domain/policy.ts';
import { type Field, type Indexed, indexText, nearText, searchText } from '../../domain/searchText.ts';
import { synonyms } from './synonyms.texts.ts';

/** What of a policy is searched, and how much a hit there counts. */
function fieldsOf(policy: Policy): readonly Field[] {
  return [
    { text: policy.title, weight: 8 },
    { text: policy.docNo ?? '', weight: 8 },
    { text: policy.summary, weight: 5 },
    { text: policy.topics.join(' '), weight: 4 },
    { text: policy.audience.join(' '), weight: 3 },
    { text: policy.benefit.items.join(' '), weight: 2 },
    { text: conditionTexts(policy).join(' '), weight: 1 },
    { text: policy.apply.channels.join(' '), weight: 1 },
    { text: policy.issuers.join(' '), weight: 1 },
  ];
}

const conditionTexts = (policy: Policy) =>
  policy.conditions.flatMap(({ conditions }) => conditions.map(({ text }) => text));

export const indexPolicies = (policies: readonly Policy[]): readonly Indexed<Policy>[] =>
  indexText(policies, fieldsOf);

/** What the words bring, or what comes near them. */
export interface FoundPolicies {
  readonly policies: readonly Policy[];
  /** Nothing has the words as they stand; these are close. */
  readonly near: boolean;
}

/** Policies that somebody checked stand before those that are only leads. */
export function findPolicies(index: readonly Indexed<Policy>[], query: string): FoundPolicies {
  const exact = searchText(index, query, synonyms);
  const found = exact.length > 0 ? exact : nearText(index, query);
  const verified = found.filter((policy) => policy.verified);
  const leads = found.filter((policy) => !policy.verified);
  return { policies: [...verified, ...leads], near: exact.length === 0 && found.length > 0 };
}
