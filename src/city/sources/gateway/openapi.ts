import * as z from 'zod/mini';
import { ownOf } from '../../../domain/ownOf.ts';
import * as rules from '../../reading/policies/wireRule.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { FULL, IN_PROGRESS, KEY_REUSED, SLOT_TAKEN } from './problemTypes.ts';
import { searchJobsByCursor } from './searchOperation.ts';
import * as nouns from './wire.ts';
import * as basics from './wireBasics.ts';
import * as policies from './wirePolicy.ts';
import * as procedures from './wireProcedure.ts';
import * as ruled from './wireRuledPolicy.ts';
import * as searched from './wireSearch.ts';
import * as staffs from './wireStaff.ts';
import * as stations from './wireStation.ts';
import * as terms from './wireTerm.ts';
import * as visits from './wireVisits.ts';
import * as sent from './wireWrites.ts';

const named = {
  ...basics,
  ...nouns,
  ...policies,
  ...procedures,
  ...rules,
  ...ruled,
  ...staffs,
  ...stations,
  ...searched,
  ...terms,
  ...visits,
  ...sent,
};
const isSchema = (value: unknown): value is z.ZodMiniType => value instanceof z.ZodMiniType;
const names = new Map<z.ZodMiniType, string>(
  Object.entries(named).flatMap(([name, schema]) =>
    name.startsWith('Wire') && isSchema(schema) ? [[schema, name.slice('Wire'.length)]] : [],
  ),
);

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const refTo = (schema: z.ZodMiniType) => ref(names.get(schema) ?? 'Unnamed');
const json = (schema: object) => ({ 'application/json': { schema } });
const response = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** Creates the OpenAPI 3.1 document of the gateway contract from the schemas that validate it. */
export function openapi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, operation] of Object.entries({ ...operations, searchJobsByCursor })) {
    const [method = '', path = ''] = operation.route.split(' ');
    paths[path] = { ...ownOf(paths, path), [method]: { operationId, ...describe(operation, method, path) } };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Service circle gateway',
      version: '1.0.0',
      description:
        'The interface for a city without its own. Unknown fields are ignored; null and an absent field both mean ' +
        '"unknown". In responses to other origins, expose the headers Retry-After and ' +
        'Date: a device learns from Date that its clock is wrong.',
    },
    paths,
    components: {
      schemas: { ...schemas(), Problem },
      responses: problems,
      parameters: { IdempotencyKey },
      securitySchemes: { login: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function describe(operation: Operation, method: string, path: string) {
  const { summary, query = {}, request, shape, record, conflict, creates, staff, reads } = operation;
  const writes = method !== 'get' && !reads;
  const inPath = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const inQuery = Object.entries(query).map(([name, { description, schema, repeatable }]) => ({
    name,
    in: 'query',
    description,
    schema: repeatable ? { type: 'array', items: schema } : schema,
  }));
  return {
    summary,
    // The login is optional, except for staff. Each city decides which other calls need it.
    security: staff ? [{ login: [] }] : [{ login: [] }, {}],
    parameters: [
      ...(path.includes('{id}') ? [inPath] : []),
      ...inQuery,
      ...(writes ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...(request && { requestBody: { required: true, content: json(refTo(request)) } }),
    responses: {
      [creates ? '201' : '200']: {
        description: 'Done.',
        content: json(responseSchema(shape, refTo(record))),
      },
      '400': response('Wrong'),
      '401': response('LoginNeeded'),
      ...(staff && { '403': response('NotStaff') }),
      ...(shape === 'record' && { '404': response('Missing') }),
      ...(shape === 'foundJobs' && { '410': response('Expired') }),
      ...(writes && { '409': response(conflict ?? 'InProgress'), '422': response('KeyReused') }),
      '429': response('TooMany'),
      '503': response('Unavailable'),
    },
  };
}

const envelopes = {
  list: 'Envelope',
  page: 'Page',
  jobPage: 'JobPage',
  foundJobs: 'FoundJobs',
  record: 'Record',
} as const;

/** The schema of a response: the envelope and its records. */
function responseSchema(shape: Operation['shape'], record: object) {
  const inside = shape === 'record' ? { item: record } : { items: { type: 'array', items: record } };
  return {
    allOf: [ref(envelopes[shape]), { type: 'object', properties: inside, required: Object.keys(inside) }],
  };
}

/** The JSON schema of every noun of the contract, by name. */
function schemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    // What a mistake is read as is no part of the contract.
    override: ({ jsonSchema }) => void delete jsonSchema.default,
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
  );
}

const problem = (description: string, more: object = {}) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
  ...more,
});

const Problem = {
  description: 'RFC 9457.',
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: {
      type: 'string',
      description: `about:blank, ${[SLOT_TAKEN, FULL, IN_PROGRESS, KEY_REUSED].join(', ')}`,
    },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    field: { type: 'string', description: 'The parameter, header or field of the body that is wrong.' },
    nearest: { type: 'array', items: ref('Slot'), description: 'The nearest free slots, the nearest first.' },
  },
};

const problems = {
  Wrong: problem('The request does not match this document; `field` names the invalid part.'),
  LoginNeeded: problem('A login is needed, or the one given has ended.'),
  NotStaff: problem('The login is not that of a member of staff.'),
  Missing: problem('The record does not exist (any more).'),
  Expired: problem('The cursor has expired: the search is asked from its start.'),
  SlotTaken: problem(
    `The slot is taken (${SLOT_TAKEN}), or the same request is in progress (${IN_PROGRESS}).`,
  ),
  Full: problem(`No place is left (${FULL}), or the same request is in progress (${IN_PROGRESS}).`),
  TakenByOther: problem(
    `Another member of staff has taken it, or the same request is in progress (${IN_PROGRESS}).`,
  ),
  InProgress: problem(`The same request is in progress (${IN_PROGRESS}).`),
  KeyReused: problem(`The key was used for a different request (${KEY_REUSED}).`),
  TooMany: problem('Too many requests.', { headers: { 'Retry-After': { schema: { type: 'integer' } } } }),
  Unavailable: problem('The service is temporarily unavailable.'),
};

const IdempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Identifies one write of one person, for ever. The same key with the same request gets the earlier response and ' +
    'changes nothing; with a different request it is a 422. draft-ietf-httpapi-idempotency-key-header.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};
