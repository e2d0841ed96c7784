import * as z from 'zod/mini';
import { whatIsWrong } from '../../src/city/reading/whatIsWrong.ts';
import { KEY_REUSED } from '../../src/city/sources/gateway/problemTypes.ts';
import { type City, type CityContext, recordOf } from './city.ts';
import { hash } from './hash.ts';
import { Problem, problemResponse } from './problem.ts';
import type { Scenario } from './scenarios.ts';

/** A write as the city's rules see it. */
export interface Write {
  readonly visitor: string;
  /** The `Idempotency-Key`. */
  readonly key: string | undefined;
  /** The id in the path; empty where there is none. */
  readonly id: string;
  readonly scenario: Scenario;
  /** The body; what is not as the contract has it is a 400 that names the field. */
  body<S extends z.ZodMiniType>(schema: S): z.output<S>;
}

interface Told {
  readonly status: number;
  readonly body: unknown;
}

const LONGEST_KEY = 200;

/**
 * Serves a write. The same key with the same request is answered with what was answered before and does nothing;
 * with another request it is a 422.
 *
 * @param run changes the state and gives the record, or throws a {@link Problem}. It must not wait for anything:
 * so two requests can never meet in the middle
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export function written(city: City, status: 200 | 201, run: (write: Write) => unknown) {
  const { told } = city.state;

  return async (c: CityContext): Promise<Response> => {
    const { scenario, visitor } = c.var;
    const text = await c.req.text();
    const key = keyOf(c);
    const path = c.req.path.replace(/^\/scenario\/[^/]+/, '');
    const request = hash(`${c.req.method} ${path} ${text}`);
    const before = !scenario.ignoresKeys && told.find((one) => one.visitor === visitor && one.key === key);
    if (before) {
      if (before.request === request) return answer(before);
      throw new Problem(422, 'this key was used for another request', { field: KEY, type: KEY_REUSED });
    }
    const id = c.req.param('id') ?? '';
    const done = outcome(() => run({ visitor, key, id, scenario, body: (schema) => readBody(text, schema) }));
    if (key && !scenario.ignoresKeys)
      told.push({ visitor, key, request, status: done.status, body: done.body });
    city.onChange();
    return scenario.losesAnswers ? cut(c) : answer(done);
  };

  function outcome(act: () => unknown): Told {
    try {
      return { status, body: recordOf(city, act()) };
    } catch (error) {
      // That somebody was quicker is a result as well; other problems have changed nothing and are not remembered.
      if (error instanceof Problem && error.status === 409) return error;
      throw error;
    }
  }
}

const KEY = 'Idempotency-Key';

/** The key of a write; it may be missing only where nobody looks at it. */
function keyOf(c: CityContext): string | undefined {
  const key = c.req.header(KEY);
  if (c.var.scenario.ignoresKeys) return key;
  if (!key) throw new Problem(400, `${KEY}: needed for every write`, { field: KEY });
  if (key.length > LONGEST_KEY)
    throw new Problem(400, `${KEY}: at most ${LONGEST_KEY} characters`, { field: KEY });
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
  const wrong = issue ? whatIsWrong(issue) : { path: '', reason: 'another shape' };
  throw new Problem(400, `${wrong.path}: expected ${wrong.reason}`, { field: wrong.path });
}

const answer = ({ status, body }: Told): Response =>
  status >= 400 ? problemResponse(status, body) : Response.json(body, { status });

/** Says that nobody will hear the answer. The adapter of Node then sends nothing by itself, too. */
export const LOST = 'x-hono-already-sent';

/** Ends the connection without an answer. Without one there is only the mark, for whoever hands the answer on. */
function cut(c: CityContext): Response {
  c.env?.outgoing?.destroy();
  return new Response(null, { headers: { [LOST]: 'true' } });
}
