import type { Route, Trip } from './travel.ts';

/** A route service may know a much better or much worse way than the straight line suggests, within these bounds. */
const QUICKER_AT_MOST = 3;
const SLOWER_AT_MOST = 10;
/** Minutes that a short way may take longer whatever its length: a bridge, a bus that has just left. */
const SLACK_MINUTES = 60;

/** Whether a way can take as long as a route service says. Nobody walks 10 km in a minute. */
export function isBelievable({ minutes }: Route, { minutes: estimate }: Trip): boolean {
  return minutes * QUICKER_AT_MOST >= estimate && minutes <= estimate * SLOWER_AT_MOST + SLACK_MINUTES;
}
