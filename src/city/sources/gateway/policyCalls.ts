import { Failure } from '../../../domain/failure.ts';
import type { Source } from '../source.ts';
import type { Client } from './client.ts';

/** Policies are long to read, so their readers come with the first of them. */
export const loadPolicyReaders = () => import(/* webpackChunkName: 'policyReaders' */ './policyReaders.ts');

const readers = () =>
  loadPolicyReaders().catch((cause: unknown) => {
    throw new Failure('offline', cause);
  });

/** The calls about policies and procedures. */
export function policyCalls({ get, list, paged }: Client) {
  return {
    async listPolicies(signal) {
      const { policies, withSuccessions } = await readers();
      const { value, ...answer } = await paged(policies, signal);
      return { ...answer, value: withSuccessions(value) };
    },
    listProcedures: async (signal) => list((await readers()).procedures, signal),
    async readPolicyWords(signal) {
      const { readPolicyWords } = await readers();
      return readPolicyWords(get('/policy-words', {}, signal));
    },
  } satisfies Source;
}
