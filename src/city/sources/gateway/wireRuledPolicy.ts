/** What the contract says of policies beyond what is read of them in one go. Only for the OpenAPI document. */
import * as z from 'zod/mini';
import { WireFact, WireRuleParts } from '../../reading/policies/wireRule.ts';
import { WirePolicy } from './wirePolicy.ts';
import { WireTerm } from './wireTerm.ts';

/** A policy. With the parts of a rule, a machine can read its conditions; without them it is only shown. */
export const WireRuledPolicy = z.intersection(WirePolicy, z.partial(WireRuleParts));

/** The facts that conditions may name, and hard terms. */
export const WirePolicyWords = z.object({ facts: z.array(WireFact), terms: z.array(WireTerm) });
