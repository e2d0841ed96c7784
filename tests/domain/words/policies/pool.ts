import policyRows from '../../../../mocks/policies/policies.json' with { type: 'json' };
import procedureRows from '../../../../mocks/policies/procedures.json' with { type: 'json' };
import { readRows } from '../../../../src/city/reading/readRows.ts';
import * as gateway from '../../../../src/city/sources/gateway/policyReaders.ts';
import { preparePolicies } from '../../../../src/domain/words/policies/prepare.ts';

export const TODAY = '2026-11-23';

const { schema, toDomain } = gateway.policies;
/** The policies and procedures of the sandbox city, as they are read from it. */
export const { records: policies } = await readRows(schema, policyRows, toDomain);
export const { records: procedures } = await readRows(
  gateway.procedures.schema,
  procedureRows,
  gateway.procedures.toDomain,
);

export const pool = preparePolicies(policies, procedures, TODAY);
