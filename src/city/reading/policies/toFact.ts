import type * as z from 'zod/mini';
import type { FactDefinition } from '../../../domain/eligibility/condition.ts';
import { htmlLine, requireLine } from '../htmlText.ts';
import type { WireFact } from './wireRule.ts';

/** A fact of the vocabulary, its texts without markup. */
export const toFact = (wire: z.output<typeof WireFact>): FactDefinition => ({
  ...wire,
  label: requireLine(wire.label, 'label', 'paragraph'),
  ask: htmlLine(wire.ask, 'paragraph'),
  answers: wire.answers?.map(({ value, text }) => ({
    value,
    text: requireLine(text, 'answers', 'paragraph'),
  })),
  unit: htmlLine(wire.unit, 'paragraph'),
});
