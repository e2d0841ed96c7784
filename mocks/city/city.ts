import type { Context } from 'hono';
import type { Indexed } from '../../src/domain/searchText.ts';
import type { Scenario } from './scenarios.ts';
import type { SampleJob } from './seed/jobs.ts';
import { shanghaiTime } from './shanghaiTime.ts';
import type { CityState } from './state.ts';

/** What every route of the sandbox city works on. */
export interface City {
  readonly now: () => Date;
  readonly jobs: readonly Indexed<SampleJob>[];
  /** Changed in place. */
  readonly state: CityState;
  /** Called after every change of the state, before it is answered. */
  readonly onChange: () => void;
}

export interface CityEnv {
  Variables: { scenario: Scenario; visitor: string };
  /** Over real HTTP, the answer of Node. */
  Bindings: { readonly outgoing?: { destroy(): unknown } };
}
export type CityContext = Context<CityEnv>;

/** What this scenario has of it. */
export const has = <T>(c: CityContext, rows: readonly T[]): readonly T[] =>
  c.var.scenario.empty ? [] : rows;

/** A list of the contract. */
export function listed(
  c: CityContext,
  { now }: City,
  sample: boolean,
  rows: readonly unknown[],
  more: object = {},
) {
  return c.json({ asOf: shanghaiTime(now()), sample, items: c.var.scenario.rows?.(rows) ?? rows, ...more });
}

/** One record of the contract. */
export const recordOf = ({ now }: City, item: unknown) => ({ asOf: shanghaiTime(now()), sample: true, item });
