/**
 * Why a call to the city did not succeed, in words that decide what a resident is told.
 *
 * - `offline`: the city could not be reached at all
 * - `timeout`: it was reached and did not answer in time
 * - `unauthorized`: a login is needed, or the one given has ended
 * - `refused`: the city understood and said no
 * - `missing`: the thing asked for is not there (any more)
 * - `taken`: somebody else was quicker
 * - `unavailable`: the city is there, its service is not
 * - `malformed`: the answer could not be understood
 * - `unsupported`: this city has no such service
 */
export type FailureKind =
  | 'offline'
  | 'timeout'
  | 'unauthorized'
  | 'refused'
  | 'missing'
  | 'taken'
  | 'unavailable'
  | 'malformed'
  | 'unsupported';

/** What every call of the port rejects with. `cause` is for developers and is never shown to a resident. */
export class Failure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, cause?: unknown) {
    super(kind, { cause });
    this.name = 'Failure';
    this.kind = kind;
  }
}

const worthRetrying: ReadonlySet<FailureKind> = new Set(['offline', 'timeout', 'unavailable', 'malformed']);

/** Whether asking again later can help; decides if 重试 is offered. */
export function canRetry(kind: FailureKind): boolean {
  return worthRetrying.has(kind);
}

/** Anything that was thrown, as a Failure. By default, what is not known is `unavailable`. */
export function toFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('unavailable', error);
}
