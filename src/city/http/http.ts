import axios, { type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { Failure } from '../../domain/failure.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { responseOf, toHttpFailure } from './httpFailure.ts';
import { readJson } from './readJson.ts';
import { createRetryBudget, type RetryBudget } from './retryBudget.ts';
import { deviceTiming, retrying, type Timing } from './retrying.ts';
import { type TokenProvider, withoutCause } from './tokenProvider.ts';

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
  /** By default, a new circuit. */
  readonly circuit?: Circuit;
  /** Clock, random numbers and waiting. By default, those of the device. */
  readonly timing?: Timing;
}

export interface GetOptions {
  readonly query?: Record<string, string | readonly string[]>;
  readonly signal?: AbortSignal;
  /** Accepted media types. By default, JSON. */
  readonly accept?: string;
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

const MAX_BYTES = 20 * 1024 * 1024;
const pageBudget = createRetryBudget();

/** Each mount has its own axios instance and circuits. Plugins on the same page share only the retry budget. */
export function createHttp(options: HttpOptions = {}): Http {
  const { auth, tokenOrigins = [], timeout = 12_000 } = options;
  const { budget = pageBudget, timing = deviceTiming } = options;
  const { circuit = createCircuit(() => performance.now()) } = options;
  const lastFailures = new Map<string, Failure>();
  const client = axios.create({
    // The fetch adapter enforces `maxContentLength` while it downloads; the XMLHttpRequest adapter does not.
    adapter: 'fetch',
    timeout,
    maxContentLength: MAX_BYTES,
    paramsSerializer: { indexes: null },
    responseType: 'text',
    transitional: { clarifyTimeoutError: true },
    transformResponse: (body: unknown) => body,
  });
  let refreshing: Promise<string | null> | undefined;
  let refreshes = 0;

  /** Runs one refresh at a time for all requests. It has no signal, so an aborted request does not stop it. */
  function refreshed(login: TokenProvider): Promise<string | null> {
    refreshing ??= login.getToken({ refresh: true }).finally(() => {
      refreshing = undefined;
      refreshes += 1;
    });
    return refreshing;
  }

  async function attempt(request: AxiosRequestConfig & { url: string }, refresh: boolean) {
    const login = auth && tokenOrigins.includes(new URL(request.url).origin) ? auth : undefined;
    const signal = signalOf(request);
    const token =
      login && (await withoutCause(() => (refresh ? refreshed(login) : login.getToken({ signal })), signal));
    signal?.throwIfAborted();
    return client.request<unknown>({
      ...request,
      headers: {
        Accept: 'application/json',
        ...request.headers,
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      // A redirect could send the token, or a resident's name and phone, to an origin that the configuration does not name.
      fetchOptions: {
        redirect: token || isWrite(request) ? 'error' : 'follow',
        referrerPolicy: 'no-referrer',
      },
      withCredentials: false,
    });
  }

  /** Sends a request. After a 401 it sends it once more with a fresh token. */
  async function authorized(request: AxiosRequestConfig & { url: string }): Promise<AxiosResponse<unknown>> {
    const before = refreshes;
    try {
      return await attempt(request, false);
    } catch (error) {
      const mayRefresh = auth && tokenOrigins.includes(new URL(request.url).origin);
      if (responseOf(error)?.status !== 401 || !mayRefresh) throw error;
      // If another request refreshed the token in the meantime, the login already has a new one.
      return attempt(request, refreshes === before);
    }
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

  /** Sends a request through the circuit of its origin. */
  async function guarded(request: AxiosRequestConfig & { url: string }, mayWait = true) {
    const { origin } = new URL(request.url);
    await waitForCircuit(origin, signalOf(request), mayWait);
    try {
      const answer = await authorized(request);
      circuit.record(origin, 'answered');
      return answer;
    } catch (error) {
      const aborted = signalOf(request)?.aborted ?? false;
      const answered = (responseOf(error)?.status ?? 500) < 500;
      circuit.record(origin, aborted ? 'abandoned' : answered ? 'answered' : 'failed');
      if (!aborted && !answered) lastFailures.set(origin, toHttpFailure(error));
      throw error;
    }
  }

  async function getText(url: string, options: GetOptions = {}): Promise<string> {
    const { query, signal, accept = 'application/json' } = options;
    try {
      const request = { url, params: query, signal, headers: { Accept: accept } };
      const { data } = await retrying((retry) => guarded(request, retry === 0), { budget, timing, signal });
      return typeof data === 'string' ? data : '';
    } catch (error) {
      signal?.throwIfAborted();
      throw toHttpFailure(error);
    }
  }

  return {
    readingTimeout: options.readingTimeout,
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

const isWrite = ({ method = 'GET' }: AxiosRequestConfig) => method !== 'GET';
const signalOf = ({ signal }: AxiosRequestConfig) => (signal instanceof AbortSignal ? signal : undefined);

/** The JSON body of a response; `undefined` if it is empty, as with 204. */
function bodyOf({ data }: AxiosResponse<unknown>): unknown {
  return typeof data === 'string' && data.trim() !== '' ? readJson(data) : undefined;
}
