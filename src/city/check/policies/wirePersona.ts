import * as z from 'zod/mini';

const text = z.string();

/** A person of whom it is known what they must get from a policy. */
export const WirePersona = z.object({
  id: text,
  asOf: z.iso.date(),
  policyId: text,
  facts: z.record(text, z.unknown()),
  expect: z.object({
    verdict: z.enum(['eligible', 'ineligible', 'undecided']),
    amount: z.nullish(z.union([z.number(), text])),
  }),
});

export type PersonaRow = z.output<typeof WirePersona>;
