/** Policies with their conditions, the vocabulary and personas, as a city writes them. */
import * as z from 'zod/mini';
import { CONFIDENCES } from '../../../domain/citation.ts';
import type { Test } from '../../../domain/eligibility/condition.ts';
import { STATUSES } from './wireWords.texts.ts';

const text = z.string();
const maybe = z.nullish(text);
const day = z.nullish(z.iso.date());
const value = z.union([z.string(), z.number(), z.boolean()]);
const indices = z.array(z.int().check(z.nonnegative()));

const WireTest: z.ZodMiniType<Test> = z.lazy(() =>
  z.union([
    z.strictObject({
      fact: text,
      op: z.enum(['==', '!=', '<', '<=', '>', '>=', 'in']),
      value: z.union([value, z.array(value)]),
    }),
    z.strictObject({ all: z.array(WireTest) }),
    z.strictObject({ any: z.array(WireTest) }),
  ]),
);

const WireCondition = z.object({
  text,
  clause: maybe,
  machine: z.nullish(WireTest),
  onFalse: z.nullish(z.literal('undecided')),
  undecidedIf: z.nullish(WireTest),
});

const number = z.number();
const yearsRow = z.object({
  years: z.union([text, number]),
  months: z.optional(number),
  days: z.optional(number),
});

/** Rows of several shapes; each shape names the facts that it is read by. */
const WireRow = z.union([
  z.object({ year: z.union([text, number]), years: number }),
  yearsRow,
  z.object({ contractMonths: text, max: number }),
  z.object({ onProbation: z.boolean(), days: number }),
  z.object({ gender: text, days: number }),
  z.object({ months: number, pay: number }),
  z.object({ who: text }),
]);

export const WireBenefit = z.object({
  kind: text,
  amount: z.nullish(number),
  unit: maybe,
  derived: z.nullish(z.boolean()),
  calc: maybe,
  cap: maybe,
  rate: z.nullish(number),
  maxMonths: z.nullish(number),
  amountValidTo: day,
  upperBound: z.nullish(z.boolean()),
  monthsPerYear: z.nullish(number),
  hourly: z.nullish(number),
  monthlyRef: z.nullish(number),
  table: z.nullish(z.array(WireRow)),
  tiers: z.nullish(z.array(z.object({ months: maybe, amount: number }))),
  history: z.nullish(
    z.array(z.object({ from: z.iso.date(), to: z.iso.date(), amounts: z.array(number), docNo: maybe })),
  ),
  levels: z.nullish(z.array(z.object({ level: z.union([text, number]), amount: number }))),
  rates: z.nullish(z.record(text, number)),
  ratesValid: z.nullish(z.object({ medicalUntil: day })),
  compute: z.nullish(z.record(text, number)),
  products: z.nullish(z.array(z.object({ name: text, max: number }))),
  multiplier: z.nullish(z.record(text, number)),
  floor: z.nullish(z.object({ amount: number })),
  formula: z.nullish(z.looseObject({ delay: text })),
  second: z.nullish(z.object({ amount: number, validTo: day, appliesIf: z.nullish(WireTest) })),
});

export const WireRule = z.object({
  id: text.check(z.minLength(1)),
  title: text.check(z.minLength(1)),
  docNo: maybe,
  effectiveFrom: day,
  effectiveTo: day,
  status: z.enum(STATUSES),
  supersedes: z.nullish(z.array(text)),
  supersededBy: maybe,
  confidence: z.enum(CONFIDENCES),
  conditions: z.array(WireCondition),
  conditionLogic: z.nullish(
    z.object({
      all: z.nullish(indices),
      any: z.nullish(indices),
      byProduct: z.nullish(z.record(text, indices)),
    }),
  ),
  exclusionsMachine: z.nullish(z.array(z.object({ text, machine: WireTest, clause: maybe }))),
  benefit: WireBenefit,
  relatedProcedures: z.nullish(z.array(text)),
  excludes: z.nullish(z.array(text)),
});

export type RuleRow = z.output<typeof WireRule>;
export type BenefitRow = z.output<typeof WireBenefit>;

export const WireFact = z.object({
  fact: text,
  label: text,
  type: z.enum(['bool', 'number', 'enum', 'date']),
  values: z.optional(z.array(value)),
  min: z.optional(number),
  ask: z.optional(text),
  answers: z.optional(z.array(z.object({ value, text }))),
  unit: z.optional(text),
  sensitive: z.optional(z.boolean()),
  who: z.optional(z.literal('employer')),
  when: z.optional(WireTest),
});

export const WirePersona = z.object({
  id: text,
  asOf: z.iso.date(),
  policyId: text,
  facts: z.record(text, z.unknown()),
  expect: z.object({
    verdict: z.enum(['eligible', 'ineligible', 'undecided']),
    amount: z.nullish(z.union([number, text])),
  }),
});

export type PersonaRow = z.output<typeof WirePersona>;
