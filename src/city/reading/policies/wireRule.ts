/** Policies with their conditions, and the vocabulary, as a city writes them. */
import * as z from 'zod/mini';
import { CONFIDENCES } from '../../../domain/citation.ts';
import type { Test } from '../../../domain/eligibility/condition.ts';
import { STATUSES } from './wireWords.texts.ts';

const text = z.string();
const maybe = z.nullish(text);
const day = z.nullish(z.iso.date());
const value = z.union([z.string(), z.number(), z.boolean()]);
const indices = z.array(z.int().check(z.nonnegative()));

export const WireTest: z.ZodMiniType<Test> = z.lazy(() => {
  const tests = z.array(WireTest).check(z.minLength(1));
  return z.union([
    z.strictObject({
      fact: text,
      op: z.enum(['==', '!=', '<', '<=', '>', '>=', 'in']),
      value: z.union([value, z.array(value).check(z.minLength(1))]),
    }),
    z.strictObject({ all: tests }),
    z.strictObject({ any: tests }),
  ]);
});

/** `machine` is the condition for a machine; null if only a person can judge it. */
const WireCondition = z.object({
  text,
  clause: maybe,
  machine: z.nullish(WireTest),
  onFalse: z.nullish(z.literal('undecided')),
  undecidedIf: z.nullish(WireTest),
});

const number = z.number();
/** Nobody gets less than nothing. */
const amount = number.check(z.nonnegative());
const years = z.union([text, number]);

/** Rows of several shapes; each shape names the facts that it is read by. */
const WireRow = z.union([
  z.object({ year: z.union([text, number]), years: amount }),
  z.object({ years, months: amount }),
  z.object({ years, days: amount }),
  z.object({ contractMonths: text, max: amount }),
  z.object({ onProbation: z.boolean(), days: amount }),
  z.object({ gender: text, days: amount }),
  z.object({ months: amount, pay: number }),
  z.object({ who: text }),
]);

/** How a retirement age rises, under the age before. */
export const WireRise = z.object({
  from: text.check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
  step: number.check(z.positive()),
  cap: amount,
});

export const WireRuleBenefit = z.object({
  kind: text,
  amount: z.nullish(amount),
  unit: maybe,
  derived: z.nullish(z.boolean()),
  calc: maybe,
  cap: maybe,
  rate: z.nullish(number),
  maxMonths: z.nullish(amount),
  /** The first and the last day on which the numbers hold. */
  amountValidFrom: day,
  amountValidTo: day,
  upperBound: z.nullish(z.boolean()),
  monthsPerYear: z.nullish(amount),
  hourly: z.nullish(amount),
  monthlyRef: z.nullish(amount),
  table: z.nullish(z.array(WireRow)),
  tiers: z.nullish(z.array(z.object({ months: maybe, amount }))),
  history: z.nullish(
    z.array(z.object({ from: z.iso.date(), to: z.iso.date(), amounts: z.array(amount), docNo: maybe })),
  ),
  levels: z.nullish(z.array(z.object({ level: z.union([text, number]), amount }))),
  rates: z.nullish(z.record(text, number)),
  ratesValid: z.nullish(z.object({ medicalUntil: day })),
  compute: z.nullish(z.record(text, number)),
  products: z.nullish(z.array(z.object({ name: text, max: amount }))),
  multiplier: z.nullish(z.record(text, number)),
  floor: z.nullish(z.object({ amount })),
  formula: z.nullish(z.looseObject({ delay: text })),
  wage: z.nullish(z.object({ minRate: z.optional(number) })),
  unused: z.nullish(z.object({ rate: z.optional(number) })),
  second: z.nullish(
    z.object({ name: maybe, amount, validFrom: day, validTo: day, appliesIf: z.nullish(WireTest) }),
  ),
  /** `appliesIf` says for a machine what `when` says. */
  extension: z.nullish(z.object({ when: maybe, until: maybe, appliesIf: z.nullish(WireTest) })),
});

/** The parts of a policy that only a machine reads. */
export const WireRuleParts = z.object({
  conditions: z.array(WireCondition),
  conditionLogic: z.nullish(
    z.object({
      all: z.nullish(indices),
      any: z.nullish(indices),
      byProduct: z.nullish(z.record(text, indices)),
    }),
  ),
  exclusionsMachine: z.nullish(z.array(z.object({ text, machine: WireTest, clause: maybe }))),
  benefit: WireRuleBenefit,
  /** Ids of policies that nobody gets at the same time. */
  excludes: z.nullish(z.array(text)),
});

export const WireRule = z.extend(WireRuleParts, {
  id: text.check(z.minLength(1)),
  title: text.check(z.minLength(1)),
  docNo: maybe,
  effectiveFrom: day,
  effectiveTo: day,
  status: z.enum(STATUSES),
  supersedes: z.nullish(z.array(text)),
  supersededBy: maybe,
  confidence: z.enum(CONFIDENCES),
  relatedProcedures: z.nullish(z.array(text)),
});

export type RuleRow = z.output<typeof WireRule>;
export type BenefitRow = z.output<typeof WireRuleBenefit>;

export const WireFact = z.object({
  fact: text,
  label: text,
  type: z.enum(['bool', 'number', 'enum', 'date']),
  values: z.optional(z.array(value)),
  min: z.optional(number),
  /** The question. */
  ask: z.optional(text),
  /** The answers in plain words. */
  answers: z.optional(z.array(z.object({ value, text }))),
  /** What a number counts. */
  unit: z.optional(text),
  /** Asked last, and on nobody's screen but one's own. */
  sensitive: z.optional(z.boolean()),
  /** Only employers know it. */
  who: z.optional(z.literal('employer')),
  /** The question makes no sense where this fails. */
  when: z.optional(WireTest),
  /** What other facts say of it; then it is not asked. */
  follows: z.optional(z.array(z.object({ when: WireTest, value }))),
  /** The id of the procedure that makes it true. */
  byDoing: z.optional(text),
});
