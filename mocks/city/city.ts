import type { Context } from 'hono';
import type { IndexedJob } from './jobSearch.ts';
import type { ManyJobs } from './manyJobs.ts';
import type { Scenario } from './scenarios.ts';
import { shanghaiTime } from './shanghaiTime.ts';
import type { CityState } from './state.ts';

/** The data that all routes of the sandbox city share. */
export interface City {
  readonly now: () => Date;
  readonly jobs: readonly IndexedJob[];
  readonly manyJobs: ManyJobs;
  /** Changed in place. */
  readonly state: CityState;
  /** Called after every change of the state, before the response. */
  readonly onChange: () => void;
}

export interface CityEnv {
  Variables: { scenario: Scenario; visitor: string };
}
export type CityContext = Context<CityEnv>;

/** The rows; none in the `empty` scenario. */
export const unlessEmpty = <T>(c: CityContext, rows: readonly T[]): readonly T[] =>
  c.var.scenario.empty ? [] : rows;

/** The response for a list of the contract. */
export function listResponse(
  c: CityContext,
  { now }: City,
  sample: boolean,
  rows: readonly unknown[],
  more: object = {},
) {
  return c.json({
    asOf: shanghaiTime(now()),
    sample,
    items: c.var.scenario.changeRows?.(rows) ?? rows,
    ...more,
  });
}

/** The response body for one record of the contract. */
export const recordBody = ({ now }: City, item: unknown) => ({
  asOf: shanghaiTime(now()),
  sample: true,
  item,
});
