/** The answers of OpenSearch and of Elasticsearch 7 and 8. */
import * as z from 'zod/mini';
import { maybe } from '../../reading/optional.ts';

const count = z.number().check(z.int(), z.gte(0));
const WireBucket = z.object({
  key: z.optional(z.union([z.string(), z.number()])),
  doc_count: count,
  name: z.optional(z.object({ buckets: z.array(z.object({ key: z.string() })) })),
});
/** In a list, or by the names under which they were asked. */
const WireBuckets = z.object({ buckets: z.union([z.array(WireBucket), z.record(z.string(), WireBucket)]) });
/** How many jobs there are, and how many have each value. */
const WireCount = z.pipe(
  z.object({ doc_count: count, values: z.optional(WireBuckets) }),
  z.transform(({ doc_count: count, values }) => {
    const all = values && Object.entries(values.buckets);
    const list = all?.map(([asked, { key = asked, doc_count: count, name }]) => {
      return { key: String(key), name: name?.buckets[0]?.key, count };
    });
    return { count, values: list };
  }),
);

export const WireAnswer = z.object({
  timed_out: maybe(z.boolean()),
  terminated_early: maybe(z.boolean()),
  _shards: maybe(z.object({ total: count, failed: count })),
  hits: z.object({
    total: maybe(z.union([count, z.object({ value: count, relation: maybe(z.string()) })])),
    hits: z.array(z.unknown()),
  }),
  aggregations: maybe(z.record(z.string(), maybe(WireCount))),
});
