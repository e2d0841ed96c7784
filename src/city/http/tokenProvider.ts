import { Failure } from '../../domain/failure.ts';

/** Provides the token of the host's login. The token is not stored; every request asks for it. */
export interface TokenProvider {
  getToken(options?: { refresh?: boolean; signal?: AbortSignal }): Promise<string | null>;
}

/**
 * Asks the host for a token. What the host throws may contain the token, so the failure has no cause of the host's.
 *
 * @throws {Failure} `unavailable`; an aborted call rejects with the signal's reason
 */
export async function withoutCause<T>(ask: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await ask();
  } catch {
    signal?.throwIfAborted();
    throw new Failure('unavailable', 'getToken failed');
  }
}
