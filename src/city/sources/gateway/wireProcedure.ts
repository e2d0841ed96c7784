/** Procedures of the gateway contract, in its own field names. */
import * as z from 'zod/mini';
import { id, ids, lenient, maybeText, text, texts } from './wireBasics.ts';
import { confidence, WireSource } from './wirePolicy.ts';

export const WireProcedure = z.object({
  id,
  title: text,
  forWhom: text,
  before: texts,
  steps: texts,
  /** One code for each step: `source` if the step is documented, `inferred` if it is only likely. */
  stepEvidence: texts,
  materials: z.array(z.object({ name: text, checkedOnline: lenient(z.boolean()), note: maybeText })),
  channels: z.array(z.object({ kind: text, name: text, url: maybeText, note: maybeText })),
  howLong: maybeText,
  fee: maybeText,
  phone: maybeText,
  result: maybeText,
  basis: z.nullish(texts),
  relatedPolicies: ids,
  source: WireSource,
  confidence,
  /** In the words of residents. */
  plain: lenient(
    z.object({
      plainTitle: maybeText,
      said: lenient(texts),
      /** What to do instead of a step that is not documented, by its index from 0. */
      instead: lenient(z.record(z.string(), z.string())),
    }),
  ),
});
