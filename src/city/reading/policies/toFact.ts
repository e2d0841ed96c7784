import type * as z from 'zod/mini';
import type { FactDefinition } from '../../../domain/eligibility/condition.ts';
import { plainLine, requirePlain } from '../plainText.ts';
import type { WireFact } from './wireRule.ts';

/** A fact of the vocabulary, its texts without markup. */
export const toFact = (wire: z.output<typeof WireFact>): FactDefinition => ({
  ...wire,
  label: requirePlain(wire.label, 'label', 'paragraph'),
  ask: plainLine(wire.ask, 'paragraph'),
  answers: wire.answers?.map(({ value, text }) => ({
    value,
    text: requirePlain(text, 'answers', 'paragraph'),
  })),
  unit: plainLine(wire.unit, 'paragraph'),
});
