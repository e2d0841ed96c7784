/** Policies of the gateway contract, in its own field names. */
import * as z from 'zod/mini';
import { CONFIDENCES } from '../../../domain/citation.ts';
import {
  amount,
  count,
  day,
  id,
  ids,
  lastDay,
  lenient,
  maybeDay,
  maybeText,
  text,
  texts,
} from './wireBasics.ts';

export const WireSource = z.object({ title: text, url: maybeText, seenOn: maybeDay });
export const confidence = z.enum(CONFIDENCES);

/** What an applicant gets, as it is shown. */
export const WireBenefit = z.object({
  amount: z.nullish(amount),
  unit: maybeText,
  derived: z.nullish(z.boolean()),
  calc: maybeText,
  /** The first and the last day on which the numbers hold. By default, those of the policy. */
  amountValidFrom: maybeDay,
  amountValidTo: maybeDay,
  maxMonths: z.nullish(count),
  cap: maybeText,
  /** Sentences. Other values are ignored. */
  items: z.nullish(z.array(z.unknown())),
  /** By month of benefit, or by who gets it. */
  tiers: z.nullish(z.array(z.object({ months: maybeText, who: maybeText, amount }))),
  /** The standards of earlier days, with an amount for each tier. */
  history: lenient(z.array(z.object({ from: day, to: day, docNo: maybeText, amounts: z.array(amount) }))),
  levels: z.nullish(z.array(z.object({ level: z.union([z.string(), z.number()]), name: maybeText, amount }))),
  products: z.nullish(z.array(z.object({ name: text, max: amount }))),
  /** Of a loan: its highest rate in words, and the share of the interest that is paid back, 0 to 1. */
  interest: lenient(z.object({ cap: maybeText, subsidyRate: lenient(z.number().check(z.gte(0), z.lte(1))) })),
  kind: maybeText,
  extension: lenient(z.object({ when: text, until: text })),
  /** `years` paid in, and `months` of benefit. Rows without both are ignored. */
  table: lenient(
    z.array(z.object({ years: z.nullish(z.union([z.string(), z.number()])), months: z.nullish(count) })),
  ),
  /** 元 an hour, in addition to a monthly amount. */
  hourly: z.nullish(amount),
  second: z.nullish(z.object({ name: text, amount, calc: maybeText })),
});

export const WireConditions = z.array(z.object({ text, clause: maybeText }));

export const WireConditionLogic = z.nullish(
  z.object({
    all: z.nullish(z.array(count)),
    any: z.nullish(z.array(count)),
    /** The conditions of each kind of the benefit. */
    byProduct: z.nullish(z.record(z.string(), z.array(count))),
    note: maybeText,
  }),
);

/** A policy in the words of residents. */
export const WirePlain = z.nullish(
  z.object({
    plainTitle: text,
    /** What one gets, in one line. */
    gets: text,
    forWhomShort: maybeText,
    firstStep: maybeText,
    /** What residents say when they look for it. */
    said: z.nullish(texts),
    /** The situation: policies of the same one stand together. */
    group: maybeText,
  }),
);

/** The fields without which a policy cannot be shown at all. Its other parts are read by themselves. */
export const policyRow = z.object({
  id,
  title: text,
  docNo: maybeText,
  issuers: texts,
  level: maybeText,
  publishedOn: maybeDay,
  effectiveFrom: maybeDay,
  effectiveTo: lastDay,
  /** 待核实 if nobody has checked that it is in force, 已失效 if it has ended. All else is computed from the dates. */
  status: text,
  supersedes: z.nullish(texts),
  /** Ids or titles, with commas between them. */
  supersededBy: maybeText,
  summary: text,
  audience: texts,
  topics: texts,
  benefit: z.unknown(),
  conditions: z.unknown(),
  conditionLogic: z.optional(z.unknown()),
  plain: z.optional(z.unknown()),
  exclusions: texts,
  howToApply: z.object({ channels: texts, place: maybeText, window: maybeText, url: maybeText }),
  source: WireSource,
  moreSources: z.array(WireSource),
  confidence,
  relatedProcedures: ids,
});

/** A policy without anything wrong. */
export const WirePolicy = z.extend(policyRow, {
  benefit: WireBenefit,
  conditions: WireConditions,
  conditionLogic: WireConditionLogic,
  plain: WirePlain,
});
