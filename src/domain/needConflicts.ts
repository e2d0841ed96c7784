import type { Need, Wish } from './need.ts';
import { DENIED, NIGHTS, PART_TIME } from './needConflicts.texts.ts';

/** What cannot both be true of a need. Only what is certain is named; what can be matched is matched all the same. */
export type NeedConflict =
  /** The wanted work says 夜班, and night shifts are ruled out. */
  | { readonly code: 'nights'; readonly said: string }
  /** The wanted work says 兼职, and another kind of employment alone is chosen. */
  | { readonly code: 'partTime'; readonly said: string }
  /** A wish must be met that was never made. */
  | { readonly code: 'emptyMust'; readonly wish: Wish };

/** Whether a need makes the wish at all. */
export const makesWish = (need: Need, wish: Wish): boolean =>
  ({
    work: need.wants.length > 0,
    place: need.townCode !== undefined || need.withinMinutes !== undefined,
    pay: need.leastPay !== undefined,
    employment: need.employment.length > 0,
    nights: need.nightShift === false,
  })[wish];

/** Finds the contradictions of a need. */
export function needConflicts(need: Need): readonly NeedConflict[] {
  const { wants, nightShift, employment, musts = [] } = need;
  const nights = wants.find((want) => NIGHTS.test(want) && !DENIED.test(want));
  const partTime = wants.find((want) => PART_TIME.test(want) && !DENIED.test(want));
  const found: NeedConflict[] = [];
  if (nights !== undefined && nightShift === false) found.push({ code: 'nights', said: nights });
  if (partTime !== undefined && employment.length > 0 && !employment.includes('partTime'))
    found.push({ code: 'partTime', said: partTime });
  for (const wish of musts) if (!makesWish(need, wish)) found.push({ code: 'emptyMust', wish });
  return found;
}
