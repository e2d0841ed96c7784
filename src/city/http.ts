import axios, { AxiosError } from 'axios';
import { Failure, type FailureKind } from '../domain/failure.ts';

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
}

export interface GetOptions {
  readonly query?: Record<string, string | readonly string[]>;
  readonly signal?: AbortSignal;
}

/** Talks to a city. Rejects with a {@link Failure}, or with the signal's reason when aborted. */
export interface Http {
  /** @param url absolute http(s) address */
  get(url: string, options?: GetOptions): Promise<unknown>;
}

const MAX_BYTES = 20 * 1024 * 1024;

/** One axios instance a mount; nothing is shared between two plugins on a page. */
export function createHttp({ auth, tokenOrigins = [], timeout = 12_000 }: HttpOptions = {}): Http {
  const client = axios.create({
    timeout,
    headers: { Accept: 'application/json' },
    maxContentLength: MAX_BYTES,
    paramsSerializer: { indexes: null },
    responseType: 'text',
    transitional: { clarifyTimeoutError: true },
    transformResponse: (body: unknown) => body,
  });
  const mayHaveToken = (url: string) => tokenOrigins.includes(new URL(url).origin);
  let refreshing: Promise<string | null> | undefined;
  let refreshes = 0;

  async function headers(
    url: string,
    signal?: AbortSignal,
    refresh = false,
  ): Promise<Record<string, string>> {
    if (!auth || !mayHaveToken(url)) return {};
    const token = refresh ? await refreshed(auth) : await auth.getToken({ signal });
    return token ? { Authorization: `Bearer ${token}` } : {};
  }

  /** One refresh at a time, whoever asks for it; it goes on when the first who asked leaves. */
  function refreshed(login: TokenSource): Promise<string | null> {
    refreshing ??= login.getToken({ refresh: true }).finally(() => {
      refreshing = undefined;
      refreshes += 1;
    });
    return refreshing;
  }

  return {
    async get(url, { query, signal } = {}) {
      const send = async (refresh: boolean) =>
        client.get(url, { params: query, signal, headers: await headers(url, signal, refresh) });
      const before = refreshes;
      try {
        const answer = await send(false).catch((error: unknown) => {
          // A refresh that ended while this request was out was for it too: the login has another token already.
          if (statusOf(error) === 401 && auth && mayHaveToken(url)) return send(refreshes === before);
          throw error;
        });
        return parse(answer.data, answer.headers['content-type']);
      } catch (error) {
        signal?.throwIfAborted();
        throw error instanceof Failure ? error : new Failure(kindOf(error), withoutRequest(error));
      }
    },
  };
}

function parse(body: unknown, type: unknown): unknown {
  if (typeof body !== 'string' || body === '')
    throw new Failure('malformed', `empty answer (${String(type)})`);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new Failure('malformed', cause);
  }
}

/** What went wrong, without the request: an axios error carries its headers, and in them the resident's token. */
const withoutRequest = (error: unknown) =>
  error instanceof AxiosError ? new Error(`${error.code ?? 'failed'}: ${error.message}`) : error;

const statusOf = (error: unknown) => (error instanceof AxiosError ? error.response?.status : undefined);

function kindOf(error: unknown): FailureKind {
  const status = statusOf(error);
  if (status === undefined || status < 400) {
    const code = (error instanceof AxiosError && error.code) || '';
    if (code === AxiosError.ETIMEDOUT) return 'timeout';
    // ERR_NETWORK in a browser; the system's own ECONNREFUSED, ENOTFOUND … in Node.
    return code === AxiosError.ERR_NETWORK || /^E(?!RR_)/.test(code) ? 'offline' : 'unavailable';
  }
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404 || status === 410) return 'missing';
  if (status === 409) return 'taken';
  return status >= 500 || status === 429 ? 'unavailable' : 'refused';
}
