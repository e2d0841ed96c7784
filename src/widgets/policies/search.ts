import type { Policy } from '../../domain/policy.ts';
import { type Field, type Indexed, indexText, nearText, searchText } from '../../domain/searchText.ts';
import { synonyms } from './synonyms.texts.ts';

/** The searched texts of a policy, with the weight of a hit. */
function fieldsOf(policy: Policy): readonly Field[] {
  return [
    { text: policy.title, weight: 8 },
    { text: policy.plain?.title ?? '', weight: 8 },
    { text: policy.plain?.said.join(' ') ?? '', weight: 7 },
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

/** The policies that match a query, or similar ones. */
export interface FoundPolicies {
  readonly policies: readonly Policy[];
  /** Whether no policy matches and these are only similar. */
  readonly near: boolean;
}

/** Searches policies. Verified policies come first. */
export function findPolicies(index: readonly Indexed<Policy>[], query: string): FoundPolicies {
  const exact = searchText(index, query, synonyms);
  const found = exact.length > 0 ? exact : nearText(index, query);
  const verified = found.filter((policy) => policy.verified);
  const leads = found.filter((policy) => !policy.verified);
  return { policies: [...verified, ...leads], near: exact.length === 0 && found.length > 0 };
}
