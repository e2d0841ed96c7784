import axios, { type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { Failure } from '../../domain/failure.ts';
import { decodeText } from './decodeText.ts';
import { isRedirect, REDIRECTED, responseOf } from './httpFailure.ts';
import { type TokenProvider, withoutCause } from './tokenProvider.ts';

export interface TransportOptions {
  readonly auth: TokenProvider | undefined;
  readonly tokenOrigins: readonly string[];
  /** Milliseconds before a request times out. */
  readonly timeout: number;
}

/** A request with its absolute address. */
export type Request = AxiosRequestConfig & { readonly url: string };

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Sends requests with the token of the login to the origins that may have it, once more with a fresh token after a 401,
 * and gives the bytes of the response. Only a read without a token follows a redirect, because a redirect could send
 * the token, or a resident's name and phone, to an origin that the configuration does not name.
 */
export function createTransport({ auth, tokenOrigins, timeout }: TransportOptions) {
  const client = axios.create({
    // The fetch adapter enforces `maxContentLength` while it downloads; the XMLHttpRequest adapter does not.
    adapter: 'fetch',
    timeout,
    maxContentLength: MAX_BYTES,
    paramsSerializer: { indexes: null, encode },
    responseType: 'arraybuffer',
    // No cookie is read: the token of the login says who asks.
    withXSRFToken: false,
    transitional: { clarifyTimeoutError: true },
  });
  let refreshing: Promise<string | null> | undefined;
  let refreshes = 0;
  const mayHaveToken = ({ url }: Request) => tokenOrigins.includes(new URL(url).origin);

  /** Runs one refresh at a time for all requests. It has no signal, so an aborted request does not stop it. */
  function refreshed(login: TokenProvider): Promise<string | null> {
    refreshing ??= login.getToken({ refresh: true }).finally(() => {
      refreshing = undefined;
      refreshes += 1;
    });
    return refreshing;
  }

  async function attempt(request: Request, refresh: boolean) {
    const login = mayHaveToken(request) ? auth : undefined;
    const signal = signalOf(request);
    const token =
      login && (await withoutCause(() => (refresh ? refreshed(login) : login.getToken({ signal })), signal));
    signal?.throwIfAborted();
    const authorized = {
      ...request,
      headers: {
        Accept: 'application/json',
        ...request.headers,
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      withCredentials: false,
    };
    const send = (redirect: 'manual' | 'follow') =>
      client.request<unknown>({
        ...authorized,
        fetchOptions: { redirect, referrerPolicy: 'no-referrer' },
      });

    const answer = await send('manual').catch((error: unknown) => redirectOf(error));
    if (!isRedirect(answer)) return answer;
    if (token || isWrite(request)) throw new Failure('offline', REDIRECTED);
    return send('follow').catch((error: unknown) => {
      signal?.throwIfAborted();
      throw responseOf(error) ? error : new Failure('offline', REDIRECTED);
    });
  }

  /** Sends a request. After a 401 it sends it once more with a fresh token. */
  return async (request: Request): Promise<AxiosResponse<unknown>> => {
    const before = refreshes;
    try {
      return await attempt(request, false);
    } catch (error) {
      if (responseOf(error)?.status !== 401 || !auth || !mayHaveToken(request)) throw error;
      // If another request refreshed the token in the meantime, the login already has a new one.
      return attempt(request, refreshes === before);
    }
  };
}

/** Half a character, as a box leaves it that cuts an emoji at its most signs, has no place in an address. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

/** The response of a redirect; rethrows every other error. */
function redirectOf(error: unknown): AxiosResponse<unknown> {
  const answer = responseOf(error);
  if (answer && isRedirect(answer)) return answer;
  throw error;
}

const isWrite = ({ method = 'GET' }: AxiosRequestConfig) => method !== 'GET';
export const signalOf = ({ signal }: AxiosRequestConfig) =>
  signal instanceof AbortSignal ? signal : undefined;

/** The text of a response. @throws {Failure} `malformed` if it cannot be decoded */
export function textOf({ data, headers }: AxiosResponse<unknown>): string {
  if (!(data instanceof ArrayBuffer)) return '';
  const type: unknown = headers['content-type'];
  return decodeText(new Uint8Array(data), typeof type === 'string' ? type : undefined);
}
