import { AxiosError, type AxiosResponse } from 'axios';
import { Failure, type FailureKind } from '../../domain/failure.ts';
import { networkReason } from './networkReason.ts';

/** The response of a failed request, if there was one. */
export const responseOf = (error: unknown): AxiosResponse<unknown> | undefined =>
  error instanceof AxiosError ? error.response : undefined;

/** Converts an error of a request to a {@link Failure}. */
export function toHttpFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure(kindOf(error), withoutRequest(error));
}

/** The error without its request, because an axios error carries the headers with the resident's token. */
const withoutRequest = (error: unknown) =>
  error instanceof AxiosError
    ? new Error(networkReason(error.cause) ?? `${error.code ?? 'failed'}: ${error.message}`)
    : error;

/** The cause of a failure whose request would have been redirected. */
export const REDIRECTED = 'redirected';

/** The cause of a failure of a request that was not sent, because its origin had asked for a longer pause. */
export const PAUSED = 'Retry-After is not over';

/** Whether the response is a redirect. A browser tells scripts nothing of one, not even its status. */
export const isRedirect = ({ status }: AxiosResponse<unknown>) =>
  status === 0 || (status >= 300 && status < 400 && status !== 304);

function kindOf(error: unknown): FailureKind {
  const status = responseOf(error)?.status;
  if (status === undefined || status < 400) return kindWithoutResponse(error);
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404 || status === 410) return 'missing';
  if (status === 409) return 'taken';
  return status >= 500 || undecided.has(status) ? 'unavailable' : 'refused';
}

/** Request Timeout, Too Early and Too Many Requests: the city has not decided, so the same request may succeed later. */
const undecided: ReadonlySet<number> = new Set([408, 425, 429]);

function kindWithoutResponse(error: unknown): FailureKind {
  const code = (error instanceof AxiosError && error.code) || '';
  if (code === AxiosError.ETIMEDOUT) return 'timeout';
  if (code === AxiosError.ERR_BAD_RESPONSE) return 'malformed';
  return code === AxiosError.ERR_NETWORK ? 'offline' : 'unavailable';
}

/** The longest wait before a request, in milliseconds. A longer one is a failure at once. */
export const MAX_WAIT_MS = 10_000;

/**
 * The delay that the city asks for, in milliseconds; `undefined` without the header, or for one that is no time.
 *
 * @see RFC 9110 10.2.3
 * @param now milliseconds since 1970
 */
export function retryAfter(error: unknown, now: number): number | undefined {
  const header = responseOf(error)?.headers['retry-after'];
  const text = typeof header === 'string' ? header.trim() : '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  // A date has a time of day. `Date.parse` would find one in `-5` too.
  const date = text.includes(':') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The pause that the city asks for all requests, in milliseconds. That of a single record, such as a 409, is not one. */
export function pauseAfter(error: unknown, now: number): number {
  const status = responseOf(error)?.status ?? 0;
  return status >= 500 || undecided.has(status) ? (retryAfter(error, now) ?? 0) : 0;
}
