import axios, { type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { Failure } from '../../domain/failure.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { answerOf, toHttpFailure } from './httpFailure.ts';
import { readJson } from './readJson.ts';
import { createRetryBudget, type RetryBudget } from './retryBudget.ts';
import { devicePace, type Pace, retrying } from './retrying.ts';

/** Where the host's login comes from. Nothing of it is kept: the token is asked for with every request. */
export interface TokenSource {
  getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
}

export interface HttpOptions {
  readonly auth?: TokenSource;
  /** Origins that may be sent the token. By default, none. */
  readonly tokenOrigins?: readonly string[];
  /** Milliseconds until an answer must be there. By default, 12 000. */
  readonly timeout?: number;
  /** By default, one for the whole page. */
  readonly budget?: RetryBudget;
  /** By default, one of its own. */
  readonly circuit?: Circuit;
  /** Clock, chance and waiting. By default, those of the device. */
  readonly pace?: Pace;
}

export interface GetOptions {
  readonly query?: Record<string, string | readonly string[]>;
  readonly signal?: AbortSignal;
  /** Media types that are understood. By default, JSON. */
  readonly accept?: string;
}

export interface SendOptions {
  readonly body?: unknown;
  /** Goes along as `Idempotency-Key`. @see draft-ietf-httpapi-idempotency-key-header */
  readonly requestId: string;
  /** Statuses of 400 and more that are answers and not failures, such as 409 for a slot that was taken. */
  readonly expect?: readonly number[];
}

/** Talks to a city. Rejects with a {@link Failure}, or with the signal's reason when aborted. */
export interface Http {
  /**
   * Reads JSON. Tried again at most twice, within the page's budget.
   *
   * @param url absolute http(s) address
   */
  get(url: string, options?: GetOptions): Promise<unknown>;
  /** Reads text as it comes. */
  getText(url: string, options?: GetOptions): Promise<string>;
  /** Writes, once: whether a lost write may be sent again is for the caller to know. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    options: SendOptions,
  ): Promise<{ readonly status: number; readonly body: unknown }>;
}

const MAX_BYTES = 20 * 1024 * 1024;
const pageBudget = createRetryBudget();

/** One axios instance and one set of circuits a mount; two plugins on a page share only the budget of retries. */
export function createHttp(options: HttpOptions = {}): Http {
  const { auth, tokenOrigins = [], timeout = 12_000 } = options;
  const { budget = pageBudget, pace = devicePace } = options;
  const { circuit = createCircuit(() => performance.now()) } = options;
  const lastFailures = new Map<string, Failure>();
  const client = axios.create({
    // Counts the bytes while they come; the adapter over XMLHttpRequest cannot.
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

  /** One refresh at a time, whoever asks for it; it goes on when the first who asked leaves. */
  function refreshed(login: TokenSource): Promise<string | null> {
    refreshing ??= login.getToken({ refresh: true }).finally(() => {
      refreshing = undefined;
      refreshes += 1;
    });
    return refreshing;
  }

  async function attempt(request: AxiosRequestConfig & { url: string }, refresh: boolean) {
    const login = auth && tokenOrigins.includes(new URL(request.url).origin) ? auth : undefined;
    const signal = signalOf(request);
    const token = login && (refresh ? await refreshed(login) : await login.getToken({ signal }));
    signal?.throwIfAborted();
    return client.request<unknown>({
      ...request,
      headers: {
        Accept: 'application/json',
        ...request.headers,
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      // A redirect could carry the token, or a resident's name and phone, to an origin that the city's configuration does
      // not name.
      fetchOptions: {
        redirect: token || isWrite(request) ? 'error' : 'follow',
        referrerPolicy: 'no-referrer',
      },
      withCredentials: false,
    });
  }

  /** Once, and once more with a fresh token when the one we had has ended. */
  async function authorized(request: AxiosRequestConfig & { url: string }): Promise<AxiosResponse<unknown>> {
    const before = refreshes;
    try {
      return await attempt(request, false);
    } catch (error) {
      const mayRefresh = auth && tokenOrigins.includes(new URL(request.url).origin);
      if (answerOf(error)?.status !== 401 || !mayRefresh) throw error;
      // A refresh that ended while this request was out was for it too: the login has another token already.
      return attempt(request, refreshes === before);
    }
  }

  /**
   * Waits until the circuit of the origin lets a request through. Somebody who asks again does not have to know that
   * the city is given a moment's rest, or that another request is just finding out whether it is back.
   */
  async function admitted(origin: string, signal: AbortSignal | undefined, patient: boolean) {
    const quiet = circuit.quietFor(origin);
    if (quiet > 0 && patient) await pace.wait(quiet, signal);
    while (!circuit.admits(origin)) {
      const probe = circuit.probe(origin);
      if (!probe) throw lastFailures.get(origin) ?? new Failure('unavailable');
      await probe;
      signal?.throwIfAborted();
    }
  }

  /** Behind the circuit of its origin. */
  async function guarded(request: AxiosRequestConfig & { url: string }, patient = true) {
    const { origin } = new URL(request.url);
    await admitted(origin, signalOf(request), patient);
    try {
      const answer = await authorized(request);
      circuit.tell(origin, 'answered');
      return answer;
    } catch (error) {
      const aborted = signalOf(request)?.aborted ?? false;
      const answered = (answerOf(error)?.status ?? 500) < 500;
      circuit.tell(origin, aborted ? 'abandoned' : answered ? 'answered' : 'failed');
      if (!aborted && !answered) lastFailures.set(origin, toHttpFailure(error));
      throw error;
    }
  }

  async function getText(url: string, options: GetOptions = {}): Promise<string> {
    const { query, signal, accept = 'application/json' } = options;
    try {
      const request = { url, params: query, signal, headers: { Accept: accept } };
      const { data } = await retrying((retry) => guarded(request, retry === 0), { budget, pace, signal });
      return typeof data === 'string' ? data : '';
    } catch (error) {
      signal?.throwIfAborted();
      throw toHttpFailure(error);
    }
  }

  return {
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
        const answer = answerOf(error);
        if (answer && expect.includes(answer.status)) return { status: answer.status, body: bodyOf(answer) };
        throw toHttpFailure(error);
      }
    },
  };
}

const isWrite = ({ method = 'GET' }: AxiosRequestConfig) => method !== 'GET';
const signalOf = ({ signal }: AxiosRequestConfig) => (signal instanceof AbortSignal ? signal : undefined);

/** The body of a write's answer; nothing where there is none, as with 204. */
function bodyOf({ data }: AxiosResponse<unknown>): unknown {
  return typeof data === 'string' && data.trim() !== '' ? readJson(data) : undefined;
}
