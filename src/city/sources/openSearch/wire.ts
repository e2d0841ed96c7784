/** The answers of OpenSearch and of Elasticsearch 7 and 8. */
import * as z from 'zod/mini';

const count = z.number().check(z.int(), z.gte(0));
const WireBucket = z.object({
  key: z.optional(z.union([z.string(), z.number()])),
  doc_count: count,
  name: z.optional(z.object({ buckets: z.array(z.object({ key: z.string() })) })),
});
/** How many jobs there are, and how many have each value: in a list, or by the names under which it was asked. */
const WireCount = z.object({
  doc_count: count,
  values: z.optional(z.object({ buckets: z.union([z.array(WireBucket), z.record(z.string(), WireBucket)]) })),
});
export type WireCount = z.output<typeof WireCount>;

export const WireAnswer = z.object({
  timed_out: z.optional(z.boolean()),
  _shards: z.optional(z.object({ total: count, failed: count })),
  hits: z.object({
    total: z.union([count, z.object({ value: count, relation: z.string() })]),
    hits: z.array(z.unknown()),
  }),
  /** One that cannot be read is none. */
  aggregations: z.optional(
    z.record(
      z.string(),
      z.catch(z.optional(WireCount), () => undefined),
    ),
  ),
});
