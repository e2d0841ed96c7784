import type { Day } from './calendar.ts';
import { type MinimumWage, SHANGHAI_MINIMUM_WAGES } from './minimumWage.texts.ts';
import { QINGPU } from './placeNames.texts.ts';

export type { MinimumWage };

/** The minimum wages of a city, by its name: those of Shanghai are known. */
export const minimumWagesOf = (city: string): readonly MinimumWage[] =>
  city === QINGPU.city ? SHANGHAI_MINIMUM_WAGES : [];

/** The minimum wage on a day. `undefined` when it is not known. */
export function minimumWageOn(day: Day, wages: readonly MinimumWage[]): MinimumWage | undefined {
  return wages
    .filter(({ from, until }) => from <= day && (until === undefined || until >= day))
    .reduce<MinimumWage | undefined>(
      (newest, wage) => (newest && newest.from >= wage.from ? newest : wage),
      undefined,
    );
}
