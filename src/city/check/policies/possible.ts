import {
  type FactDefinition,
  type Facts,
  type FactValue,
  factsIn,
  type Test,
} from '../../../domain/eligibility/condition.ts';
import { holds, type Truth } from '../../../domain/eligibility/holds.ts';

/** More combinations than this are not tried: nothing is said of such a test. */
const MOST = 50_000;

/** Ages that only one sex has. */
const OF_ONE_SEX: readonly string[] = ['ageMale', 'ageFemale'];

/** The facts of a person that a test depends on: nobody has the age of both sexes. */
export const personalFacts = (test: Test): readonly string[] =>
  factsIn(test).flatMap((fact) => (OF_ONE_SEX.includes(fact) ? ['age', 'gender'] : [fact]));

/** Both sides of every limit that the tests name, and every value of the vocabulary. */
function valuesOf(fact: string, tests: readonly Test[], definition: FactDefinition): readonly FactValue[] {
  if (definition.type === 'bool') return [true, false];
  if (definition.type === 'enum') return definition.values ?? [];
  const limits = tests.flatMap((test) => limitsOf(test, fact));
  if (definition.type === 'date') return [...limits, '0001-01-01', '9999-12-31'];
  const { min = Number.NEGATIVE_INFINITY } = definition;
  const numbers = limits.filter((limit) => typeof limit === 'number');
  const around = numbers.flatMap((limit) => [limit - 0.001, limit, limit + 0.001]);
  return [...new Set([...around, 0, -1, 1e9])].filter((value) => value >= min);
}

function limitsOf(test: Test, fact: string): readonly FactValue[] {
  if (!('fact' in test)) return ('all' in test ? test.all : test.any).flatMap((part) => limitsOf(part, fact));
  if (test.fact !== fact && !(fact === 'age' && OF_ONE_SEX.includes(test.fact))) return [];
  return typeof test.value === 'object' ? test.value : [test.value];
}

/**
 * What the tests can be together, over all that a person can be.
 * @returns nothing where there are too many combinations, or a fact is unknown
 */
export function possible(
  tests: readonly Test[],
  vocabulary: readonly FactDefinition[],
  truth: (facts: Facts) => Truth = (facts) => holds({ all: tests }, facts),
): ReadonlySet<Truth> | undefined {
  const names = [...new Set(tests.flatMap(personalFacts))];
  const definitions = names.map((name) => vocabulary.find(({ fact }) => fact === name));
  let people: Facts[] = [{}];
  for (const [index, name] of names.entries()) {
    const definition = definitions[index];
    if (!definition) return undefined;
    const values = valuesOf(name, tests, definition);
    if (people.length * values.length > MOST) return undefined;
    people = people.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })));
  }
  return new Set(people.map(truth));
}
