import type { Route } from '../../domain/travel.ts';
import { fieldOf } from './unchecked.ts';

const MAX_MINUTES = 24 * 60;
const MAX_METRES = 1_000_000;

/**
 * Checks an answer of the host's route service; `null` where it knows no way.
 *
 * @throws TypeError when the answer has no minutes of a way
 */
export function readRoute(given: unknown): Route | null {
  if (given === null || given === undefined) return null;
  const [minutes, metres] = [fieldOf(given, 'minutes'), fieldOf(given, 'metres')];
  if (!isUpTo(MAX_MINUTES, minutes)) throw new TypeError('the route has no minutes between 0 and 1440');
  return { minutes: Math.ceil(minutes), metres: isUpTo(MAX_METRES, metres) ? metres : undefined };
}

const isUpTo = (max: number, value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= max;
