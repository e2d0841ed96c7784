import type { Day } from '../../calendar.ts';
import { normalise } from '../../searchText.ts';
import type { Searched } from './documents.ts';
import { situationIn } from './situation.ts';
import { EMPLOYER_SAYS, WORKER_SAYS } from './who.texts.ts';

const SPEAKS = { same: 1.25, other: 0.8 } as const;

type Asker = 'employer' | 'worker' | undefined;

/** Who asks, as far as the query says it. Who tells of their own age or lost job is no employer. */
export function askerOf(query: string, today: Day): Asker {
  const text = normalise(query);
  const says = (words: readonly string[]) => words.some((word) => text.includes(word));
  if (says(WORKER_SAYS) || situationIn(query, today)) return 'worker';
  return says(EMPLOYER_SAYS) ? 'employer' : undefined;
}

/** A worker asks little else than an employer; an employer asks for what employers get. */
export function heardBy(speaker: Searched['speaker'], asks: NonNullable<Asker>): number {
  if (speaker === 'any') return 1;
  if (speaker !== asks) return SPEAKS.other;
  return asks === 'employer' ? SPEAKS.same : 1;
}
