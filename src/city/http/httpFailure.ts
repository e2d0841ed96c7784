import { AxiosError, type AxiosResponse } from 'axios';
import { Failure, type FailureKind } from '../../domain/failure.ts';

/** The answer behind an error, if there was one. */
export const answerOf = (error: unknown): AxiosResponse<unknown> | undefined =>
  error instanceof AxiosError ? error.response : undefined;

/** What went wrong on the way, in our words. */
export function toHttpFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure(kindOf(error), withoutRequest(error));
}

/** What went wrong, without the request: an axios error carries its headers, and in them the resident's token. */
const withoutRequest = (error: unknown) =>
  error instanceof AxiosError ? new Error(`${error.code ?? 'failed'}: ${error.message}`) : error;

function kindOf(error: unknown): FailureKind {
  const status = answerOf(error)?.status;
  if (status === undefined || status < 400) return withoutAnswer(error);
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404 || status === 410) return 'missing';
  if (status === 409) return 'taken';
  return status >= 500 || status === 429 ? 'unavailable' : 'refused';
}

function withoutAnswer(error: unknown): FailureKind {
  const code = (error instanceof AxiosError && error.code) || '';
  if (code === AxiosError.ETIMEDOUT) return 'timeout';
  if (code === AxiosError.ERR_BAD_RESPONSE) return 'malformed';
  return code === AxiosError.ERR_NETWORK ? 'offline' : 'unavailable';
}

const LONGEST_WAIT_MS = 10_000;

/**
 * How long the city asks us to wait, in milliseconds; `undefined` when it does not say, `'long'` when it is more than
 * anybody waits for. @see RFC 9110 10.2.3
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(error: unknown, now: number): number | 'long' | undefined {
  const header = answerOf(error)?.headers['retry-after'];
  if (typeof header !== 'string' || header.trim() === '') return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  if (Number.isNaN(wait)) return undefined;
  return wait > LONGEST_WAIT_MS ? 'long' : Math.max(0, wait);
}
