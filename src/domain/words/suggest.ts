import { normalise } from '../searchText.ts';
import { OCCUPATIONS } from './occupations/index.ts';

const MAX_SUGGESTIONS = 5;

interface Named {
  readonly name: string;
  /** The name as it is compared. */
  readonly text: string;
}

let prepared: readonly (readonly Named[])[] | undefined;

/** The names of each occupation, prepared when the first suggestion is asked for. */
function namesOfAll(): readonly (readonly Named[])[] {
  prepared ??= OCCUPATIONS.map(({ name, said, written }) =>
    [name, ...written, ...said].map((one) => ({ name: one, text: normalise(one) })),
  );
  return prepared;
}

/**
 * Names of work that somebody may be about to type: first what begins so, then what has the words in it; of each
 * occupation one name. Nothing when the text is such a name already.
 *
 * @param recent what was looked for before on this visit, the newest first; these come first
 */
export function suggest(typed: string, recent: readonly string[] = []): readonly string[] {
  const text = normalise(typed);
  const before = recent.filter((words) => words !== typed && normalise(words).startsWith(text));
  if (text === '') return before.slice(0, MAX_SUGGESTIONS);
  const [begins, has]: [string[], string[]] = [[], []];
  for (const names of namesOfAll()) {
    const first = names.find((one) => one.text.startsWith(text));
    const other = first ?? names.find((one) => one.text.includes(text));
    if (first) begins.push(first.name);
    else if (other) has.push(other.name);
  }
  const shortFirst = (names: readonly string[]) => [...names].sort((a, b) => a.length - b.length);
  const found = [...new Set([...before, ...shortFirst(begins), ...shortFirst(has)])];
  return found.filter((one) => normalise(one) !== text).slice(0, MAX_SUGGESTIONS);
}
