import { type FactDefinition, type Facts, type FactValue, factsIn } from './condition.ts';
import { holds } from './holds.ts';

type Definition = Pick<FactDefinition, 'fact' | 'type' | 'values' | 'follows'>;

/** What the facts say of another fact; nothing where they say nothing. */
export const followingFrom = (facts: Facts, { follows = [] }: Definition): FactValue | undefined =>
  follows.find(({ when }) => holds(when, facts) === 'true')?.value;

/** The facts that may say what another one is. */
export const tellingFacts = ({ fact, follows = [] }: Definition): readonly string[] =>
  [...new Set(follows.flatMap(({ when }) => factsIn(when)))].filter((one) => one !== fact);

/** Whether other facts may say each of its values, so that asking for them is as good as asking for it. */
export function isToldWhole({ type, values, follows = [] }: Definition): boolean {
  const told = new Set(follows.map(({ value }) => value));
  const all = type === 'bool' ? [true, false] : values;
  return all !== undefined && all.length > 0 && all.every((value) => told.has(value));
}
