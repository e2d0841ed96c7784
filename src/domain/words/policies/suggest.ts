import type { Policy } from '../../policy.ts';
import { normalise } from '../../searchText.ts';

const MAX_SUGGESTIONS = 5;

/**
 * Names of policies that somebody may be about to type: first what begins so, then what has the words in it; of each
 * policy one name, the shortest first. Nothing when the text is such a name already.
 */
export function suggestPolicies(typed: string, policies: readonly Policy[]): readonly string[] {
  const text = normalise(typed);
  if (text === '') return [];
  const [begins, has]: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const { plain, title } of policies) {
    const names = plain ? [plain.title, ...plain.said] : [title];
    const first = names.find((name) => normalise(name).startsWith(text));
    const other = first ?? names.find((name) => normalise(name).includes(text));
    if (first !== undefined) begins.add(first);
    else if (other !== undefined) has.add(other);
  }
  const shortFirst = (names: Iterable<string>) => [...names].sort((a, b) => a.length - b.length);
  const found = [...new Set([...shortFirst(begins), ...shortFirst(has)])];
  return found.filter((name) => normalise(name) !== text).slice(0, MAX_SUGGESTIONS);
}
