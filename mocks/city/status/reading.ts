import * as z from 'zod/mini';

/** What a call gave, as `check:city --json` writes it. */
const call = z.discriminatedUnion('ok', [
  z.object({
    call: z.string(),
    ms: z.number(),
    ok: z.literal(false),
    failure: z.string(),
    cause: z.string(),
  }),
  z.object({
    call: z.string(),
    ms: z.number(),
    ok: z.literal(true),
    read: z.number(),
    kept: z.number(),
    asOf: z.optional(z.string()),
    newest: z.optional(z.string()),
    dropped: z.array(z.object({ reason: z.string(), count: z.number(), example: z.string() })),
    missing: z.array(z.string()),
    part: z.optional(z.object({ read: z.number() })),
    unknownCodes: z.array(z.object({ field: z.string(), code: z.string() })),
  }),
]);

const Reading = z.object({
  city: z.string(),
  at: z.iso.datetime(),
  sources: z.array(
    z.object({ source: z.string(), kind: z.string(), off: z.optional(z.string()), calls: z.array(call) }),
  ),
  usable: z.boolean(),
});
/** A report of `check:city`, of which a page of the state is made. */
export type Reading = z.output<typeof Reading>;
export type SourceReading = Reading['sources'][number];
export type CallReading = SourceReading['calls'][number];

/** The reading in a file; `undefined` when the file holds none. */
export function readReading(text: string): Reading | undefined {
  try {
    return z.safeParse(Reading, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
