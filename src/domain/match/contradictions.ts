import type { Employment } from '../job.ts';
import type { Need } from '../need.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { understand } from '../words/understand.ts';
import { NO_NIGHTS_NAME } from './terms.texts.ts';

/** Two things of a need that no job has together, with the resident's words. */
export type Contradiction =
  | { readonly code: 'nights'; readonly said: string }
  | { readonly code: 'employment'; readonly said: string; readonly chosen: readonly Employment[] }
  | { readonly code: 'pay'; readonly said: string; readonly leastPay: number };

/** What in a need contradicts itself. It is matched all the same, by the answers to its own questions. */
export function contradictionsIn(need: Need, lexicon: Lexicon): readonly Contradiction[] {
  const { employment: chosen, nightShift, leastPay } = need;
  return need.wants.flatMap((said): readonly Contradiction[] => {
    const parts = understand(said, lexicon);
    const conditions = parts.flatMap((part) => (part.kind === 'condition' ? [part.condition] : []));
    const nights = conditions.some(({ choices }) => choices?.tags?.includes('nightShift'));
    const dayOnly = conditions.some(({ name }) => name === NO_NIGHTS_NAME);
    const other = conditions.some(
      ({ choices }) =>
        choices?.employment && chosen.length > 0 && !choices.employment.some((one) => chosen.includes(one)),
    );
    const pays = parts.flatMap((part) => (part.kind === 'pay' && part.unit === 'month' ? [part.least] : []));
    return [
      ...((nights && nightShift === false) || (dayOnly && nightShift === true)
        ? [{ code: 'nights' as const, said }]
        : []),
      ...(other ? [{ code: 'employment' as const, said, chosen }] : []),
      ...(leastPay !== undefined && pays.some((pay) => pay !== leastPay)
        ? [{ code: 'pay' as const, said, leastPay }]
        : []),
    ];
  });
}
