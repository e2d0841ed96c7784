import * as z from 'zod/mini';
import { type Operation, operations } from './operations.ts';
import { FULL, IN_PROGRESS, KEY_REUSED, SLOT_TAKEN } from './problemTypes.ts';
import * as nouns from './wire.ts';
import * as basics from './wireBasics.ts';
import * as policies from './wirePolicy.ts';
import * as visits from './wireVisits.ts';
import * as sent from './wireWrites.ts';

const named = { ...basics, ...nouns, ...policies, ...visits, ...sent };
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

/** The gateway contract as one OpenAPI 3.1 document, made from the schemas that validate it. */
export function openapi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = operation.at.split(' ');
    paths[path] = { ...paths[path], [method]: { operationId, ...describe(operation, method, path) } };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Service circle gateway',
      version: '1.0.0',
      description:
        'What a city without an interface of its own answers. Fields that are not named are ignored; null and an ' +
        'absent field both mean: not known. In answers over other origins, expose the header Retry-After.',
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
  const { does, query = {}, sends, gives, of, conflict, creates } = operation;
  const writes = method !== 'get';
  const inPath = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const inQuery = Object.entries(query).map(([name, { about, schema, many }]) => ({
    name,
    in: 'query',
    description: about,
    schema: many ? { type: 'array', items: schema } : schema,
  }));
  return {
    summary: does,
    // Who is not logged in may ask, too; whether a city answers is its own affair.
    security: [{ login: [] }, {}],
    parameters: [
      ...(path.includes('{id}') ? [inPath] : []),
      ...inQuery,
      ...(writes ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...(sends && { requestBody: { required: true, content: json(refTo(sends)) } }),
    responses: {
      [creates ? '201' : '200']: { description: 'Done.', content: json(answerOf(gives, refTo(of))) },
      '400': response('Wrong'),
      '401': response('LoginNeeded'),
      ...(gives === 'record' && { '404': response('Missing') }),
      ...(writes && { '409': response(conflict ?? 'InProgress'), '422': response('KeyReused') }),
      '429': response('TooMany'),
      '503': response('Unavailable'),
    },
  };
}

const envelopes = { list: 'Envelope', page: 'Page', jobPage: 'JobPage', record: 'Record' } as const;

/** What surrounds the records of an answer, and the records. */
function answerOf(gives: Operation['gives'], record: object) {
  const inside = gives === 'record' ? { item: record } : { items: { type: 'array', items: record } };
  return {
    allOf: [ref(envelopes[gives]), { type: 'object', properties: inside, required: Object.keys(inside) }],
  };
}

/** Every noun of the contract as a JSON schema, by its name. */
function schemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
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
  Wrong: problem('Not as this document has it; `field` names what.'),
  LoginNeeded: problem('A login is needed, or the one given has ended.'),
  Missing: problem('There is no such thing (any more).'),
  SlotTaken: problem(
    `The slot is gone (${SLOT_TAKEN}), or the same request is being worked on (${IN_PROGRESS}).`,
  ),
  Full: problem(`No place is left (${FULL}), or the same request is being worked on (${IN_PROGRESS}).`),
  InProgress: problem(`The same request is being worked on (${IN_PROGRESS}).`),
  KeyReused: problem(`The key was used for another request (${KEY_REUSED}).`),
  TooMany: problem('Later, please.', { headers: { 'Retry-After': { schema: { type: 'integer' } } } }),
  Unavailable: problem('The service is not there at the moment.'),
};

const IdempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Names one write for ever, for one person. The same key with the same request is answered as it was before and ' +
    'does nothing; with another request it is 422. draft-ietf-httpapi-idempotency-key-header.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};
