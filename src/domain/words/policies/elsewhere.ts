import { ELSEWHERE, type Elsewhere } from '../elsewhere.texts.ts';
import { OURS, ROWS } from './elsewhere.texts.ts';

/** Matters that no policy of employment is about: those of other offices, and those of the job search without what is ours here. */
export const MATTERS: readonly Elsewhere[] = [
  ...ROWS,
  ...ELSEWHERE.filter(({ to }) => to !== 'policies').map((matter) => ({
    ...matter,
    said: matter.said.filter(isOthers),
    asked: matter.asked.filter(isOthers),
  })),
];

function isOthers(words: string): boolean {
  return !OURS.some((ours) => words.includes(ours));
}

/** The matter of another office that a query has a word of; of several words the longest. */
export function foreignIn(query: string): Elsewhere | undefined {
  let found: { readonly matter: Elsewhere; readonly length: number } | undefined;
  for (const matter of ROWS) {
    for (const { length } of matter.words.filter((word) => query.includes(word)))
      if (length > (found?.length ?? 0)) found = { matter, length };
  }
  return found?.matter;
}
