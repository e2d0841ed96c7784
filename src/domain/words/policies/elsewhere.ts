import { ELSEWHERE, type Elsewhere } from '../elsewhere.texts.ts';
import { OURS, ROWS } from './elsewhere.texts.ts';

/** Neighbouring matters that no policy of employment is about: those of the job search without what is ours here. */
export const MATTERS: readonly Elsewhere[] = [
  ...ELSEWHERE.filter(({ to }) => to !== 'policies').map((matter) => ({
    ...matter,
    said: matter.said.filter(isOthers),
    asked: matter.asked.filter(isOthers),
  })),
  ...ROWS,
];

function isOthers(words: string): boolean {
  return !OURS.some((ours) => words.includes(ours));
}
