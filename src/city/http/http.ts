import type { AxiosResponse } from 'axios';
import { Failure } from '../../domain/failure.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { MAX_WAIT_MS, PAUSED, pauseAfter, responseOf, toHttpFailure } from './httpFailure.ts';
import { createOriginPauses, type OriginPauses } from './originPauses.ts';
import { readJson } from './readJson.ts';
import { createRetryBudget, type RetryBudget } from './retryBudget.ts';
import { deviceTiming, retrying, type Timing } from './retrying.ts';
import type { listensTo } from './timeListener.ts';
import type { TokenProvider } from './tokenProvider.ts';
import { createTransport, type Request, signalOf, textOf } from './transport.ts';

export type { TokenProvider };

export interface HttpOptions {
  readonly auth?: TokenProvider;
  /** Origins that may receive the token. By default, none. */
  readonly tokenOrigins?: readonly string[];
  /** Milliseconds before a request times out. By default, 12 000. */
  readonly timeout?: number;
  /** Milliseconds before the reading of a list with pages ends with what came. By default, 15 000. */
  readonly readingTimeout?: number;
  /** By default, a budget shared by the whole page. */
  readonly budget?: RetryBudget;
  /** The pauses that origins ask for. By default, those of the whole page. */
  readonly pauses?: OriginPauses;
  /** By default, a new circuit. */
  readonly circuit?: Circuit;
  /** Clock, random numbers and waiting. By default, those of the device. */
  readonly timing?: Timing;
  /** Is around each request, to learn the city's time. By default, nothing is. */
  readonly learnTime?: ReturnType<typeof listensTo>;
}

export interface GetOptions {
  readonly query?: Record<string, string | readonly string[]>;
  readonly signal?: AbortSignal;
  /** Accepted media types. By default, JSON. */
  readonly accept?: string;
  /** Sent as JSON by POST, for a search that is too long for an address. It changes nothing. By default, a GET is sent. */
  readonly body?: object;
}

export interface SendOptions {
  readonly body?: unknown;
  /** Sent as `Idempotency-Key`. @see draft-ietf-httpapi-idempotency-key-header */
  readonly requestId: string;
  /** Statuses from 400 that are not failures, such as 409 for a slot that was taken. */
  readonly expect?: readonly number[];
}

/** The HTTP client of a city. Rejects with a {@link Failure}, or with the signal's reason when aborted. */
export interface Http {
  /** Milliseconds before the reading of a list with pages ends with what came. By default, 15 000. */
  readonly readingTimeout?: number;
  /** How many requests were sent again so far. */
  retries?(): number;
  /** Hears how a call of the source at an address ends. By default, nobody does. */
  hear?(call: string, url: string, asked: Promise<unknown>): void;
  /**
   * Reads JSON. Retries at most twice, within the page's budget.
   *
   * @param url absolute http(s) address
   */
  get(url: string, options?: GetOptions): Promise<unknown>;
  /** Reads text. Retries like {@link get}. */
  getText(url: string, options?: GetOptions): Promise<string>;
  /** Sends a write without retries. The caller decides whether a lost write is safe to repeat. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    options: SendOptions,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
}

const pageBudget = createRetryBudget();
const pagePauses = createOriginPauses(Date.now);

/**
 * Each mount has its own axios instance and circuits. Plugins on the same page share the retry budget and the pauses
 * that origins ask for.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const { auth, tokenOrigins = [], timeout = 12_000 } = options;
  const { budget = pageBudget, timing = deviceTiming, pauses = pagePauses } = options;
  const { learnTime = (_, asking) => asking() } = options;
  const { circuit = createCircuit(() => performance.now()) } = options;
  const lastFailures = new Map<string, Failure>();
  let retries = 0;
  const transport = createTransport({ auth, tokenOrigins, timeout });

  /** Waits until the pause that the origin asked for is over, if `mayWait`. Rejects at once if it is long. */
  async function waitForPause(origin: string, signal: AbortSignal | undefined, mayWait: boolean) {
    const pause = pauses.left(origin);
    if (pause > MAX_WAIT_MS) throw new Failure('unavailable', PAUSED);
    if (pause === 0 || !mayWait) return;
    await timing.wait(pause, signal);
    // Another request may have been told to wait longer meanwhile.
    await waitForPause(origin, signal, false);
  }

  /**
   * Waits until the circuit of the origin allows a request: for the end of the cooldown if `mayWait`, and for the
   * outcome of a running probe. Rejects with the last failure if the circuit stays open.
   */
  async function waitForCircuit(origin: string, signal: AbortSignal | undefined, mayWait: boolean) {
    const cooldown = circuit.cooldown(origin);
    if (cooldown > 0 && mayWait) await timing.wait(cooldown, signal);
    while (!circuit.allows(origin)) {
      const probe = circuit.probe(origin);
      if (!probe) throw lastFailures.get(origin) ?? new Failure('unavailable');
      await probe;
      signal?.throwIfAborted();
    }
  }

  /** Sends a request when its origin may be asked. A retry has waited already. */
  async function guarded(request: Request, isRetry = false) {
    if (isRetry) retries += 1;
    const { origin } = new URL(request.url);
    await waitForPause(origin, signalOf(request), !isRetry);
    await waitForCircuit(origin, signalOf(request), !isRetry);
    try {
      const answer = await learnTime(request.url, () => transport(request));
      circuit.record(origin, 'answered');
      return answer;
    } catch (error) {
      const aborted = signalOf(request)?.aborted ?? false;
      const answered = (responseOf(error)?.status ?? 500) < 500;
      circuit.record(origin, aborted ? 'abandoned' : answered ? 'answered' : 'failed');
      pauses.record(origin, pauseAfter(error, timing.now()));
      if (!aborted && !answered) lastFailures.set(origin, toHttpFailure(error));
      throw error;
    }
  }

  async function getText(url: string, options: GetOptions = {}): Promise<string> {
    const { query, signal, accept = 'application/json', body } = options;
    try {
      const sent = body && { method: 'POST', data: JSON.stringify(body) };
      const headers = { Accept: accept, ...(body && { 'Content-Type': 'application/json' }) };
      const request = { url, params: query, signal, headers, ...sent };
      const pause = () => pauses.left(new URL(url).origin);
      const answer = await retrying((retry) => guarded(request, retry > 0), {
        budget,
        timing,
        pause,
        signal,
      });
      return textOf(answer);
    } catch (error) {
      signal?.throwIfAborted();
      throw toHttpFailure(error);
    }
  }

  return {
    readingTimeout: options.readingTimeout,
    retries: () => retries,
    getText,
    get: async (url, options) => readJson(await getText(url, options)),

    async send(method, url, { body, requestId, expect = [] }) {
      const headers = {
        'Idempotency-Key': requestId,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      };
      const data = body === undefined ? undefined : JSON.stringify(body);
      try {
        const answer = await guarded({ method, url, data, headers });
        return { status: answer.status, body: bodyOf(answer) };
      } catch (error) {
        const answer = responseOf(error);
        if (answer && expect.includes(answer.status)) return { status: answer.status, body: bodyOf(answer) };
        throw toHttpFailure(error);
      }
    },
  };
}

/** The JSON body of a response; `undefined` if it is empty, as with 204. */
function bodyOf(answer: AxiosResponse<unknown>): unknown {
  const text = textOf(answer);
  return text.trim() === '' ? undefined : readJson(text);
}
