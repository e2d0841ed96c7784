import * as z from 'zod/mini';
import type { Answer } from '../../../domain/cityApi.ts';
import { toFailure } from '../../../domain/failure.ts';
import type { PolicyWords, Term } from '../../../domain/policyWords.ts';
import { prepareMarkup, requirePlain } from '../../reading/plainText.ts';
import { toFact } from '../../reading/policies/toFact.ts';
import { WireFact } from '../../reading/policies/wireRule.ts';
import { readRows, readStrict } from '../../reading/readRows.ts';
import { metadataOf } from './client.ts';
import { toPolicy } from './policyMappers.ts';
import { toProcedure } from './procedureMappers.ts';
import { WireRecord } from './wireBasics.ts';
import { policyRow } from './wirePolicy.ts';
import { WireProcedure } from './wireProcedure.ts';
import { WireTerm } from './wireTerm.ts';

export { withSuccessions } from '../../../domain/succession.ts';

export const policies = { path: '/policies', schema: policyRow, toDomain: toPolicy, prepare: prepareMarkup };
export const procedures = {
  path: '/procedures',
  schema: WireProcedure,
  toDomain: toProcedure,
  prepare: prepareMarkup,
};

const Words = z.extend(WireRecord, {
  item: z.object({ facts: z.array(z.unknown()), terms: z.array(z.unknown()) }),
});

const toTerm = ({ term, means }: z.output<typeof WireTerm>): Term => ({
  term: requirePlain(term, 'term', 'name'),
  means: requirePlain(means, 'means', 'paragraph'),
});

/** What a city answers that has no words: its policies have no rules either. */
const none = { item: { facts: [], terms: [] } };

/**
 * Reads the words word by word: one that is wrong is dropped. A city that has no such address has no words.
 *
 * @throws {Failure} of the asking, unless it is `missing`
 */
export async function readPolicyWords(asked: Promise<unknown>): Promise<Answer<PolicyWords>> {
  const body = await asked.catch((failure: unknown) => {
    if (toFailure(failure).kind !== 'missing') throw failure;
    return none;
  });
  const record = readStrict(Words, body);
  await prepareMarkup([record.item]);
  const facts = await readRows(WireFact, record.item.facts, toFact, 'item.facts');
  const terms = await readRows(WireTerm, record.item.terms, toTerm, 'item.terms');
  return {
    value: { facts: facts.records, terms: terms.records },
    ...metadataOf(record),
    dropped: [...facts.dropped, ...terms.dropped],
  };
}
