import * as z from 'zod/mini';
import { describeIssue } from '../../src/city/reading/describeIssue.ts';
import { KEY_REUSED } from '../../src/city/sources/gateway/problemTypes.ts';
import { type City, type CityContext, recordBody } from './city.ts';
import { hash } from './hash.ts';
import { lostResponse } from './lostResponse.ts';
import { Problem, problemResponse } from './problem.ts';
import type { Scenario } from './scenarios.ts';

/** A write request. */
export interface Write {
  readonly visitor: string;
  /** The `Idempotency-Key`. */
  readonly key: string | undefined;
  /** The id in the path; empty if there is none. */
  readonly id: string;
  readonly scenario: Scenario;
  /** Validates the body. @throws {Problem} 400 with the name of the invalid field */
  body<S extends z.ZodMiniType>(schema: S): z.output<S>;
}

interface WriteResponse {
  readonly status: number;
  readonly body: unknown;
}

const MAX_KEY_LENGTH = 200;

/**
 * Serves a write. The same key with the same request gets the earlier response and changes nothing. The same key with a
 * different request is a 422.
 *
 * @param run changes the state and returns the record, or throws a {@link Problem}. It must be synchronous, so that two
 * requests cannot interleave
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export function serveWrite(city: City, status: 200 | 201, run: (write: Write) => unknown) {
  const { told: responses } = city.state;

  return async (c: CityContext): Promise<Response> => {
    const { scenario, visitor } = c.var;
    const text = await c.req.text();
    const key = keyOf(c);
    const path = c.req.path.replace(/^\/scenario\/[^/]+/, '');
    const request = hash(`${c.req.method} ${path} ${text}`);
    const earlier =
      !scenario.ignoresKeys && responses.find((one) => one.visitor === visitor && one.key === key);
    if (earlier) {
      if (earlier.request === request) return toResponse(earlier);
      throw new Problem(422, 'this key was used for another request', { field: KEY, type: KEY_REUSED });
    }
    const id = c.req.param('id') ?? '';
    const response = outcome(() =>
      run({ visitor, key, id, scenario, body: (schema) => readBody(text, schema) }),
    );
    if (key && !scenario.ignoresKeys)
      responses.push({ visitor, key, request, status: response.status, body: response.body });
    city.onChange();
    return scenario.losesResponses ? lostResponse() : toResponse(response);
  };

  function outcome(write: () => unknown): WriteResponse {
    try {
      return { status, body: recordBody(city, write()) };
    } catch (error) {
      // A conflict is a result, so it is stored. Other problems changed nothing and are not stored.
      if (error instanceof Problem && error.status === 409) return error;
      throw error;
    }
  }
}

const KEY = 'Idempotency-Key';

/** The key of a write. It may be missing only if the scenario ignores keys. */
function keyOf(c: CityContext): string | undefined {
  const key = c.req.header(KEY);
  if (c.var.scenario.ignoresKeys) return key;
  if (!key) throw new Problem(400, `${KEY}: needed for every write`, { field: KEY });
  if (key.length > MAX_KEY_LENGTH)
    throw new Problem(400, `${KEY}: at most ${MAX_KEY_LENGTH} characters`, { field: KEY });
  return key;
}

function readBody<S extends z.ZodMiniType>(text: string, schema: S): z.output<S> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Problem(400, 'the body is not JSON', { field: '' });
  }
  const read = z.safeParse(schema, body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const wrong = issue ? describeIssue(issue) : { path: '', reason: 'another shape' };
  throw new Problem(400, `${wrong.path}: expected ${wrong.reason}`, { field: wrong.path });
}

const toResponse = ({ status, body }: WriteResponse): Response =>
  status >= 400 ? problemResponse(status, body) : Response.json(body, { status });
