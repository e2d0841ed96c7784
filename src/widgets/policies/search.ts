import type { Policy } from '../../domain/policy.ts';
import { type Field, type Indexed, indexText } from '../../domain/searchText.ts';

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
