import type { Day } from '../../../domain/calendar.ts';
import type { FactDefinition, RuleCondition, Test } from '../../../domain/eligibility/condition.ts';
import type { EligibilityRule } from '../../../domain/eligibility/rule.ts';
import { contradictions } from './contradictions.ts';
import { possible } from './possible.ts';

export type ProblemKind =
  | 'schema'
  | 'duplicateId'
  | 'dates'
  | 'overlap'
  | 'reference'
  | 'unknownFact'
  | 'valueOutside'
  | 'neverHolds'
  | 'neverFails'
  | 'contradiction'
  | 'circle'
  | 'parametersEnded';

export interface Problem {
  readonly id: string;
  readonly kind: ProblemKind;
  /** The field, fact, condition or policy that is wrong. */
  readonly at: string;
}

/** What is wrong with one policy by itself. */
export function problemsOf(
  rule: EligibilityRule,
  vocabulary: readonly FactDefinition[],
  today: Day,
): readonly Problem[] {
  const found = [...dates(rule), ...references(rule, vocabulary), ...words(rule, vocabulary)];
  const ended = [
    ['benefit', rule.amount?.validTo],
    ['benefit.second', rule.amount?.second?.validTo],
  ] as const;
  for (const [at, validTo] of ended) {
    const relied = !rule.ended && !(rule.effectiveTo && rule.effectiveTo < today);
    if (relied && validTo && validTo < today) found.push({ kind: 'parametersEnded', at: `${at} ${validTo}` });
  }
  return [...found, ...logic(rule, vocabulary)].map((problem) => ({ id: rule.id, ...problem }));
}

type Found = Omit<Problem, 'id'>;

function dates({ effectiveFrom: from, effectiveTo: to, amount }: EligibilityRule): Found[] {
  const found: Found[] = [];
  if (from && to && to < from) found.push({ kind: 'dates', at: `effectiveFrom ${from} > effectiveTo ${to}` });
  const sums = [
    ['benefit', amount],
    ['benefit.second', amount?.second],
  ] as const;
  for (const [at, days] of sums) {
    const { validFrom, validTo } = days ?? {};
    if (validFrom && validTo && validTo < validFrom)
      found.push({ kind: 'dates', at: `${at} ${validFrom} > ${validTo}` });
  }
  const bands = [...(amount?.history ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, band] of bands.entries()) {
    if (band.to < band.from) found.push({ kind: 'dates', at: `benefit.history ${band.from} > ${band.to}` });
    const next = bands[index + 1]?.from ?? from;
    if (next && band.to >= next) found.push({ kind: 'overlap', at: `benefit.history ${band.to} ≥ ${next}` });
  }
  return found;
}

function references({ logic, conditions }: EligibilityRule, vocabulary: readonly FactDefinition[]): Found[] {
  const groups = [logic.all, logic.any ?? [], ...Object.values(logic.byProduct ?? {})];
  const beyond = groups.flat().filter((index) => index >= conditions.length);
  const products = vocabulary.find(({ fact }) => fact === 'product')?.values ?? [];
  const strange = Object.keys(logic.byProduct ?? {}).filter((product) => !products.includes(product));
  return [
    ...beyond.map((index): Found => ({ kind: 'reference', at: `conditionLogic → conditions[${index}]` })),
    ...strange.map((product): Found => ({ kind: 'valueOutside', at: `conditionLogic.byProduct ${product}` })),
  ];
}

/** Every test of a policy with where it stands. */
function testsOf({
  conditions,
  exclusions,
  amount,
}: EligibilityRule): readonly (readonly [string, Test | undefined])[] {
  const places = (list: readonly RuleCondition[], name: string) =>
    list.flatMap(({ test, undecidedIf }, index) => [
      [`${name}[${index}]`, test] as const,
      [`${name}[${index}].undecidedIf`, undecidedIf] as const,
    ]);
  return [
    ...places(conditions, 'conditions'),
    ...places(exclusions, 'exclusionsMachine'),
    ['benefit.second', amount?.second?.when],
    ['benefit.extension', amount?.extension?.test],
  ];
}

function words(rule: EligibilityRule, vocabulary: readonly FactDefinition[]): Found[] {
  return testsOf(rule).flatMap(([at, test]) => (test ? wordsIn(test, at, vocabulary) : []));
}

function wordsIn(test: Test, at: string, vocabulary: readonly FactDefinition[]): Found[] {
  if (!('fact' in test))
    return ('all' in test ? test.all : test.any).flatMap((part) => wordsIn(part, at, vocabulary));
  const definition = vocabulary.find(({ fact }) => fact === test.fact);
  if (!definition) return [{ kind: 'unknownFact', at: `${at} ${test.fact}` }];
  const values = typeof test.value === 'object' ? test.value : [test.value];
  const type = { bool: 'boolean', number: 'number', date: 'string', enum: undefined }[definition.type];
  const fits = values.every((value) => (type ? typeof value === type : definition.values?.includes(value)));
  const form = (test.op === 'in') === (typeof test.value === 'object');
  const hasOrder =
    definition.type === 'number' || definition.type === 'date' || definition.values?.every(isNumber);
  const compares = ['==', '!=', 'in'].includes(test.op) || hasOrder;
  return fits && form && compares
    ? []
    : [{ kind: 'valueOutside', at: `${at} ${test.fact} ${test.op} ${JSON.stringify(test.value)}` }];
}

const isNumber = (value: unknown) => typeof value === 'number';

/** Conditions that decide nothing, and pairs that nobody can fulfil together. */
function logic(rule: EligibilityRule, vocabulary: readonly FactDefinition[]): Found[] {
  const found: Found[] = [];
  const dead = new Set<string>();
  for (const [at, test] of testsOf(rule)) {
    const truths = test && possible([test], vocabulary);
    if (!truths || truths.size === 0) continue;
    if (!truths.has('true')) found.push({ kind: 'neverHolds', at });
    if (!truths.has('false')) found.push({ kind: 'neverFails', at });
    if (truths.size === 1) dead.add(at);
  }
  const contradicting = contradictions(rule, vocabulary, dead);
  return [...found, ...contradicting.map((at): Found => ({ kind: 'contradiction', at }))];
}
