/** Policies and procedures of the gateway contract, in its own field names. */
import * as z from 'zod/mini';
import { CONFIDENCES } from '../../../domain/citation.ts';
import { amount, count, id, ids, lastDay, lenient, maybeDay, maybeText, text, texts } from './wireBasics.ts';

const WireSource = z.object({ title: text, url: maybeText, seenOn: maybeDay });
const confidence = z.enum(CONFIDENCES);

export const WirePolicy = z.object({
  id,
  title: text,
  docNo: maybeText,
  issuers: texts,
  level: maybeText,
  publishedOn: maybeDay,
  effectiveFrom: maybeDay,
  effectiveTo: lastDay,
  /** 待核实 if nobody has checked that it is in force. Every other status is computed from the dates. */
  status: text,
  supersedes: z.nullish(texts),
  supersededBy: maybeText,
  summary: text,
  audience: texts,
  topics: texts,
  benefit: z.object({
    amount: z.nullish(amount),
    unit: maybeText,
    derived: z.nullish(z.boolean()),
    calc: maybeText,
    maxMonths: z.nullish(count),
    cap: maybeText,
    /** Sentences. Other values are ignored. */
    items: z.nullish(z.array(z.unknown())),
    tiers: z.nullish(z.array(z.object({ months: text, amount }))),
    levels: z.nullish(z.array(z.object({ level: text, amount }))),
    products: z.nullish(z.array(z.object({ name: text, max: amount }))),
    kind: maybeText,
    extension: lenient(z.object({ when: text, until: text })),
    /** `years` paid in, and `months` of benefit. Rows without both are ignored. */
    table: lenient(
      z.array(z.object({ years: z.nullish(z.union([z.string(), z.number()])), months: z.nullish(count) })),
    ),
    /** 元 an hour, in addition to a monthly amount. */
    hourly: z.nullish(amount),
    second: z.nullish(z.object({ name: text, amount, calc: maybeText })),
  }),
  conditions: z.array(z.object({ text, clause: maybeText })),
  conditionLogic: z.nullish(
    z.object({
      all: z.nullish(z.array(count)),
      any: z.nullish(z.array(count)),
      /** The conditions of each kind of the benefit. */
      byProduct: z.nullish(z.record(z.string(), z.array(count))),
      note: maybeText,
    }),
  ),
  exclusions: texts,
  howToApply: z.object({ channels: texts, place: maybeText, window: maybeText, url: maybeText }),
  source: WireSource,
  moreSources: z.array(WireSource),
  confidence,
  relatedProcedures: ids,
});

export const WireProcedure = z.object({
  id,
  title: text,
  forWhom: text,
  before: texts,
  steps: texts,
  /** One code for each step: `source` if the step is documented, `inferred` if it is only likely. */
  stepEvidence: texts,
  materials: z.array(z.object({ name: text, checkedOnline: z.nullish(z.boolean()), note: maybeText })),
  channels: z.array(z.object({ kind: text, name: text, url: maybeText, note: maybeText })),
  howLong: maybeText,
  fee: maybeText,
  phone: maybeText,
  result: maybeText,
  basis: z.nullish(texts),
  relatedPolicies: ids,
  source: WireSource,
  confidence,
});
