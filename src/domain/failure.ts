/**
 * Why a call to the city failed. The kind decides which message the resident sees.
 *
 * - `offline`: the city could not be reached at all
 * - `timeout`: the city was reached and did not answer in time
 * - `unauthorized`: the call needs a login, or the login has expired
 * - `refused`: the city rejected the request
 * - `missing`: the record does not exist, or no longer
 * - `taken`: another resident took the slot first
 * - `unavailable`: the city answers, but its service is down
 * - `malformed`: the answer could not be parsed
 * - `unsupported`: this city has no such service
 * - `closed`: the city has switched the source off for everybody, and says why
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
  | 'unsupported'
  | 'closed';

/** The error of every call of the port. `cause` is for developers and is never shown to a resident. */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** What the city itself says to residents. By default, the sentence of the kind is shown. */
  readonly sentence?: string;

  constructor(kind: FailureKind, cause?: unknown, sentence?: string) {
    super(kind, { cause });
    this.name = 'Failure';
    this.kind = kind;
    this.sentence = sentence;
  }
}

const worthRetrying: ReadonlySet<FailureKind> = new Set(['offline', 'timeout', 'unavailable', 'malformed']);

/** Whether a retry can help. If so, the interface offers 重试. */
export function canRetry(kind: FailureKind): boolean {
  return worthRetrying.has(kind);
}

/** Converts anything that was thrown into a Failure. By default, an unknown error is `unavailable`. */
export function toFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure('unavailable', error);
}
