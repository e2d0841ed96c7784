import * as z from 'zod/mini';

/** An optional field of a configuration. `null` counts as absent, because JSON and many servers have nothing else. */
export const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.nullish(schema),
    z.transform((value: z.output<Schema> | null | undefined) => value ?? undefined),
  );

/** A field of an answer. What cannot be read is not said. */
export const maybe = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.catch(z.optional(schema), () => undefined);
