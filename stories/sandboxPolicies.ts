import * as z from 'zod/mini';
import policyRows from '../mocks/policies/policies.json' with { type: 'json' };
import { toRule } from '../src/city/reading/policies/toRule.ts';
import { WireRule } from '../src/city/reading/policies/wireRule.ts';
import type { Documents } from '../src/domain/calculators/calculation.ts';
import { aPolicy } from '../tests/builders.ts';

/** The policies of the sandbox with their rules and plain titles, as a city hands them in. */
export const sandboxPolicies: Documents = z
  .array(WireRule)
  .parse(policyRows)
  .map((row, nth) =>
    aPolicy({
      id: row.id,
      title: row.title,
      docNo: row.docNo ?? undefined,
      rule: toRule(row),
      plain: { title: policyRows[nth]?.plain.plainTitle ?? '', gets: '', said: [] },
    }),
  );
